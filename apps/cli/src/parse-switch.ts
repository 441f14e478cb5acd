import type { Issue } from '@neue-wege/domain';

/** A setting that is on (`1`) or off. */
export function parseSwitch(
  text: string | null,
  { place, issues }: { readonly place: string; readonly issues: Issue[] },
): boolean {
  if (text === null || text === '0') return false;
  if (text !== '1') issues.push({ place, message: 'allowed: 1, 0, or not set' });
  return true;
}
