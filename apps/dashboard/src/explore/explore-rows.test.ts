import { describe, expect, it } from 'vitest';
import { exploreRows, yearsIn } from './explore-rows.ts';

const columns = [
  { id: 'location', values: ['bocholt', null] },
  { id: 'year', values: [2023, null] },
  { id: 'is_total_of', values: [[], ['location', 'year']] },
  { id: 'exits.value', values: [40, null] },
  { id: 'exits.status', values: ['FINAL', 'CONFIDENTIAL'] },
  { id: 'exits.preliminary', values: [false, false] },
  ...['value', 'numerator', 'denominator', 'unknown', 'coverage', 'matureShare'].map((part, index) => ({
    id: `completion_rate.${part}`,
    values: [[0.3, 12, 40, 0, 1, null][index], null],
  })),
  { id: 'completion_rate.interval.lower', values: [0.18, null] },
  { id: 'completion_rate.interval.upper', values: [0.45, null] },
  { id: 'completion_rate.status', values: ['PRELIMINARY', 'CONFIDENTIAL'] },
  { id: 'completion_rate.preliminary', values: [true, false] },
  { id: 'duration_median.value', values: [120, null] },
  { id: 'duration_median.n', values: [40, null] },
  { id: 'duration_median.status', values: ['FINAL', 'CONFIDENTIAL'] },
  { id: 'duration_median.preliminary', values: [false, false] },
];

const asked = {
  by: ['location', 'year'],
  measures: ['exits', 'completion_rate', 'duration_median'],
} as const;

describe('exploreRows', () => {
  it('puts the columns together again, each value as its kind has it', () => {
    const [row, total] = exploreRows(columns, asked);
    expect(row).toEqual({
      keys: { location: 'bocholt', year: '2023' },
      isTotalOf: [],
      values: {
        exits: { kind: 'count', value: 40, status: 'FINAL', preliminary: false },
        completion_rate: {
          kind: 'rate',
          value: 0.3,
          numerator: 12,
          denominator: 40,
          unknown: 0,
          coverage: 1,
          interval: { lower: 0.18, upper: 0.45 },
          matureShare: null,
          status: 'PRELIMINARY',
          preliminary: true,
        },
        duration_median: {
          kind: 'quantity',
          value: 120,
          unit: 'DAYS',
          n: 40,
          status: 'FINAL',
          preliminary: false,
        },
      },
    });
    expect(total).toMatchObject({
      keys: { location: null, year: null },
      isTotalOf: ['location', 'year'],
      values: { exits: { value: null, status: 'CONFIDENTIAL' }, completion_rate: { interval: null } },
    });
  });

  it('refuses an answer in which a column is missing', () => {
    expect(() => exploreRows(columns.slice(1), asked)).toThrow('no column location');
  });
});

describe('yearsIn', () => {
  it('finds the years of the finest periods', () => {
    expect(
      yearsIn([
        { keys: { quarter: '2020-Q4' } },
        { keys: { quarter: '2021-Q1' } },
        { keys: { quarter: null } },
      ]),
    ).toEqual([2020, 2021]);
    expect(yearsIn([{ keys: { location: 'bocholt', year: '2023' } }])).toEqual([2023]);
    expect(yearsIn([{ keys: { location: 'bocholt' } }])).toEqual([]);
  });
});
