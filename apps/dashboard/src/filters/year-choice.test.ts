import { describe, expect, it } from 'vitest';
import { allYears, formatYearChoice, parseYearChoice, type YearChoice, yearsOf } from './year-choice.ts';

const choices: readonly [text: string, choice: YearChoice][] = [
  ['last-5', { kind: 'last', count: 5 }],
  ['2020', { kind: 'range', from: 2020, to: 2020 }],
  ['2018-2023', { kind: 'range', from: 2018, to: 2023 }],
];

describe('parseYearChoice', () => {
  it.each(choices)('reads %s', (text, choice) => {
    expect(parseYearChoice(text)).toEqual(choice);
  });

  it.each(['', 'last-0', 'last-101', '2023-2018', '1850', '2018-2199', '20201', 'all'])(
    'refuses %j',
    (text) => {
      expect(parseYearChoice(text)).toBeUndefined();
    },
  );
});

describe('formatYearChoice', () => {
  it.each(choices)('writes %s', (text, choice) => {
    expect(formatYearChoice(choice)).toBe(text);
  });

  it('writes nothing for all years', () => {
    expect(formatYearChoice(allYears)).toBeUndefined();
  });
});

describe('yearsOf', () => {
  it('counts back from the year of the as-of day', () => {
    expect(yearsOf({ kind: 'last', count: 3 }, 2026)).toEqual([2024, 2025, 2026]);
  });

  it('lists both ends of a range', () => {
    expect(yearsOf({ kind: 'range', from: 2018, to: 2020 }, 2026)).toEqual([2018, 2019, 2020]);
  });

  it('leaves all years open', () => {
    expect(yearsOf(allYears, 2026)).toBeUndefined();
  });
});
