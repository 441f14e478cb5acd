import { loadProgramSolver } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import type { Lattice, LatticeRow, Slot } from './lattice.ts';
import type { RowKeys } from './release.ts';
import { suppress } from './suppress.ts';

const rule = { threshold: 3, width: 3, attributes: false };
const solver = loadProgramSolver();
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Of ten exits at each location (rows) in each quarter (columns) of 2001 and 2002 so many are independent; by quarter of all locations alone. */
function outcomes(cells: readonly (readonly number[])[]): Lattice {
  const slots = cells.flatMap((row, place) =>
    row.map((independent, column): Slot => {
      const year = String(2001 + Math.floor(column / 4));
      const keys = { location: `place${place + 1}`, year, quarter: `${year}-Q${(column % 4) + 1}` };
      return { keys, counts: { exits: [10], work_unknown_6m: [0, independent, 0, 10 - independent, 0, 0] } };
    }),
  );
  const rowsBy = (...dimensions: readonly ('location' | 'year' | 'quarter')[]): readonly LatticeRow[] => {
    const keysOf = ({ keys }: Slot): RowKeys =>
      Object.fromEntries(dimensions.map((dimension) => [dimension, keys[dimension]]));
    const groups = Map.groupBy(slots, (slot) => JSON.stringify(keysOf(slot)));
    return [...groups.values()].flatMap((group): readonly LatticeRow[] => {
      const [first] = group;
      if (first === undefined) return [];
      const independent = sum(group.map(({ counts }) => counts['work_unknown_6m']?.[1] ?? 0));
      const all = 10 * group.length;
      const keys = keysOf(first);
      const values = [independent, all - independent, 0];
      return [
        { system: 'exits', keys, values: [all], persons: [all] },
        { system: 'independence_6m', keys, values, persons: values },
      ];
    });
  };
  const systems = ['exits', 'independence_6m'];
  return {
    tables: [
      { dimensions: ['location', 'year'], systems },
      { dimensions: ['quarter'], systems },
    ],
    rows: [
      ...rowsBy(),
      ...rowsBy('location'),
      ...rowsBy('year'),
      ...rowsBy('location', 'year'),
      ...rowsBy('year', 'quarter'),
    ],
    slots,
  };
}

const withheldIn = async (lattice: Lattice): Promise<readonly string[]> =>
  (await suppress(lattice, { rule, solver }))
    .map(({ system, keys }) => [system, ...Object.values(keys)].join(' '))
    .toSorted();

describe('the outcomes of a quarter', () => {
  it('are hidden behind another quarter of the year, and no other table loses anything', async () => {
    const lattice = outcomes([
      [1, 5, 6, 5, 5, 5, 5, 5],
      [1, 5, 4, 5, 5, 5, 5, 5],
    ]);
    const withheld = await withheldIn(lattice);
    expect(withheld).toHaveLength(2);
    expect(withheld[0]).toBe('independence_6m 2001 2001-Q1');
    expect(withheld[1]).toMatch(/^independence_6m 2001 2001-Q[234]$/);
  });

  it('are withheld where hiding a place moves them, and shown where it moves within them', async () => {
    const lattice = outcomes([
      [1, 1, 0, 0, 5, 5, 5, 5],
      [5, 5, 5, 5, 5, 5, 5, 5],
    ]);
    const withheld = await withheldIn(lattice);
    expect(withheld).toContain('independence_6m place1 2001');
    expect(withheld).toContain('independence_6m place2 2001');
    // Two people of a place change with two of another in the same quarters.
    expect(withheld.filter((unit) => unit.includes('-Q'))).toEqual([]);
    expect(withheld).not.toContain('independence_6m 2001');
  });

  it('are hidden behind quarters of other years where their year has no others', async () => {
    const lattice = outcomes([
      [1, 0, 0, 0, 5, 5, 5, 5],
      [1, 0, 0, 0, 5, 5, 5, 5],
    ]);
    const withheld = await withheldIn(lattice);
    expect(withheld).toContain('independence_6m 2001 2001-Q1');
    expect(withheld.some((unit) => unit.includes('2002-Q'))).toBe(true);
  });
});
