import { measures as catalogue, footnotesOf, type Measure } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { protectionNotes } from './protection-notes.ts';
import { matureNote } from './value-text.ts';

const named = (name: string): readonly Measure[] => catalogue.filter(({ id }) => id === name);
const measures = named('independence_rate_6m');
const year = { keys: { year: '2023' }, where: {} };
const total = { keys: { year: null }, where: {} };

describe('protectionNotes', () => {
  it('says nothing below exact figures', () => {
    expect(protectionNotes({ profile: 'EXACT', measures, slices: [total] }, 'en')).toEqual([]);
  });

  it('says how figures are protected', () => {
    expect(protectionNotes({ profile: 'PUBLIC', measures, slices: [year] }, 'de')).toEqual(
      footnotesOf('PUBLIC').map(({ text }) => text.de),
    );
  });

  it('says that only mature cases count where a row has no period', () => {
    const first = (slice: typeof total): string | undefined =>
      protectionNotes({ profile: 'MANAGEMENT', measures, slices: [year, slice] }, 'en')[0];
    expect(first(total)).toBe(matureNote.en);
    expect(first({ keys: { year: null }, where: { year: ['2022', '2023'] } })).toBe(matureNote.en);
    expect(first({ keys: { year: null }, where: { year: ['2023'] } })).not.toBe(matureNote.en);
    const counts = { profile: 'MANAGEMENT', measures: named('exits'), slices: [total] } as const;
    expect(protectionNotes(counts, 'en')).not.toContain(matureNote.en);
  });
});
