import { describe, expect, it } from 'vitest';
import { absentRate, count, preliminary, rate } from '../testing/values.ts';
import { completionRate } from '../values/named-measure.ts';
import { signsIn, statesIn } from './states-in.ts';

const location = { key: 'a', de: 'a', en: 'a' };
const frame = { years: [], top: 1, all: [] };

describe('statesIn', () => {
  it('finds the states of both counts, by precedence', () => {
    const points = [
      { year: 2020, entries: preliminary(count(3)), completions: count(2) },
      {
        year: 2021,
        entries: count(3),
        completions: { value: null, status: 'CONFIDENTIAL', preliminary: false },
      },
      { year: 2022, entries: null, completions: null },
    ] as const;
    expect(statesIn({ ...frame, kind: 'counts', panels: [{ location, rank: 0, points }] })).toEqual([
      'CONFIDENTIAL',
      'PRELIMINARY',
    ]);
  });

  it('finds each state of a rate once', () => {
    const points = [absentRate('NOT_MATURE'), absentRate('NOT_MATURE'), rate(2, 5), rate(20, 50), null].map(
      (value, index) => ({ year: 2020 + index, rate: value }),
    );
    expect(
      statesIn({ ...frame, kind: 'rates', measure: completionRate, panels: [{ location, rank: 0, points }] }),
    ).toEqual(['NOT_MATURE', 'UNCERTAIN']);
  });
});

describe('signsIn', () => {
  it('tells whose value is missing in a chart of two counts', () => {
    const withheld = { value: null, status: 'CONFIDENTIAL', preliminary: false } as const;
    const points = [
      { year: 2020, entries: count(3), completions: withheld },
      { year: 2021, entries: preliminary(count(3)), completions: null },
    ];
    expect(signsIn({ ...frame, kind: 'counts', panels: [{ location, rank: 0, points }] })).toEqual({
      entries: [],
      completions: ['CONFIDENTIAL'],
    });
  });
});
