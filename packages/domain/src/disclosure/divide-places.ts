import type { FormerLattice, Lattice, LatticeRow, UnitId } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { type RowKeys, rowIdOf } from './release.ts';

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
  return { tables, rows: [...own, ...sums.values()], slots: slots.filter(isHere) };
}

function added(row: LatticeRow, sum: LatticeRow): LatticeRow {
  return {
    ...sum,
    values: row.values.map((value, atom) => value + (sum.values[atom] ?? 0)),
    persons: row.persons.map((persons, atom) => persons + (sum.persons[atom] ?? 0)),
  };
}
