import type { Breakdown, BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import type { FactSnapshot } from '../breakdown/fact-source.ts';
import type { Door } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Measure } from '../catalogue/measure.ts';
import { type PublishedTable, publishedTables } from '../catalogue/published-tables.ts';
import { type AtomCounts, atomsIn, countAtoms } from './count-atoms.ts';
import { countTable } from './count-table.ts';
import { figuresOfRuns } from './figures-of-runs.ts';
import type { Lattice, LatticeRow, LatticeTable } from './lattice.ts';
import { completeKeys, type ReleasedTable, type RowId, rowIdOf } from './release.ts';
import { readSlots } from './slots.ts';
import { disclosureSystems } from './systems.ts';

/** Every published table of a data version with its exact values, and what disclosure control looks at to protect them. */
export interface CollectedTables {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  /** Not protected: for disclosure control alone. */
  readonly tables: readonly ReleasedTable[];
  readonly lattice: Lattice;
  /** What a row says even where nobody is in it. */
  readonly frame: Pick<FactSnapshot, 'phases' | 'targets'>;
}

/**
 * Counts every published table and the atoms behind it, of one data version and over all locations: protection of a part
 * would not be that of the whole.
 */
export async function collectTables(door: Door, { asOf }: { asOf: PlainDate }): Promise<CollectedTables> {
  if (door.context.locations !== 'all') throw new Error('Tables are protected over all locations');
  let version = door.dataVersion;
  const rows: KnownRows = new Map();
  const tables: ReleasedTable[] = [];
  const latticeTables: LatticeTable[] = [];
  for (const table of publishedTables) {
    const contents = contentsOf(table);
    const measures = [...contents.measures, ...contents.atoms.flatMap((counts) => counts.measures)];
    const { dimensions } = table;
    const counted = await countTable({ dimensions, measures, asOf }, atVersion(door, version));
    version = counted.dataVersion;
    addRows(rows, { counted, atoms: contents.atoms });
    tables.push({ id: table.id, breakdown: withoutAtoms(counted, contents.measures) });
    latticeTables.push({
      dimensions,
      systems: contents.atoms.map(({ system }) => system.id),
    });
  }
  const slots = await readSlots(atVersion(door, version), { asOf });
  const snapshot = { context: door.context, asOf, ...(version !== undefined && { dataVersion: version }) };
  const frame = await door.source.read(snapshot, ({ phases, targets }) =>
    Promise.resolve({ phases, targets }),
  );
  return {
    asOf,
    dataVersion: version ?? 0,
    tables,
    lattice: { tables: latticeTables, rows: [...rows.values()].flat(), slots },
    frame,
  };
}

interface TableContents {
  readonly measures: readonly Measure[];
  readonly atoms: readonly AtomCounts[];
}

/** What a table publishes, by system. */
function contentsOf(table: PublishedTable): TableContents {
  const systems = disclosureSystems.flatMap((system) => {
    const measures = system.measures.filter(({ id }) => table.measures.includes(id));
    const isTold = [...measures, ...system.unknownOf].some(({ id }) => table.measures.includes(id));
    return !isTold ? [] : [{ measures, atoms: countAtoms(system) }];
  });
  const bySystem = systems.flatMap(({ measures }) => measures);
  const measures = table.measures.map((id) => {
    const measure = [...bySystem, ...figuresOfRuns].find((one) => one.id === id);
    if (measure === undefined) throw new Error(`${table.id} publishes ${id}, which is in no system`);
    return measure;
  });
  return { measures, atoms: systems.map(({ atoms }) => atoms) };
}

/** All tables are read at the version of the first: another one may have become known meanwhile. */
function atVersion(door: Door, dataVersion: number | undefined): Door {
  return dataVersion === undefined ? door : { ...door, dataVersion };
}

/** By the name of the row: one of each system that counts in it. */
type KnownRows = Map<RowId, LatticeRow[]>;

function addRows(
  rows: KnownRows,
  { counted, atoms }: { counted: Breakdown; atoms: readonly AtomCounts[] },
): void {
  for (const row of [...counted.rows, counted.total]) {
    const id = rowIdOf(row.keys);
    const known = rows.get(id) ?? [];
    rows.set(id, known);
    const keys = known[0]?.keys ?? completeKeys(row.keys);
    for (const counts of atoms) {
      const found = atomsIn(row, counts);
      if (found === undefined) continue;
      const system = counts.system.id;
      const same = known.find((one) => one.system === system);
      if (same === undefined) known.push({ system, keys, ...found });
      else requireSame(same, found);
    }
  }
}

function requireSame(one: Counts, other: Counts): void {
  const isSame = isSameList(one.values, other.values) && isSameList(one.persons, other.persons);
  if (!isSame) throw new Error('One row has different counts in two tables');
}

type Counts = Pick<LatticeRow, 'values' | 'persons'>;

function isSameList(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function withoutAtoms(counted: Breakdown, measures: readonly Measure[]): Breakdown {
  const onlyPublished = (row: BreakdownRow): BreakdownRow => {
    const values: Record<string, MeasureValue> = {};
    for (const { id } of measures) {
      const value = row.values[id];
      if (value !== undefined) values[id] = value;
    }
    return { ...row, values };
  };
  return { ...counted, measures, rows: counted.rows.map(onlyPublished), total: onlyPublished(counted.total) };
}
