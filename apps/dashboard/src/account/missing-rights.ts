import type { Reading } from '../reading/reading.ts';
import type { ChosenRights } from './key-rights.tsx';
import { keyTexts } from './key-texts.ts';

/** What rights lack before they can be given, by where it is mended. */
export function missingRights(
  { roles, locations }: ChosenRights,
  { say }: Reading,
): Readonly<Record<string, string>> {
  return {
    ...(roles.length === 0 ? { roles: say(keyTexts.rolesMissing) } : {}),
    ...(locations.length === 0 ? { locations: say(keyTexts.locationsMissing) } : {}),
  };
}
