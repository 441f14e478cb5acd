import type { BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { deriveRows } from '../breakdown/derive.ts';
import { orderRows } from '../breakdown/row-order.ts';
import { dimensionIds } from '../catalogue/dimension.ts';
import { assertNever } from '../errors.ts';
import type { CollectedTables } from './collect-tables.ts';
import { type UnitId, unitIdOf } from './lattice.ts';
import {
  completeKeys,
  type ReleasedTable,
  type RowId,
  type RowKeys,
  rowIdOf,
  type WithheldUnit,
} from './release.ts';
import {
  keysAbove,
  keysByDimension,
  nameOf,
  type RowSplit,
  rowsBelow,
  splitsOf,
  tableShows,
} from './row-splits.ts';
import { type DisclosureSystem, systemOf, systemOfMeasure, systemOfUnknown } from './systems.ts';

/** Exact tables with rows that are to be withheld though nobody is in them. */
export interface CoveredTables {
  readonly tables: readonly ReleasedTable[];
  /** All units that are withheld. */
  readonly withheld: readonly WithheldUnit[];
}

/**
 * Withholds nobody like somebody wherever a withheld group is split: a group of two whose only row by sex is `female` is two
 * women. Rows without anybody are added where a table has none: of every code of a closed list, and of every key that the
 * tables have. Not where another total of the row openly is nobody, as then the row is that too, and not at a location
 * that shows everybody else.
 */
export function coverNobody(
  { tables, frame }: Pick<CollectedTables, 'tables' | 'frame'>,
  withheld: readonly WithheldUnit[],
): CoveredTables {
  const units = new Map(withheld.map((unit) => [unitIdOf(unit.system, unit.row), unit]));
  const rows = findCoveredRows(tables, new Set(units.keys()));
  const covered = tables.map((table): ReleasedTable => {
    const known = new Map(table.breakdown.rows.map((row) => [rowIdOf(row.keys), row]));
    const before = known.size;
    for (const { whole, keys, shape } of rows) {
      if (!tableShows(table, { whole, shape })) continue;
      const id = rowIdOf(keys);
      const row = known.get(id) ?? emptyRow(table, { keys, frame });
      known.set(id, row);
      for (const system of systemsIn(row, { table, whole })) {
        const unit = unitIdOf(system.id, id);
        if (!units.has(unit)) units.set(unit, { system: system.id, row: id, by: 'secondary' });
      }
    }
    if (known.size === before) return table;
    const { breakdown } = table;
    return { ...table, breakdown: { ...breakdown, rows: orderRows([...known.values()], breakdown.by) } };
  });
  return { tables: covered, withheld: [...units.values()] };
}

/** A row in which nobody is counted by the system, and that is to look as if there were. */
interface CoveredRow {
  readonly whole: DisclosureSystem;
  readonly keys: RowKeys;
  readonly shape: RowSplit['below'];
}

/** Rows with few dimensions first: covered, they are withheld groups themselves. */
function findCoveredRows(tables: readonly ReleasedTable[], hidden: Set<UnitId>): readonly CoveredRow[] {
  const splits = splitsOf(tables);
  const keys = keysByDimension(tables);
  const { populated, byShape } = readRows(tables);
  const isHidden = ({ id }: DisclosureSystem, row: RowKeys): boolean =>
    hidden.has(unitIdOf(id, rowIdOf(row)));
  const isNobody = (system: DisclosureSystem, row: RowKeys): boolean =>
    !populated.has(unitIdOf(system.id, rowIdOf(row))) && !isHidden(system, row);
  // Whether a total of the row tells that nobody is in it: of a location everybody can add up the rows that it shows.
  const isOpen = (
    row: RowKeys,
    { whole, over, above, isPlace }: RowSplit & { isPlace: boolean },
  ): boolean => {
    const total = keysAbove(row, above);
    if (isNobody(whole, total)) return true;
    const isSomebodyHidden = (one: RowKeys): boolean =>
      isHidden(whole, one) && populated.has(unitIdOf(whole.id, rowIdOf(one)));
    const line = () => rowsBelow(total, { over, keys: keys.get(over) ?? [] });
    return isPlace && !isHidden(whole, total) && !line().some(isSomebodyHidden);
  };
  const covered: CoveredRow[] = [];
  for (const split of splits) {
    const { whole, over, above, below } = split;
    const beside = splits.filter(
      (other) => other !== split && other.whole === whole && nameOf(other.below) === nameOf(below),
    );
    const isPlace = over === 'location';
    const shape = nameOf(below);
    const known = byShape.get(shape) ?? [];
    byShape.set(shape, known);
    for (const group of byShape.get(nameOf(above)) ?? []) {
      if (!isHidden(whole, group)) continue;
      for (const row of rowsBelow(group, { over, keys: keys.get(over) ?? [] })) {
        if (!isNobody(whole, row) || beside.some((other) => isOpen(row, { ...other, isPlace }))) continue;
        hidden.add(unitIdOf(whole.id, rowIdOf(row)));
        covered.push({ whole, keys: row, shape: below });
        known.push(row);
      }
    }
  }
  return covered;
}

interface KnownRows {
  /** Units of systems that count somebody in a row. */
  readonly populated: ReadonlySet<UnitId>;
  /** Every row, by the name of its dimensions. */
  readonly byShape: Map<string, RowKeys[]>;
}

function readRows(tables: readonly ReleasedTable[]): KnownRows {
  const populated = new Set<UnitId>();
  const rows = new Map<RowId, RowKeys>();
  for (const { breakdown } of tables)
    for (const { keys, values } of [...breakdown.rows, breakdown.total]) {
      const id = rowIdOf(keys);
      if (!rows.has(id)) rows.set(id, completeKeys(keys));
      for (const { id: measure } of breakdown.measures) {
        const system = systemOfMeasure(measure);
        if (system?.base === null && (values[measure]?.value ?? 0) > 0)
          populated.add(unitIdOf(system.id, id));
      }
    }
  const shapeOf = (keys: RowKeys): string => nameOf(dimensionIds.filter((id) => keys[id] !== undefined));
  return { populated, byShape: Map.groupBy(rows.values(), shapeOf) };
}

/** The row as a table would have it, were it to have rows of nobody. */
function emptyRow(
  { breakdown: { by, measures, asOf } }: ReleasedTable,
  { keys, frame }: Pick<CoveredRow, 'keys'> & Pick<CollectedTables, 'frame'>,
): BreakdownRow {
  const request = {
    by,
    measures,
    where: {},
    asOf,
    margins: true,
    exclusions: false,
    profile: 'EXACT',
  } as const;
  const grouping = by.filter((id) => keys[id] !== undefined);
  const [row] = deriveRows(
    { rows: [{ grouping, keys, numbers: [] }], positions: new Map() },
    {
      request,
      context: { actor: 'protection', locations: 'all', profile: 'EXACT' },
      frame: { ...frame, firstDays: { entry: null, place: null } },
    },
  );
  if (row === undefined) throw new Error('one row in, one row out');
  return row;
}

/** The system and those that divide its facts, as far as their figures are due in the row. */
function systemsIn(
  { values }: BreakdownRow,
  { table, whole }: { readonly table: ReleasedTable; readonly whole: DisclosureSystem },
): readonly DisclosureSystem[] {
  const divides = (system: DisclosureSystem): boolean =>
    system === whole || (system.base !== null && divides(systemOf(system.base)));
  return table.breakdown.measures.flatMap(({ id }) => {
    const value = values[id];
    if (value === undefined || !isDue(value)) return [];
    return [systemOfMeasure(id) ?? [], systemOfUnknown(id) ?? []].flat().filter(divides);
  });
}

function isDue(value: MeasureValue): boolean {
  switch (value.kind) {
    case 'count':
      return value.value !== null;
    case 'quantity':
      return value.n !== null;
    case 'rate':
      return value.denominator !== null;
    default:
      return assertNever(value);
  }
}
