import {
  type Breakdown,
  type BreakdownRow,
  type Door,
  measureOf,
  type ProtectedProfile,
  publishedTables,
  type Release,
  rowIdOf,
  runBreakdown,
  type WithheldUnit,
  withoutValue,
} from '@neue-wege/domain';
import type { BuildRelease } from '../releases/create-release-source.ts';

/** The tables that {@link hideSmallRows} releases. */
export const releasedIds: readonly string[] = ['location_year', 'run_year', 'sex_year'];

/**
 * Counts some published tables and hides rows with fewer than three entries. That protects nobody: it is as much of a
 * release as storing one needs, with withheld rows, margins and rates in every state.
 */
export const hideSmallRows: BuildRelease = async (door, { profile, asOf }) => {
  const tables: Release['tables'][number][] = [];
  const withheld = new Map<string, WithheldUnit>();
  let dataVersion = 0;
  for (const { id, dimensions, measures } of publishedTables.filter((table) =>
    releasedIds.includes(table.id),
  )) {
    const exact = await countTable(door, { asOf, dimensions, measures });
    dataVersion = exact.dataVersion;
    const hide = (row: BreakdownRow): BreakdownRow => {
      const entries = row.values.enrolments?.value ?? 0;
      if (entries === 0 || entries > 2) return row;
      const unit = rowIdOf(row.keys);
      withheld.set(unit, { system: 'entries', row: unit, by: 'primary' });
      return {
        ...row,
        values: Object.fromEntries(exact.measures.map((measure) => [measure.id, hidden(measure.id)])),
      };
    };
    tables.push({
      id,
      breakdown: { ...exact, profile, rows: exact.rows.map(hide), total: hide(exact.total) },
    });
  }
  return { profile, asOf, dataVersion, tables, withheld: [...withheld.values()] };
};

function countTable(
  door: Door,
  {
    asOf,
    dimensions,
    measures,
  }: Pick<(typeof publishedTables)[number], 'dimensions' | 'measures'> & Pick<Breakdown, 'asOf'>,
): Promise<Breakdown> {
  return runBreakdown(
    {
      by: dimensions,
      measures: measures.flatMap((id) => measureOf(id) ?? []),
      where: {},
      asOf,
      margins: true,
      exclusions: false,
      profile: 'EXACT',
    },
    door,
  );
}

function hidden(id: string): BreakdownRow['values'][string] {
  const measure = measureOf(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return withoutValue(measure, { status: 'CONFIDENTIAL', preliminary: false });
}

/** Rules that stand in the record of a release; {@link hideSmallRows} has its own. */
export const someRules = {
  MANAGEMENT: { threshold: 3, width: 3, attributes: false },
  PUBLIC: { threshold: 3, width: 3, attributes: true },
} as const satisfies Readonly<Record<ProtectedProfile, unknown>>;
