import { describe, expect, it } from 'vitest';
import { loadProgramSolver } from './load-program-solver.ts';

const solver = loadProgramSolver();
const upwards = { least: 0, most: Number.POSITIVE_INFINITY };

describe('loadProgramSolver', () => {
  it('finds the cheapest way to a sum', async () => {
    // x = a + b
    const program = await solver.open({
      columns: [upwards, upwards, upwards],
      rows: [
        [
          { column: 0, factor: 1 },
          { column: 1, factor: -1 },
          { column: 2, factor: -1 },
        ],
      ],
    });
    const sum = [{ column: 0, factor: 1 }];
    const cheaper = await program.cheapest({ costs: Float64Array.of(0, 5, 2), sum, value: 3 });
    expect([...(cheaper ?? [])]).toEqual([3, 0, 3]);
    const other = await program.cheapest({ costs: Float64Array.of(0, 1, 2), sum, value: 2 });
    expect([...(other ?? [])]).toEqual([2, 2, 0]);
    await program.close();
  });

  it('answers in whole numbers where fractions would be cheaper', async () => {
    // x = 3 a, and a costs much: one third of it would do for 1.
    const program = await solver.open({
      columns: [upwards, upwards, { least: 0, most: 1 }],
      rows: [
        [
          { column: 0, factor: 2 },
          { column: 1, factor: -2 },
          { column: 2, factor: -3 },
        ],
      ],
    });
    const found = await program.cheapest({
      costs: Float64Array.of(0, 100, 1),
      sum: [{ column: 0, factor: 1 }],
      value: 1,
    });
    expect([...(found ?? [])]).toEqual([1, 1, 0]);
    await program.close();
  });

  it('says so where there is no way', async () => {
    const program = await solver.open({ columns: [{ least: 0, most: 2 }], rows: [] });
    const aim = { costs: Float64Array.of(0), sum: [{ column: 0, factor: 1 }], value: 3 };
    expect(await program.cheapest(aim)).toBeNull();
    await program.close();
  });
});
