import { describe, expect, it } from 'vitest';
import type { Breakdown, BreakdownRow } from '../breakdown/breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { enrolments, exits, stock } from '../catalogue/enrolment-measures.ts';
import { compareStockFlow } from './stock-flow.ts';

type Numbers = readonly [stock: number | null, entries: number | null, exits: number | null];

const row = (location: string, quarter: string, numbers: Numbers): BreakdownRow => ({
  keys: { location, quarter },
  isTotalOf: [],
  values: Object.fromEntries(
    ['stock', 'enrolments', 'exits'].map((id, index) => {
      const value = numbers[index] ?? null;
      const status = value === null ? 'CONFIDENTIAL' : 'FINAL';
      return [id, { kind: 'count', value, status, preliminary: false, target: null }];
    }),
  ),
});

const compare = (rows: readonly BreakdownRow[]) => {
  const breakdown: Breakdown = {
    asOf: toPlainDate('2023-12-31'),
    dataVersion: 1,
    profile: 'EXACT',
    exclusions: false,
    by: ['location', 'quarter'],
    measures: [stock, enrolments, exits],
    rows,
    total: row('all', 'all', [0, 0, 0]),
  };
  return compareStockFlow(breakdown).map(
    ({ location, quarter, holds, status }) => `${location} ${quarter} ${holds} ${status}`,
  );
};

describe('compareStockFlow', () => {
  it('holds where every stock is the one before plus entries minus exits, from zero on', () => {
    const rows = [
      row('bocholt', '2023-Q1', [42, 42, 0]),
      row('bocholt', '2023-Q2', [48, 24, 18]),
      row('gronau', '2023-Q2', [3, 5, 2]),
      row('bocholt', '2023-Q3', [0, 0, 48]),
      row('gronau', '2023-Q3', [0, 0, 3]),
    ];
    expect(compare(rows)).toEqual([
      'bocholt 2023-Q1 true FINAL',
      'bocholt 2023-Q2 true FINAL',
      'bocholt 2023-Q3 true FINAL',
      'gronau 2023-Q2 true FINAL',
      'gronau 2023-Q3 true FINAL',
    ]);
  });

  it('finds a stock that does not follow, and the next one that goes back to what it should be', () => {
    const rows = [
      row('bocholt', '2023-Q1', [42, 42, 0]),
      row('bocholt', '2023-Q2', [47, 24, 18]),
      row('bocholt', '2023-Q3', [48, 0, 0]),
      row('bocholt', '2023-Q4', [48, 0, 0]),
    ];
    expect(compare(rows)).toEqual([
      'bocholt 2023-Q1 true FINAL',
      'bocholt 2023-Q2 false FINAL',
      'bocholt 2023-Q3 false FINAL',
      'bocholt 2023-Q4 true FINAL',
    ]);
  });

  it('finds a stock that disappears, and passes over quarters in which nothing is and was', () => {
    const rows = [
      row('bocholt', '2022-Q1', [0, 4, 4]),
      row('bocholt', '2023-Q1', [4, 4, 0]),
      row('bocholt', '2023-Q3', [4, 4, 0]),
    ];
    expect(compare(rows)).toEqual([
      'bocholt 2022-Q1 true FINAL',
      'bocholt 2023-Q1 true FINAL',
      'bocholt 2023-Q2 false FINAL',
      'bocholt 2023-Q3 true FINAL',
      'bocholt 2023-Q4 false FINAL',
    ]);
  });

  it('compares nothing with a figure that is not shown, in its quarter nor in the next', () => {
    const rows = [
      row('bocholt', '2023-Q1', [42, 42, 0]),
      row('bocholt', '2023-Q2', [null, 24, 18]),
      row('bocholt', '2023-Q3', [48, 0, 0]),
      row('bocholt', '2023-Q4', [50, null, 0]),
    ];
    expect(compare(rows)).toEqual([
      'bocholt 2023-Q1 true FINAL',
      'bocholt 2023-Q2 null CONFIDENTIAL',
      'bocholt 2023-Q3 null CONFIDENTIAL',
      'bocholt 2023-Q4 null CONFIDENTIAL',
    ]);
  });
});
