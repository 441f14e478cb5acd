import { describe, expect, it } from 'vitest';
import { familiesTable, growthTable, type SizeFigures } from './families-report.ts';

describe('the tables of the families', () => {
  const at = (size: number, [hand, breakdown]: readonly [number, number]): SizeFigures => ({
    size,
    families: [
      {
        id: 'stock',
        timed: {
          byHand: { name: 'by hand', times: [hand, hand, 3 * hand] },
          breakdown: { name: 'breakdown', times: [breakdown, breakdown, 6 * breakdown] },
        },
      },
      { id: 'endless', timed: null },
    ],
  });
  const cells = (table: string) =>
    table
      .trimEnd()
      .split('\n')
      .map((row) => row.trim().split(/ {2,}/));

  it('name medians and the median of the ratios of the rounds', () => {
    expect(cells(familiesTable(at(1000, [10, 15])))).toEqual([
      ['1,000 enrolments', 'ms by hand', 'ms breakdown', 'ratio', 'rounds'],
      ['stock', '10.0', '15.0', '1.50', '3'],
      ['endless', 'given up'],
    ]);
  });

  it('say how both ways grow from size to size', () => {
    expect(cells(growthTable([at(10, [1, 2]), at(100, [5, 30])]))).toEqual([
      ['growth', 'by hand 100 ÷ 10', 'breakdown 100 ÷ 10'],
      ['stock', '5.0', '15.0'],
      ['endless'],
    ]);
    expect(growthTable([at(10, [1, 2])])).toBe('');
  });
});
