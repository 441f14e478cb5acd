import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';
import type { Lattice, LatticeTable, Slot } from './lattice.ts';
import type { RowKeys, WithheldBy } from './release.ts';
import { type DisclosureSystem, systemOf } from './systems.ts';

/** The dimensions that a slot determines; all others describe the person or the end, and a fact can change them freely. */
export const slotDimensions: readonly DimensionId[] = [
  'location',
  'project',
  'run',
  'phase',
  'year',
  'quarter',
  'target_group',
  'delivery_mode',
];

/** A unit of the lattice on its way: what it counts, and whether it is withheld. */
export interface Unit {
  readonly id: string;
  readonly system: DisclosureSystem;
  readonly keys: RowKeys;
  /** Dimensions by which it is split, without those that follow from another. */
  readonly split: readonly DimensionId[];
  readonly values: readonly number[];
  readonly persons: readonly number[];
  readonly cost: number;
  by: WithheldBy | null;
}

/** A table with the combinations of slot dimensions by which its rows are keyed, completed. */
export interface IndexedTable {
  readonly systems: readonly DisclosureSystem[];
  readonly shapes: readonly (readonly DimensionId[])[];
  /** Its dimension that no slot determines; tables have at most one. */
  readonly trait: DimensionId | null;
}

/** The lattice with everything in reach by name. */
export interface LatticeIndex {
  readonly tables: readonly IndexedTable[];
  readonly units: ReadonlyMap<string, Unit>;
  /** Units of a row that share their base. */
  readonly childrenOf: (unit: Unit) => readonly Unit[];
  readonly slots: readonly Slot[];
  /** Keys of a dimension that any row or slot has, in order. */
  readonly keysOf: (dimension: DimensionId) => readonly string[];
  readonly find: (system: string, keys: RowKeys) => Unit | undefined;
  /** How many facts a slot has, as far as a row tells. */
  readonly sizeOf: (slot: Slot, fact: 'entry' | 'exit') => number;
  /** The slot with these keys that shares most with another one, and of those the largest. */
  readonly slotLike: (
    slot: Slot,
    wanted: { readonly keys: RowKeys; readonly fact: 'entry' | 'exit' },
  ) => Slot | undefined;
}

/** Totals are dearest: what a reader looks at first, and what holds the other figures together. */
const weights = [400, 40, 6, 1, 1, 1] as const;

/** The dimensions of the keys that do not follow from others. */
export function splitOf(keys: RowKeys): readonly DimensionId[] {
  const keyed = dimensionIds.filter((dimension) => keys[dimension] !== undefined);
  const implied = new Set(keyed.flatMap(ancestorsOf));
  return keyed.filter((dimension) => !implied.has(dimension));
}

/** Names a unit within the index. */
export function unitName(system: string, keys: RowKeys): string {
  let name = system;
  for (const dimension of dimensionIds) {
    const key = keys[dimension];
    if (key !== undefined) name += `\n${dimension}\t${key}`;
  }
  return name;
}

