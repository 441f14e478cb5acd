import { type DimensionId, isDimensionId } from '../catalogue/dimension.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';
import type { FormerLattice, Lattice, LatticeRow, Slot, UnitId } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { slotDimensions } from './lattice-index.ts';
import { isWithin, type RowKeys, rowIdOf } from './release.ts';
import { finestOf, systemOf } from './systems.ts';

/**
 * Some locations of a lattice, with the sums across them in the place of those across all. Facts that change here and leave
 * these sums as they are leave those of all locations as they are.
 */
export interface Block {
  readonly lattice: Lattice;
  readonly former?: FormerLattice;
}

/** How a lattice that is too large for one program is divided. */
export interface Division {
  readonly blocks: readonly Block[];
  /** Rows across locations, of all of them. */
  readonly across: ReadonlyMap<UnitId, LatticeRow>;
  /** The units of those that the last release counted alike. */
  readonly unchanged: ReadonlySet<UnitId>;
}

/** With fewer locations too little could be others than it is while their sums stay. */
const fewestPlaces = 3;

/** Divides a lattice by location into blocks of about so many rows, of three locations at least. */
export function dividePlaces(
  lattice: Lattice,
  { former, mostRows }: { readonly former: FormerLattice | undefined; readonly mostRows: number },
): Division {
  const across = rowsAcross(lattice);
  const before = former && rowsAcross(former);
  const blocks = chunksOf(placesOf([lattice, ...(former === undefined ? [] : [former])]), {
    count: Math.ceil(lattice.rows.length / mostRows),
  }).map((places) => ({
    lattice: blockOf(lattice, { places, across }),
    ...(former && before && { former: { ...former, ...blockOf(former, { places, across: before }) } }),
  }));
  const unchanged = [...across].flatMap(([unit, { values }]) =>
    before?.get(unit)?.values.join() === values.join() ? [unit] : [],
  );
  return { blocks, across, unchanged: new Set(unchanged) };
}

function placesOf(lattices: readonly Lattice[]): readonly string[] {
  const places = lattices.flatMap(({ rows }) => rows.flatMap(({ keys }) => keys.location ?? []));
  return [...new Set(places)].toSorted();
}

/** Chunks that differ by one place at most. */
function chunksOf(places: readonly string[], { count }: { count: number }): readonly ReadonlySet<string>[] {
  const number = Math.max(1, Math.min(count, Math.floor(places.length / fewestPlaces)));
  const beginOf = (chunk: number): number => Math.floor((chunk * places.length) / number);
  return Array.from(
    { length: number },
    (_, chunk) => new Set(places.slice(beginOf(chunk), beginOf(chunk + 1))),
  );
}

function unitOf({ system, keys }: Pick<LatticeRow, 'system' | 'keys'>): UnitId {
  return unitIdOf(system, rowIdOf(keys));
}

function rowsAcross({ rows }: Lattice): ReadonlyMap<UnitId, LatticeRow> {
  return new Map(rows.flatMap((row) => (row.keys.location === undefined ? [[unitOf(row), row]] : [])));
}

function blockOf(
  { tables, rows, slots }: Lattice,
  { places, across }: { places: ReadonlySet<string>; across: ReadonlyMap<UnitId, LatticeRow> },
): Lattice {
  const isHere = ({ keys }: { readonly keys: RowKeys }): boolean =>
    keys.location !== undefined && places.has(keys.location);
  const own = rows.filter(isHere);
  const sums = new Map<UnitId, LatticeRow>();
  for (const row of own) {
    const { location: _, ...keys } = row.keys;
    const unit = unitOf({ system: row.system, keys });
    if (across.has(unit))
      sums.set(unit, added(row, sums.get(unit) ?? { ...row, keys, values: [], persons: [] }));
  }
  const here = slots.filter(isHere);
  const shares = [...across.values()].flatMap((sum) =>
    isSplitByPlace(sum, tables) ? [] : (shareOf(sum, here) ?? []),
  );
  return { tables, rows: [...own, ...sums.values(), ...shares], slots: here };
}

/** Whether some table splits a sum by location, so that its share is the sum of rows. */
function isSplitByPlace({ system, keys }: LatticeRow, tables: Lattice['tables']): boolean {
  return tables.some(({ dimensions, systems }) => {
    const rows = new Set<string>([...dimensions, ...dimensions.flatMap(ancestorsOf)]);
    return (
      rows.has('location') && systems.includes(system) && Object.keys(keys).every((one) => rows.has(one))
    );
  });
}

/**
 * The share of a sum that no table splits by location, of the facts in the slots there; `undefined` where there are none. How many
 * persons are behind it is not known, and no block asks: what is small for all is told to each.
 *
 * @throws Error where a trait splits the sum: slots do not tell whose facts they have.
 */
function shareOf({ system: id, keys }: LatticeRow, slots: readonly Slot[]): LatticeRow | undefined {
  const { atoms, atomOfClass, family } = systemOf(id);
  const trait = dimensionsOf(keys).find((one) => !slotDimensions.includes(one));
  if (trait !== undefined) throw new Error(`no table splits a sum by location that is split by ${trait}`);
  const classes = family === null ? id : finestOf(family).id;
  const values = atoms.map(() => 0);
  for (const { keys: own, counts, mature, ripe } of slots) {
    if (!isWithin(own, keys)) continue;
    // Rows with a period tell what is due, rows without one what is mature.
    const isWhole = keys.year !== undefined || family === null || (mature?.has(family) ?? true);
    const found = isWhole ? counts[classes] : ripe?.[family];
    for (const [one, count] of (found ?? []).entries()) {
      const atom = atomOfClass[one] ?? 0;
      values[atom] = (values[atom] ?? 0) + count;
    }
  }
  return values.every((count) => count === 0) ? undefined : { system: id, keys, values, persons: values };
}

function dimensionsOf(keys: RowKeys): readonly DimensionId[] {
  return Object.keys(keys).filter(isDimensionId);
}

function added(row: LatticeRow, sum: LatticeRow): LatticeRow {
  return {
    ...sum,
    values: row.values.map((value, atom) => value + (sum.values[atom] ?? 0)),
    persons: row.persons.map((persons, atom) => persons + (sum.persons[atom] ?? 0)),
  };
}
