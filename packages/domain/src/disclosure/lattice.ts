import type { DimensionId } from '../catalogue/dimension.ts';
import type { RowKeys, WithheldBy } from './release.ts';

/** The counts of a system in one row that a reader sees in some table. */
export interface LatticeRow {
  /** Id of a disclosure system. */
  readonly system: string;
  /** Complete keys: with everything that follows from them. */
  readonly keys: RowKeys;
  /** Facts per atom of the system, in its order. */
  readonly values: readonly number[];
  /** Different persons behind each. */
  readonly persons: readonly number[];
}

/**
 * Where and when facts happen: one run, with all that it determines, in one quarter. What a reader cannot tell apart is which
 * facts happened in which slot.
 */
export interface Slot {
  /** Keys of `location`, `project`, `run`, `target_group`, `delivery_mode`, `phase`, `year` and `quarter`, as far as tables know them. */
  readonly keys: RowKeys;
  /** Facts per atom of the finest system of every family, and of `entries` and `exits`; absent: they are not due. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
  /** Families whose facts here all count in rows without a period too; absent: all of them. */
  readonly mature?: ReadonlySet<string>;
  /** Of a family that is none of these: facts per atom that count in rows without a period already; absent: none. */
  readonly ripe?: Readonly<Record<string, readonly number[]>>;
}

/** A table of the lattice: its rows are all combinations of keys of its dimensions, with all totals. */
export interface LatticeTable {
  readonly dimensions: readonly DimensionId[];
  /** Ids of the systems that it publishes. */
  readonly systems: readonly string[];
}

/** Everything that disclosure control looks at when it protects a data version for one profile. */
export interface Lattice {
  readonly tables: readonly LatticeTable[];
  readonly rows: readonly LatticeRow[];
  readonly slots: readonly Slot[];
}

/** Names a unit: a system in a row. */
export type UnitId = string;

/** The name of a unit; `row` as by `rowIdOf`. */
export function unitIdOf(system: string, row: string): UnitId {
  return `${system} ${row}`;
}

/** What readers have from the last release: the counts behind it, and which of them it told. A unit in neither it did not speak of. */
export interface FormerLattice extends Lattice {
  readonly withheld: ReadonlyMap<UnitId, WithheldBy>;
  readonly shown: ReadonlySet<UnitId>;
}

/** How a profile is protected. */
export interface DisclosureRule {
  /** Fewer different persons than this, and a cell is withheld; zero is open. */
  readonly threshold: number;
  /** What a reader may at best know of a withheld count: an interval of at least this width. */
  readonly width: number;
  /** Whether a row in which everybody shares an outcome withholds it: a small group with one answer is that answer. */
  readonly attributes: boolean;
}

/** A unit that is withheld, and by which rule. */
export interface ProtectedUnit {
  readonly system: string;
  readonly keys: RowKeys;
  readonly by: WithheldBy;
}
