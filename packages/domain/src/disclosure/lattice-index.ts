import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';
import type { Lattice, LatticeTable } from './lattice.ts';
import type { RowKeys, WithheldBy } from './release.ts';
import { type Find, indexSlots, type SlotIndex } from './slot-index.ts';
import { type DisclosureSystem, disclosureSystems, systemOf } from './systems.ts';

/** The dimensions that a slot determines; all others are traits of the person or the end, which a fact can change freely. */
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
  /** How many dimensions it has a key in: fewer is higher. */
  readonly depth: number;
  /** Dimensions by which it is split, without those that follow from another. */
  readonly split: readonly DimensionId[];
  readonly trait: DimensionId | null;
  readonly values: readonly number[];
  readonly persons: readonly number[];
  readonly cost: number;
  by: WithheldBy | null;
}

/** Rows that are split by the same dimensions: of slots, and of the trait of a table or of none. */
export interface Shape {
  /** Dimensions of slots, with those that follow from them, in order. */
  readonly dimensions: readonly DimensionId[];
  readonly name: string;
  /** The unit of a system, by its keys in these dimensions. */
  readonly unsplit: UnitsByKeys;
  readonly split: UnitsByKeys;
}

/** By the id of a system, then by keys joined in the order of the shape, the key of the trait last. */
export type UnitsByKeys = ReadonlyMap<string, ReadonlyMap<string, Unit>>;

/** A table of the lattice with the units of its rows. */
export interface IndexedTable {
  readonly systems: readonly DisclosureSystem[];
  readonly shapes: readonly Shape[];
  /** Its dimension that no slot determines; tables have at most one. */
  readonly trait: DimensionId | null;
}

/** The lattice with everything in reach by name. */
export interface LatticeIndex extends SlotIndex {
  readonly tables: readonly IndexedTable[];
  /** In an order that does not depend on that of the rows. */
  readonly units: readonly Unit[];
  readonly find: Find;
  /** What is split from a unit in the same row, at once or in several steps. */
  readonly childrenOf: (unit: Unit) => readonly Unit[];
  /** Id of the finest system of a family, whose atoms are the classes. */
  readonly finestOf: (family: string) => string;
  /** The tables, those in which a unit stands first. */
  readonly tablesFrom: (unit: Unit) => readonly IndexedTable[];
  /** Facts of each class of the unit's family in its row. */
  readonly finest: (unit: Unit) => readonly number[];
  /** Keys of a dimension that any row or slot has, in order. */
  readonly keysOf: (dimension: DimensionId) => readonly string[];
}

/** Totals are dearest: what a reader looks at first, and what holds the other figures together. */
const weights = [400, 40, 6] as const;

/** The mark between keys that are joined: keys have no control characters. */
export const keyMark = '\t';

/** Brings the lattice into reach. Independent of the order of its rows and slots. */
export function indexLattice({ tables, rows, slots }: Lattice): LatticeIndex {
  const byShape = new Map<string, Map<string, Map<string, Unit>>>();
  const units = rows.map(unitOf).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const unit of units) {
    const shape = shapeOf(unit.keys);
    const ofShape = byShape.get(shape.name) ?? new Map<string, Map<string, Unit>>();
    byShape.set(shape.name, ofShape);
    const ofSystem = ofShape.get(unit.system.id) ?? new Map<string, Unit>();
    ofShape.set(unit.system.id, ofSystem);
    ofSystem.set(shape.keys, unit);
  }
  const find: Find = Object.assign(
    (system: string, keys: RowKeys) => {
      const shape = shapeOf(keys);
      return byShape.get(shape.name)?.get(system)?.get(shape.keys);
    },
    { isTold: (system: string, keys: RowKeys) => byShape.get(shapeOf(keys).name)?.has(system) === true },
  );
  const keys = new Map<DimensionId, readonly string[]>();
  for (const dimension of dimensionIds) {
    const found = new Set<string>();
    for (const { keys: own } of [...rows, ...slots])
      if (own[dimension] !== undefined) found.add(own[dimension]);
    keys.set(dimension, [...found].toSorted());
  }
  const systems = new Set(rows.map(({ system }) => system));
  const split = [...systems].map(systemOf).filter(({ base }) => base !== null);
  const childrenOf = (unit: Unit): readonly Unit[] =>
    split.flatMap(({ id, base }) => {
      const child = base === unit.system.id ? find(id, unit.keys) : undefined;
      return child === undefined ? [] : [child, ...childrenOf(child)];
    });
  const finestOf = (family: string): string => {
    const finest = disclosureSystems.findLast((one) => one.family === family);
    if (finest === undefined) throw new Error(`no family ${family} of disclosure systems`);
    return finest.id;
  };
  const nothing: UnitsByKeys = new Map();
  const indexedTables = tables.map((table) => indexTable(table, (name) => byShape.get(name) ?? nothing));
  const sortedTables = new Map<string, readonly IndexedTable[]>();
  return {
    tables: indexedTables,
    units,
    find,
    ...indexSlots(slots, find),
    keysOf: (dimension) => keys.get(dimension) ?? [],
    childrenOf,
    finestOf,
    tablesFrom: (unit) => {
      const shape = slotDimensions.filter((dimension) => unit.keys[dimension] !== undefined).join();
      const name = `${shape} ${unit.trait}`;
      const known = sortedTables.get(name) ?? indexedTables.toSorted(nearTo({ shape, trait: unit.trait }));
      sortedTables.set(name, known);
      return known;
    },
    finest: (unit) => {
      const { family } = unit.system;
      return family === null ? unit.values : (find(finestOf(family), unit.keys)?.values ?? []);
    },
  };
}

