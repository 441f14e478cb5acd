import { suppress } from '@neue-wege/domain';
import { entriesLattice, type SeededRandom, seededRandom } from '@neue-wege/domain/testing';
import { loadProgramSolver } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import { inferIntervals } from './infer-intervals.ts';
import type { Range } from './linear-system.ts';
import { systemOfTable, type TwoWayTable } from './testing/two-way-table.ts';

const rule = { threshold: 3, width: 3, attributes: false };
const solver = loadProgramSolver();

/** A table with the cells that protection withholds; row and column of a total are those beyond the last. */
async function protect(cells: TwoWayTable['cells']): Promise<TwoWayTable> {
  const units = await suppress(entriesLattice(cells), { rule, solver });
  const hidden = units.map(({ keys: { location, year } }) => {
    const row = location === undefined ? cells.length : Number(location.slice('place'.length)) - 1;
    const column = year === undefined ? (cells[0]?.length ?? 0) : Number(year) - 2001;
    return [row, column] as const;
  });
  return { cells, hidden: hidden.toSorted(([a, b], [c, d]) => a - c || b - d) };
}

/** What a reader of the table infers of each withheld cell, exactly. */
async function intervalsOf(table: TwoWayTable): Promise<readonly Range[]> {
  const { system, targets, truth } = systemOfTable(table);
  const found = await inferIntervals(system, { targets, truth });
  return targets.map((target) => found.get(target)?.possible ?? { least: 0, most: 0 });
}

const isSafe = ({ least, most }: Range): boolean => most - least >= 3 && most >= 3;
const valueOf = ({ cells }: TwoWayTable, [row, column]: TwoWayTable['hidden'][number]): number =>
  cells[row]?.[column] ?? Number.POSITIVE_INFINITY;
const costOf = (table: TwoWayTable): number =>
  table.hidden.reduce((sum, cell) => sum + valueOf(table, cell), 0);

describe('suppress in a plain table', () => {
  it.each([
    {
      vector: 2,
      cells: [
        [12, 9, 15],
        [8, 2, 11],
        [10, 7, 14],
      ],
      cheapest: 25 + 2,
    },
    {
      vector: 3,
      cells: [
        [12, 9, 15],
        [8, 2, 11],
        [10, 1, 14],
      ],
      cheapest: 8 + 10 + 2 + 1,
    },
    {
      vector: 4,
      cells: [
        [5, 0, 7],
        [2, 6, 4],
        [9, 3, 0],
      ],
      cheapest: 5 + 7 + 4 + 2,
    },
  ])(
    'finds a safe pattern that costs no more than the cheapest (vector $vector)',
    async ({ cells, cheapest }) => {
      const table = await protect(cells);
      const intervals = await intervalsOf(table);
      expect(intervals.filter((interval) => !isSafe(interval))).toEqual([]);
      expect(intervals.length).toBe(4);
      expect(costOf(table)).toBe(cheapest);
    },
  );

  it.each([
    {
      name: 'small partners in their columns',
      cells: [
        [1, 1, 20],
        [4, 5, 6],
        [7, 8, 9],
      ],
    },
    {
      name: 'two more below them, and nothing else small',
      cells: [
        [1, 1, 20, 30],
        [1, 1, 20, 30],
        [9, 8, 7, 6],
      ],
    },
  ])('withholds a third cell beside two single persons in a line: $name (vector 5)', async ({ cells }) => {
    const table = await protect(cells);
    const first = table.hidden.filter(([row]) => row === 0);
    expect(first.length).toBeGreaterThan(2);
    expect(first.reduce((sum, cell) => sum + valueOf(table, cell), 0)).toBeGreaterThanOrEqual(3);
    expect((await intervalsOf(table)).filter((interval) => !isSafe(interval))).toEqual([]);
  });
});

/** Many small cells, and some empty ones. */
function randomTable(random: SeededRandom): TwoWayTable['cells'] {
  const [height, width] = [2 + random.below(4), 2 + random.below(4)];
  const most = 3 + random.below(20);
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, () => Math.min(random.below(most), random.below(most))),
  );
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The cells of every row and column with their total, by place. */
function linesOf({ cells }: TwoWayTable): readonly (readonly string[])[] {
  const width = cells[0]?.length ?? 0;
  const rows = [...cells, []].map((_, row) =>
    Array.from({ length: width + 1 }, (__, column) => `${row},${column}`),
  );
  const columns = Array.from({ length: width + 1 }, (_, column) => rows.map((row) => row[column] ?? ''));
  return [...rows, ...columns];
}

/** Cells with their totals, by place. */
function valuesOf({ cells }: TwoWayTable): ReadonlyMap<string, number> {
  const rows = cells.map((row) => [...row, total(row)]);
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) =>
    total(rows.map((row) => row[column] ?? 0)),
  );
  return new Map(
    [...rows, columns].flatMap((row, place) => row.map((value, column) => [`${place},${column}`, value])),
  );
}

describe.each(Array.from({ length: 40 }, (_, index) => index + 1))('suppress in random table %i', (seed) => {
  const protecting = protect(randomTable(seededRandom(seed)));

  it('leaves no line with exactly one withheld cell, and none whose shown total tells of fewer than three (vectors 5, 8a)', async () => {
    const table = await protecting;
    const hidden = new Set(table.hidden.map(([row, column]) => `${row},${column}`));
    const values = valuesOf(table);
    const telling = linesOf(table).filter((line) => {
      const own = line.filter((cell) => hidden.has(cell));
      const isSumShown = !hidden.has(line.at(-1) ?? '');
      const together = total(own.map((cell) => values.get(cell) ?? 0));
      return own.length === 1 || (own.length > 0 && isSumShown && together < 3);
    });
    expect(telling).toEqual([]);
  });

  it('leaves every withheld cell an interval of three beside all that is shown (vector 8b)', async () => {
    const table = await protecting;
    expect((await intervalsOf(table)).filter((interval) => !isSafe(interval))).toEqual([]);
  });

  it('shows no cell of one or two persons', async () => {
    const table = await protecting;
    const hidden = new Set(table.hidden.map(([row, column]) => `${row},${column}`));
    const open = [...valuesOf(table)].filter(
      ([cell, value]) => (value === 1 || value === 2) && !hidden.has(cell),
    );
    expect(open).toEqual([]);
  });
});