/** Brings the lattice into reach. Independent of the order of its rows and slots. */
export function indexLattice({ tables, rows, slots }: Lattice): LatticeIndex {
  const units = new Map<string, Unit>();
  const sorted = rows
    .map((row) => ({ row, id: unitName(row.system, row.keys) }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const { row, id } of sorted) {
    const system = systemOf(row.system);
    const split = splitOf(row.keys);
    const sum = row.values.reduce((total, value) => total + value, 0);
    const cost = (weights[split.length] ?? 1) * (sum + 1);
    const { keys, values, persons } = row;
    units.set(id, { id, system, keys, split, values, persons, cost, by: null });
  }
  const keys = new Map<DimensionId, readonly string[]>();
  for (const dimension of dimensionIds) {
    const found = [...rows, ...slots].map((one) => one.keys[dimension]).filter((key) => key !== undefined);
    keys.set(dimension, [...new Set(found)].toSorted());
  }
  const find = (system: string, of: RowKeys): Unit | undefined => units.get(unitName(system, of));
  const systems = new Set(rows.map(({ system }) => system));
  const children = [...systems].map(systemOf).filter(({ base }) => base !== null);
  return {
    tables: tables.map(indexTable),
    units,
    find,
    ...slotsInReach(slots, find),
    keysOf: (dimension) => keys.get(dimension) ?? [],
    childrenOf: (unit) =>
      children.flatMap(({ id, base }) => {
        const child = base === unit.system.id ? find(id, unit.keys) : undefined;
        return child === undefined ? [] : [child];
      }),
  };
}

/** How much it matters that a slot shares a key: place and time first, since nothing then changes in other places and times. */
const closeness: readonly (readonly [DimensionId, number])[] = [
  ['location', 64],
  ['year', 32],
  ['quarter', 16],
  ['project', 8],
  ['phase', 4],
  ['target_group', 2],
  ['delivery_mode', 1],
];

function slotsInReach(
  given: readonly Slot[],
  find: LatticeIndex['find'],
): Pick<LatticeIndex, 'slots' | 'sizeOf' | 'slotLike'> {
  const named = given.map((slot) => ({ slot, name: unitName('', slot.keys) }));
  const slots = named.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(({ slot }) => slot);
  const byPlace = Map.groupBy(slots, ({ keys }) => keys.location);
  const sizes = new Map<Slot, Record<'entry' | 'exit', number>>();
  const countIn = (system: string, { keys }: Slot): number => {
    const { location, project, run, year, quarter } = keys;
    const rows: readonly RowKeys[] = [
      ...(run === undefined || year === undefined ? [] : [{ location, project, run, year }]),
      ...(quarter === undefined ? [] : [{ location, year, quarter }]),
      { location, year },
    ].map(withoutGaps);
    for (const row of rows) {
      const unit = find(system, row);
      if (unit !== undefined) return unit.values[0] ?? 0;
    }
    return 0;
  };
  const sizeOf: LatticeIndex['sizeOf'] = (slot, fact) => {
    const known = sizes.get(slot) ?? { entry: countIn('entries', slot), exit: countIn('exits', slot) };
    sizes.set(slot, known);
    return known[fact];
  };
  const found = new Map<string, Slot | undefined>();
  const search: LatticeIndex['slotLike'] = (start, { keys, fact }) => {
    const wanted = closeness.filter(([dimension]) => keys[dimension] === undefined);
    const place = keys.location ?? keys.run?.split('/')[0] ?? start.keys.location;
    let best: { slot: Slot; score: number; size: number } | undefined;
    for (const slot of byPlace.get(place) ?? []) {
      if (!isWithin(slot, keys)) continue;
      const score = wanted.reduce(
        (sum, [dimension, weight]) => sum + (slot.keys[dimension] === start.keys[dimension] ? weight : 0),
        0,
      );
      const size = sizeOf(slot, fact);
      if (best === undefined || score > best.score || (score === best.score && size > best.size))
        best = { slot, score, size };
    }
    return best?.slot;
  };
  return {
    slots,
    sizeOf,
    slotLike: (start, wanted) => {
      const name = `${wanted.fact}${unitName(unitName('', start.keys), wanted.keys)}`;
      if (!found.has(name)) found.set(name, search(start, wanted));
      return found.get(name);
    },
  };
}

function isWithin(slot: Slot, keys: RowKeys): boolean {
  return dimensionIds.every(
    (dimension) => keys[dimension] === undefined || slot.keys[dimension] === keys[dimension],
  );
}

function withoutGaps(keys: Readonly<Partial<Record<DimensionId, string | undefined>>>): RowKeys {
  const known: Partial<Record<DimensionId, string>> = {};
  for (const dimension of dimensionIds) {
    const key = keys[dimension];
    if (key !== undefined) known[dimension] = key;
  }
  return known;
}

function indexTable({ dimensions, systems }: LatticeTable): IndexedTable {
  const placed = dimensions.filter((dimension) => slotDimensions.includes(dimension));
  const traits = dimensions.filter((dimension) => !slotDimensions.includes(dimension));
  if (traits.length > 1) throw new Error(`a published table has one trait at most, not ${traits.join()}`);
  const shapes = new Map<string, readonly DimensionId[]>();
  for (let bits = 0; bits < 2 ** placed.length; bits += 1) {
    const chosen = placed.filter((_, index) => (bits & (1 << index)) !== 0);
    const complete = new Set([...chosen, ...chosen.flatMap(ancestorsOf)]);
    const shape = dimensionIds.filter((dimension) => complete.has(dimension));
    shapes.set(shape.join(), shape);
  }
  return { systems: systems.map(systemOf), shapes: [...shapes.values()], trait: traits[0] ?? null };
}
