import { loadProgramSolver } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '../catalogue/dimension.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';
import { randomLattice } from '../testing/random-lattice.ts';
import { type SeededRandom, seededRandom } from '../testing/seeded-random.ts';
import {
  type FormerLattice,
  type Lattice,
  type LatticeRow,
  type Slot,
  type UnitId,
  unitIdOf,
} from './lattice.ts';
import { rowIdOf } from './release.ts';
import { suppress } from './suppress.ts';
import { systemOf } from './systems.ts';

const rule = { threshold: 3, width: 3, attributes: false };
const solver = loadProgramSolver();

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Entries by location (rows) and year (columns), with all totals; every fact is another person. */
function entries(cells: readonly (readonly number[])[]): Lattice {
  const rows: LatticeRow[] = [];
  const slots: Slot[] = [];
  const add = (keys: LatticeRow['keys'], value: number): void => {
    rows.push({ system: 'entries', keys, values: [value], persons: [value] });
  };
  const years = cells[0]?.map((_, column) => String(2001 + column)) ?? [];
  cells.forEach((row, place) => {
    const location = `place${place + 1}`;
    add({ location }, sum(row));
    row.forEach((value, column) => {
      const year = years[column] ?? '';
      if (value === 0) return;
      add({ location, year }, value);
      slots.push({ keys: { location, year }, counts: { entries: [value] } });
    });
  });
  years.forEach((year, column) => {
    add({ year }, sum(cells.map((row) => row[column] ?? 0)));
  });
  add({}, sum(cells.flat()));
  return { tables: [{ dimensions: ['location', 'year'], systems: ['entries'] }], rows, slots };
}

/** The withheld cells as `row,column`, totals as `*`, in order. */
const withheldIn = async (lattice: Lattice, former?: FormerLattice): Promise<readonly string[]> =>
  (await suppress(lattice, { rule, solver, ...(former && { former }) }))
    .map(({ keys }) => `${keys.location?.slice(5) ?? '*'},${Number(keys.year ?? 2000) - 2000 || '*'}`)
    .toSorted();

/** Of ten exits of each location (rows) and year (columns) so many are independent, and so many of them by work. */
function independence(cells: readonly (readonly number[])[], { byWork }: { byWork: number }): Lattice {
  const rows: LatticeRow[] = [];
  const add = (keys: LatticeRow['keys'], { own, of }: { own: readonly number[]; of: number }): void => {
    const independent = sum(own);
    const worked = byWork * own.length;
    const rest = 10 * of - independent;
    for (const [system, values] of [
      ['exits', [10 * of]],
      ['independence_6m', [independent, rest, 0]],
      ['by_work_6m', [worked, independent - worked, rest, 0]],
    ] as const)
      rows.push({ system, keys, values, persons: values });
  };
  const slots = cells.flatMap((row, place) =>
    row.map((independent, column): Slot => {
      const keys = { location: `place${place + 1}`, year: String(2001 + column) };
      add(keys, { own: [independent], of: 1 });
      const classes = [byWork, independent - byWork, 0, 10 - independent, 0, 0];
      return { keys, counts: { exits: [10], work_unknown_6m: classes } };
    }),
  );
  cells.forEach((row, place) => {
    add({ location: `place${place + 1}` }, { own: row, of: row.length });
  });
  cells[0]?.forEach((_, column) => {
    const own = cells.map((row) => row[column] ?? 0);
    add({ year: String(2001 + column) }, { own, of: own.length });
  });
  add({}, { own: cells.flat(), of: cells.flat().length });
  const systems = ['exits', 'independence_6m', 'by_work_6m'];
  return { tables: [{ dimensions: ['location', 'year'], systems }], rows, slots };
}

