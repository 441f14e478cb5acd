import {
  type BreakdownRow,
  type CollectedTables,
  disclosureRules,
  measureOf,
  publishedTables,
  rowIdOf,
  runBreakdown,
  type WithheldUnit,
  withoutValue,
} from '@neue-wege/domain';
import type { Protection } from '../releases/protection.ts';

/** The tables that {@link hideSmallRows} releases. */
export const releasedIds: readonly string[] = ['location_year', 'run_year', 'sex_year'];

/**
 * Counts some published tables and hides rows with fewer than three entries. That protects nobody: it is as much of a
 * release as storing one needs, with withheld rows, margins and rates in every state.
 */
export const hideSmallRows: Protection = {
  rules: disclosureRules,
  async collect(door, { asOf }) {
    const tables: CollectedTables['tables'][number][] = [];
    for (const { id, dimensions, measures } of publishedTables) {
      if (!releasedIds.includes(id)) continue;
      const request = {
        by: dimensions,
        measures: measures.flatMap((measure) => measureOf(measure) ?? []),
        where: {},
        asOf,
        margins: true,
        exclusions: false,
        profile: 'EXACT',
      } as const;
      tables.push({ id, breakdown: await runBreakdown(request, door) });
    }
    const dataVersion = tables[0]?.breakdown.dataVersion ?? 0;
    return { asOf, dataVersion, tables, lattice: { tables: [], rows: [], slots: [] } };
  },
  async protect({ asOf, dataVersion, tables }, { profile }) {
    const withheld = new Map<string, WithheldUnit>();
    const hide = (row: BreakdownRow): BreakdownRow => {
      const entries = row.values.enrolments?.value ?? 0;
      if (entries === 0 || entries > 2) return row;
      const unit = rowIdOf(row.keys);
      withheld.set(unit, { system: 'entries', row: unit, by: 'primary' });
      return { ...row, values: Object.fromEntries(Object.keys(row.values).map((id) => [id, hidden(id)])) };
    };
    const shown = tables.map(({ id, breakdown }) => ({
      id,
      breakdown: { ...breakdown, profile, rows: breakdown.rows.map(hide), total: hide(breakdown.total) },
    }));
    return { profile, asOf, dataVersion, tables: shown, withheld: [...withheld.values()] };
  },
};

function hidden(id: string): BreakdownRow['values'][string] {
  const measure = measureOf(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return withoutValue(measure, { status: 'CONFIDENTIAL', preliminary: false });
}
