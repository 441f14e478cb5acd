import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';
import type { Lattice, LatticeTable, Slot } from './lattice.ts';
import { type RowId, type RowKeys, rowIdOf, type WithheldBy } from './release.ts';
import { type DisclosureSystem, disclosureSystems, finestOf, systemOf } from './systems.ts';

/** The dimensions that a slot determines; all others are traits of the person or the end. */
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
  readonly row: RowId;
  /** How many dimensions it has a key in: fewer is higher. */
  readonly depth: number;
  /** The key of a dimension that no slot determines; `null` in rows that are split by none. */
  readonly trait: DimensionId | null;
  readonly values: readonly number[];
  readonly persons: readonly number[];
  readonly cost: number;
  by: WithheldBy | null;
}

/** Rows that are split by a trait, with the cells that add up to each row of slots. */
export interface TraitTable {
  readonly trait: DimensionId;
  /** Dimensions of slots by which its finest rows are split. */
  readonly placed: readonly DimensionId[];
  /** The families of which it tells how many facts are due. */
  readonly families: ReadonlySet<string>;
}

/** The lattice with everything in reach by name. */
export interface LatticeIndex {
  /** In an order that does not depend on that of the rows. */
  readonly units: readonly Unit[];
  readonly slots: readonly Slot[];
  readonly traitTables: readonly TraitTable[];
  /** The unit of a system in a row. */
  readonly find: (system: string, row: RowId) => Unit | undefined;
  /** What is split from a unit in the same row, at once or in several steps. */
  readonly childrenOf: (unit: Unit) => readonly Unit[];
  /** Facts of each class of the family in a row; `undefined` where they are not due. */
  readonly classesIn: (family: string, row: RowId) => readonly number[] | undefined;
}

/** Totals are dearest: what a reader looks at first, and what holds the other figures together. */
const weights = [400, 40, 6] as const;

/** Brings the lattice into reach. Independent of the order of its rows and slots. */
export function indexLattice({ tables, rows, slots }: Lattice): LatticeIndex {
  const units = rows.map(unitOf).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const bySystem = new Map<string, Map<RowId, Unit>>();
  for (const unit of units) {
    const ofSystem = bySystem.get(unit.system.id) ?? new Map<RowId, Unit>();
    bySystem.set(unit.system.id, ofSystem);
    ofSystem.set(unit.row, unit);
  }
  const find: LatticeIndex['find'] = (system, row) => bySystem.get(system)?.get(row);
  const split = disclosureSystems.filter(({ id, base }) => base !== null && bySystem.has(id));
  const childrenOf = (unit: Unit): readonly Unit[] =>
    split.flatMap(({ id, base }) => {
      const child = base === unit.system.id ? find(id, unit.row) : undefined;
      return child === undefined ? [] : [child, ...childrenOf(child)];
    });
  const named = slots.map((slot) => ({ slot, name: JSON.stringify(completeNames(slot.keys)) }));
  return {
    units,
    find,
    childrenOf,
    slots: named.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(({ slot }) => slot),
    traitTables: traitTablesOf(tables),
    classesIn: (family, row) => find(finestOf(family).id, row)?.values,
  };
}

function completeNames(keys: RowKeys): readonly (string | null)[] {
  return slotDimensions.map((dimension) => keys[dimension] ?? null);
}

function unitOf(row: Lattice['rows'][number]): Unit {
  const { keys, values, persons } = row;
  const keyed = dimensionIds.filter((dimension) => keys[dimension] !== undefined);
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    id: [row.system, ...keyed.map((dimension) => `${dimension}=${keys[dimension]}`)].join('\t'),
    system: systemOf(row.system),
    keys,
    row: rowIdOf(keys),
    depth: keyed.length,
    trait: keyed.find((dimension) => !slotDimensions.includes(dimension)) ?? null,
    values,
    persons,
    cost: (weights[keyed.length] ?? 1) * (sum + 1),
    by: null,
  };
}

/** Those with the finest rows of each trait, in order. */
function traitTablesOf(tables: readonly LatticeTable[]): readonly TraitTable[] {
  const found = new Map<string, TraitTable>();
  for (const { dimensions, systems } of tables) {
    const traits = dimensions.filter((dimension) => !slotDimensions.includes(dimension));
    const [trait] = traits;
    if (traits.length > 1) throw new Error(`a published table has one trait at most, not ${traits.join()}`);
    if (trait === undefined) continue;
    const chosen = dimensions.filter((dimension) => slotDimensions.includes(dimension));
    const complete = new Set([...chosen, ...chosen.flatMap(ancestorsOf)]);
    if (found.has(trait)) throw new Error(`two published tables are split by ${trait}`);
    const placed = slotDimensions.filter((dimension) => complete.has(dimension));
    found.set(trait, {
      trait,
      placed,
      families: new Set(systems.flatMap((id) => systemOf(id).family ?? [])),
    });
  }
  return dimensionIds.flatMap((dimension) => found.get(dimension) ?? []);
}
