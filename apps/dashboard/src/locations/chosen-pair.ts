import type { Named } from '../directory/directory.ts';
import type { Pair } from './locations-view.ts';

/** The two locations that are compared: as the address says, else the first two of those chosen, else of all; `null` below two. */
export function chosenPair(
  asked: Pair | null,
  { locations, chosen }: { locations: readonly Named[]; chosen: readonly string[] },
): Pair | null {
  const keys = locations.map(({ key }) => key);
  if (asked?.every((key) => keys.includes(key)) === true) return asked;
  const [compared, with_] = [...new Set([...chosen.filter((key) => keys.includes(key)), ...keys])];
  return compared === undefined || with_ === undefined ? null : [compared, with_];
}

/** Whether the address names a location to compare that is not there, so that others are compared. */
export function isUnknownPair(asked: Pair | null, locations: readonly Named[]): boolean {
  return asked !== null && !asked.every((key) => locations.some((location) => location.key === key));
}

/** The pair with another location on one side; whoever chooses the one on the other side turns them round. */
export function withSide(pair: Pair, { side, key }: { side: 0 | 1; key: string }): Pair {
  const [compared, with_] = pair;
  if (key === pair[1 - side]) return [with_, compared];
  return side === 0 ? [key, with_] : [compared, key];
}