describe('suppress', () => {
  it('withholds the cheapest cells beside a small one, so that none is known within a width of three', async () => {
    const cells = [
      [12, 9, 15],
      [8, 2, 11],
      [10, 7, 14],
    ];
    expect(await withheldIn(entries(cells))).toEqual(['2,1', '2,2', '3,1', '3,2']);
  });

  it('protects two small cells of one column by the cheapest partners that leave enough room', async () => {
    const cells = [
      [12, 9, 15],
      [8, 2, 11],
      [10, 1, 14],
    ];
    expect(await withheldIn(entries(cells))).toEqual(['2,1', '2,2', '3,1', '3,2']);
  });

  it('takes no empty cell for a partner', async () => {
    const cells = [
      [5, 0, 7],
      [2, 6, 4],
      [9, 3, 0],
    ];
    expect(await withheldIn(entries(cells))).toEqual(['1,1', '1,3', '2,1', '2,3']);
  });

  it('withholds more than two single persons in a line, since each knows the other (line rule)', async () => {
    const cells = [
      [1, 1, 9, 8],
      [1, 1, 7, 9],
      [9, 8, 6, 7],
    ];
    const first = (await withheldIn(entries(cells))).filter((cell) => cell.startsWith('1,'));
    expect(first.length).toBeGreaterThan(2);
  });

  it('withholds nothing where nobody is alone', async () => {
    expect(
      await withheldIn(
        entries([
          [3, 4],
          [0, 5],
        ]),
      ),
    ).toEqual([]);
  });

  it('hides no count of everybody where the total shows that nobody has another answer', async () => {
    const cells = [
      [4, 5, 6],
      [5, 1, 4],
      [6, 4, 5],
    ];
    const withheld = await suppress(independence(cells, { byWork: 0 }), { rule, solver });
    expect(new Set(withheld.map(({ system }) => system))).toEqual(new Set(['independence_6m', 'by_work_6m']));
    // It is known then, and hiding it would cost the totals of the rates.
    expect(withheld.filter(({ keys }) => keys.location === undefined || keys.year === undefined)).toEqual([]);
  });

  it('does not depend on the order of rows and slots', async () => {
    const random = seededRandom(7);
    const cells = Array.from({ length: 5 }, () => Array.from({ length: 6 }, () => random.below(10)));
    const lattice = entries(cells);
    const shuffled = {
      ...lattice,
      rows: lattice.rows.toSorted((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? 1 : -1)),
      slots: lattice.slots.toReversed(),
    };
    expect(await withheldIn(shuffled)).toEqual(await withheldIn(lattice));
  });
});

/** A lattice as the last release told it: all but what was withheld. */
async function releasedBefore(lattice: Lattice): Promise<FormerLattice> {
  const found = await suppress(lattice, { rule, solver });
  const withheld = new Map(found.map(({ system, keys, by }) => [unitIdOf(system, rowIdOf(keys)), by]));
  return { ...lattice, withheld, shown: new Set(lattice.rows.map(idOf)).difference(withheld) };
}

describe('suppress after another release', () => {
  const before = entries([
    [12, 9, 15],
    [8, 2, 11],
    [10, 7, 14],
  ]);
  const after = async (lattice: Lattice): Promise<readonly string[]> =>
    withheldIn(lattice, await releasedBefore(before));

  it('withholds again what has not changed, though today other cells were cheaper', async () => {
    const today = entries([
      [12, 9, 15],
      [8, 2, 11],
      [10, 7, 14],
      [1, 6, 5],
    ]);
    const same = ['2,1', '2,2', '3,1', '3,2'];
    expect(await after(today)).toEqual(expect.arrayContaining(same));
    expect(await withheldIn(today)).not.toEqual(expect.arrayContaining(same));
  });

  it('hides a cell behind no figure that the last release shows and that is the same', async () => {
    const today = entries([
      [12, 9, 15],
      [8, 2, 11],
      [10, 9, 14],
      [2, 30, 40],
    ]);
    const shownAndSame = ['1,1', '1,2', '1,3', '2,3', '3,3', '*,3'];
    const withheld = await after(today);
    expect(withheld).toEqual(expect.arrayContaining(['4,1', '2,2', '2,1']));
    expect(withheld.filter((cell) => shownAndSame.includes(cell))).toEqual([]);
  });

  it('withholds nothing more when nothing has changed', async () => {
    expect(await after(before)).toEqual(await withheldIn(before));
  });
});

/** From a few single persons to groups in which hardly anybody is alone. */
const sizes = [
  { seed: 1, size: { facts: 30, locations: 2, years: 2 } },
  { seed: 2, size: { facts: 120, locations: 3, years: 2 } },
  { seed: 3, size: { facts: 300, locations: 3, years: 3 } },
  { seed: 4, size: { facts: 300, locations: 5, years: 4 } },
  { seed: 5, size: { facts: 900, locations: 4, years: 3 } },
];
const worlds = await Promise.all(
  sizes.map(async ({ seed, size }) => {
    const lattice = randomLattice(seededRandom(seed), size);
    const name = `${size.facts} facts at ${size.locations} places`;
    return { name, lattice, withheld: await unitsIn(lattice) };
  }),
);

