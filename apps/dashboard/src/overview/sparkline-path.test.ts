import { describe, expect, it } from 'vitest';
import { sparkStretches } from './sparkline-path.ts';

const at = (year: number, value: number | null) => ({ year, value });

describe('sparkStretches', () => {
  it('spans the years from left to right, with 0 at the bottom', () => {
    expect(sparkStretches([at(2020, 0), at(2021, 5), at(2022, 10)])).toEqual([
      [
        { year: 2020, x: 0, y: 1 },
        { year: 2021, x: 0.5, y: 0.5 },
        { year: 2022, x: 1, y: 0 },
      ],
    ]);
  });

  it('breaks where a value is missing', () => {
    const stretches = sparkStretches([at(2020, 1), at(2021, null), at(2022, 1)]);
    expect(stretches.map((stretch) => stretch.map(({ year }) => year))).toEqual([[2020], [2022]]);
  });

  it('breaks where a year has no row', () => {
    expect(sparkStretches([at(2020, 1), at(2022, 1)])).toHaveLength(2);
  });

  it('puts a single year in the middle', () => {
    expect(sparkStretches([at(2020, 3)])).toEqual([[{ year: 2020, x: 0.5, y: 0 }]]);
  });

  it('draws nothing of nothing', () => {
    expect(sparkStretches([])).toEqual([]);
  });
});
