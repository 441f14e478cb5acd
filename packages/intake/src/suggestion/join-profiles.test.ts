import { describe, expect, it } from 'vitest';
import { joinProfiles } from './join-profiles.ts';
import type { SuggestedProfile } from './suggestion.ts';

const profile = (parts: Partial<SuggestedProfile>): SuggestedProfile => ({
  file: 'enrolments',
  columns: { participant: 'Nr' },
  values: {},
  defaults: {},
  ignore: [],
  ...parts,
});

describe('joinProfiles', () => {
  it('puts the words of files with the same headings together', () => {
    const one = profile({ values: { sex: { '1': 'male' } }, ignore: ['a', 'b'] });
    const other = profile({
      values: { sex: { '2': 'female' }, exit_reason: { weg: 'other' } },
      ignore: ['b', 'a'],
    });
    expect(joinProfiles([one, other])).toEqual([
      { ...one, values: { sex: { '1': 'male', '2': 'female' }, exit_reason: { weg: 'other' } } },
    ]);
  });

  it('leaves profiles for other headings alone', () => {
    const profiles = [profile({}), profile({ columns: { participant: 'Nummer' } })];
    expect(joinProfiles(profiles)).toEqual(profiles);
  });
});