/** Orders tables by whether rows of a shape and trait stand in them. */
function nearTo({ shape, trait }: { shape: string; trait: DimensionId | null }) {
  const distance = (table: IndexedTable): number =>
    Number(table.trait !== trait) + 2 * Number(!table.shapes.some(({ name }) => name === shape));
  return (one: IndexedTable, other: IndexedTable): number => distance(one) - distance(other);
}

function unitOf(row: Lattice['rows'][number]): Unit {
  const { keys, values, persons } = row;
  const keyed = dimensionIds.filter((dimension) => keys[dimension] !== undefined);
  const implied = new Set(keyed.flatMap(ancestorsOf));
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    id: [row.system, ...keyed.map((dimension) => `${dimension}=${keys[dimension]}`)].join(keyMark),
    system: systemOf(row.system),
    keys,
    depth: keyed.length,
    split: keyed.filter((dimension) => !implied.has(dimension)),
    trait: keyed.find((dimension) => !slotDimensions.includes(dimension)) ?? null,
    values,
    persons,
    cost: (weights[keyed.length] ?? 1) * (sum + 1),
    by: null,
  };
}

/** The name of the shape of a row, and its keys joined as the shape says. */
function shapeOf(keys: RowKeys): { readonly name: string; readonly keys: string } {
  const placed = slotDimensions.filter((dimension) => keys[dimension] !== undefined);
  const traits = dimensionIds.filter(
    (dimension) => keys[dimension] !== undefined && !slotDimensions.includes(dimension),
  );
  const dimensions = [...placed, ...traits];
  return {
    name: dimensions.join(),
    keys: dimensions.map((dimension) => keys[dimension]).join(keyMark),
  };
}

function indexTable(
  { dimensions, systems }: LatticeTable,
  unitsIn: (shape: string) => UnitsByKeys,
): IndexedTable {
  const placed = dimensions.filter((dimension) => slotDimensions.includes(dimension));
  const traits = dimensions.filter((dimension) => !slotDimensions.includes(dimension));
  const trait = traits[0] ?? null;
  if (traits.length > 1) throw new Error(`a published table has one trait at most, not ${traits.join()}`);
  const shapes = new Map<string, Shape>();
  for (let bits = 0; bits < 2 ** placed.length; bits += 1) {
    const chosen = placed.filter((_, index) => (bits & (1 << index)) !== 0);
    const complete = new Set([...chosen, ...chosen.flatMap(ancestorsOf)]);
    const own = slotDimensions.filter((dimension) => complete.has(dimension));
    const name = own.join();
    const split = trait === null ? new Map() : unitsIn([...own, trait].join());
    shapes.set(name, { dimensions: own, name, unsplit: unitsIn(name), split });
  }
  return { systems: systems.map(systemOf), shapes: [...shapes.values()], trait };
}
