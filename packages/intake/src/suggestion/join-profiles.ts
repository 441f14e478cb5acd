import type { SuggestedProfile } from './suggestion.ts';

/** Files with the same headings need one profile and not two that both fit: the words of all of them are put together. */
export function joinProfiles(profiles: readonly SuggestedProfile[]): readonly SuggestedProfile[] {
  const joined = new Map<string, SuggestedProfile>();
  for (const profile of profiles) {
    const { file, encoding, delimiter, dateFormat, decimal, columns, ignore } = profile;
    const key = JSON.stringify([file, encoding, delimiter, dateFormat, decimal, columns, ignore.toSorted()]);
    const before = joined.get(key);
    joined.set(key, before === undefined ? profile : together(before, profile));
  }
  return [...joined.values()];
}

function together(one: SuggestedProfile, other: SuggestedProfile): SuggestedProfile {
  const columns = new Set([...Object.keys(one.values), ...Object.keys(other.values)]);
  const values = [...columns].map(
    (column) => [column, { ...one.values[column], ...other.values[column] }] as const,
  );
  return { ...one, values: Object.fromEntries(values), defaults: { ...one.defaults, ...other.defaults } };
}