async function unitsIn(lattice: Lattice): Promise<ReadonlySet<UnitId>> {
  return new Set(
    (await suppress(lattice, { rule, solver })).map(({ system, keys }) => unitIdOf(system, rowIdOf(keys))),
  );
}

const idOf = ({ system, keys }: LatticeRow): UnitId => unitIdOf(system, rowIdOf(keys));

/** Rows that add up, by the unit of their sum and the dimension that splits it. */
function linesOf({ rows }: Lattice): ReadonlyMap<string, readonly UnitId[]> {
  const lines = new Map<string, UnitId[]>();
  for (const row of rows) {
    const dimensions = dimensionIds.filter((dimension) => row.keys[dimension] !== undefined);
    const implied = new Set(dimensions.flatMap(ancestorsOf));
    // A quarter tells its year and a run its place, so that no row is left without them alone.
    for (const dimension of dimensions.filter((one) => !implied.has(one))) {
      const total = unitIdOf(row.system, rowIdOf({ ...row.keys, [dimension]: null }));
      const name = `${dimension} ${total}`;
      lines.set(name, [...(lines.get(name) ?? [total]), idOf(row)]);
    }
  }
  return lines;
}

/** Whether a row lies in another one. */
function isWithin(own: LatticeRow['keys'], keys: LatticeRow['keys']): boolean {
  return dimensionIds.every(
    (dimension) => keys[dimension] === undefined || keys[dimension] === own[dimension],
  );
}

function inAnyOrder<T>(random: SeededRandom, values: readonly T[]): readonly T[] {
  return values
    .map((value) => ({ value, place: random.next() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

describe.each(worlds)('suppress in a random world of $name', ({ lattice, withheld }) => {
  it('withholds every unit in which some count is of one or two persons', () => {
    const small = lattice.rows.filter(({ system, persons }) => {
      const { atoms } = systemOf(system);
      return persons.some((count, atom) => (count === 1 || count === 2) && atoms[atom]?.isOutside !== true);
    });
    expect(small.length).toBeGreaterThan(0);
    expect(small.map(idOf).filter((unit) => !withheld.has(unit))).toEqual([]);
  });

  it('withholds no unit alone in a line of rows and their sum', () => {
    const lines = linesOf(lattice);
    const hidden = [...lines].map(
      ([line, units]) => [line, units.filter((unit) => withheld.has(unit)).length] as const,
    );
    expect(hidden.some(([, count]) => count > 1)).toBe(true);
    expect(hidden.filter(([, count]) => count === 1)).toEqual([]);
  });

  it('shows no two rows of which one lies in the other and has one or two people more (S01, S02)', () => {
    const shown = lattice.rows.filter((row) => !withheld.has(idOf(row)));
    const bySystem = Map.groupBy(shown, ({ system }) => system);
    let pairs = 0;
    const telling: string[] = [];
    for (const [system, rows] of bySystem)
      for (const row of rows)
        for (const within of rows) {
          if (row === within || !isWithin(within.keys, row.keys)) continue;
          pairs += 1;
          for (const [atom, { isOutside }] of systemOf(system).atoms.entries()) {
            const more = (row.values[atom] ?? 0) - (within.values[atom] ?? 0);
            if (isOutside !== true && (more === 1 || more === 2))
              telling.push(`${idOf(row)} ${idOf(within)}`);
          }
        }
    expect(pairs).toBeGreaterThan(10);
    expect(telling).toEqual([]);
  });

  it('withholds with a unit all that divides the same facts finer', () => {
    const open = lattice.rows.filter((row) => {
      const { base } = systemOf(row.system);
      return base !== null && withheld.has(idOf({ ...row, system: base })) && !withheld.has(idOf(row));
    });
    expect(open.map(idOf)).toEqual([]);
  });

  it('withholds the same for any order of rows, slots and tables', async () => {
    const random = seededRandom(9);
    const { rows, slots, tables } = lattice;
    const other = await unitsIn({
      tables: inAnyOrder(random, tables),
      rows: inAnyOrder(random, rows),
      slots: inAnyOrder(random, slots),
    });
    expect([...other].toSorted()).toEqual([...withheld].toSorted());
  });
});
