import type { OfferedRights } from '../account/key-rights.tsx';
import type { HeldAccounts } from './held-account.ts';

/** What may be given to people: every role, and every location by the name under which whoever asks knows it. */
export function offeredRights(
  { roles, locations }: Pick<HeldAccounts, 'roles' | 'locations'>,
  known: OfferedRights['locations'],
): OfferedRights {
  const named = locations.map((key) => known.find((one) => one.key === key) ?? { key, de: key, en: key });
  return { roles, seesAllLocations: true, locations: named };
}
