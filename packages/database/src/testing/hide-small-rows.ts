import {
  type BreakdownRow,
  type CollectedTables,
  type DimensionId,
  disclosureRules,
  disclosureSystems,
  measureOf,
  publishedTables,
  rowIdOf,
  runBreakdown,
  unitIdOf,
  type WithheldUnit,
  withhold,
} from '@neue-wege/domain';
import type { Protection } from '../releases/protection.ts';

interface CountedTable {
  readonly id: string;
  readonly dimensions: readonly DimensionId[];
  readonly measures: readonly string[];
}

const [widest] = publishedTables;
const published = ['location_year', 'location_quarter', 'location_sex', 'location_run'];

/** Some of what is published, and tables of other dimensions: a release keeps whichever tables it is given. */
const releasedTables: readonly CountedTable[] = [
  ...publishedTables.filter(({ id }) => published.includes(id)),
  { id: 'run_year', dimensions: ['run', 'year'], measures: widest?.measures ?? [] },
  { id: 'sex_year', dimensions: ['location', 'sex', 'year'], measures: widest?.measures ?? [] },
];

/** The tables that {@link hideSmallRows} releases. */
export const releasedIds: readonly string[] = releasedTables.map(({ id }) => id);

/**
 * Counts tables and hides rows with fewer than three entries, and how many are unknown in those with fewer than twenty. That
 * protects nobody: it is as much of a release as storing one needs, with withheld rows, margins and parts of rates.
 */
export const hideSmallRows: Protection = {
  rules: disclosureRules,
  async collect(door, { asOf }) {
    const tables: CollectedTables['tables'][number][] = [];
    for (const { id, dimensions, measures } of releasedTables) {
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
    const lattice = { tables: [], rows: [], slots: [] };
    return { asOf, dataVersion, tables, lattice, frame: { phases: [], targets: [] } };
  },
  async protect({ asOf, dataVersion, tables }, { profile }) {
    const rows = tables.flatMap(({ breakdown }) => [...breakdown.rows, breakdown.total]);
    const withheld = new Map(
      rows.flatMap(withheldIn).map((unit) => [unitIdOf(unit.system, unit.row), unit] as const),
    );
    const units = new Set(withheld.keys());
    const shown = tables.map(({ id, breakdown }) => ({
      id,
      breakdown: withhold(breakdown, { units, profile }),
    }));
    return { profile, asOf, dataVersion, tables: shown, withheld: [...withheld.values()] };
  },
};

function withheldIn({ keys, values }: BreakdownRow): readonly WithheldUnit[] {
  const entries = values.enrolments?.value ?? 0;
  const row = rowIdOf(keys);
  return disclosureSystems
    .filter(({ unknownOf }) => entries > 0 && entries < (unknownOf.length > 0 ? 20 : 3))
    .map(({ id }) => ({ system: id, row, by: 'primary' }));
}
