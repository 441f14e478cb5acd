import type { BreakdownRow } from '../breakdown/breakdown.ts';
import type { FactSource } from '../breakdown/fact-source.ts';
import { parseBreakdownRequest } from '../breakdown/request.ts';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { withoutValue } from '../breakdown/without-value.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import {
  completeKeys,
  type ProtectedProfile,
  type Release,
  type ReleasedTable,
  type ReleaseSource,
  type RowKeys,
} from '../disclosure/release.ts';
import type { RequestContext } from '../vocabulary/context.ts';

/** Releases kept in memory, in the order in which they were made. */
export function createMemoryReleases(releases: readonly Release[]): ReleaseSource {
  return {
    table: ({ id, profile, asOf, context }) => {
      const release = releases.findLast((one) => one.profile === profile && one.asOf <= asOf);
      const table = release?.tables.find((one) => one.id === id);
      if (release === undefined || table === undefined) return Promise.resolve(undefined);
      const { dataVersion } = release;
      return Promise.resolve({ ...inSight(table, context), asOf: release.asOf, dataVersion });
    },
  };
}

/** Every published table as it is counted, with nothing withheld: what slices of a release are held against. */
export async function unprotectedRelease(
  source: FactSource,
  { asOf, profile }: { asOf: PlainDate; profile: ProtectedProfile },
): Promise<Release> {
  const context: RequestContext = { actor: 'release', locations: 'all', profile: 'EXACT' };
  const tables: ReleasedTable[] = [];
  let dataVersion = 0;
  for (const { id, dimensions, measures } of publishedTables) {
    const request = parseBreakdownRequest(
      { by: dimensions, measures, asOf, margins: true },
      { today: asOf, profile: 'EXACT' },
    );
    const breakdown = await runBreakdown(request, { source, context });
    dataVersion = breakdown.dataVersion;
    tables.push({ id, breakdown: { ...breakdown, profile } });
  }
  return { profile, asOf, dataVersion, tables, withheld: [] };
}

/** The same release with everything withheld in the rows for which `isHidden`, told by their complete keys. */
export function withholdRows(release: Release, isHidden: (keys: RowKeys) => boolean): Release {
  return {
    ...release,
    tables: release.tables.map(({ id, breakdown }) => {
      const values = Object.fromEntries(
        breakdown.measures.map((measure) => [measure.id, withoutValue(measure, confidential)]),
      );
      const shown = (row: BreakdownRow): BreakdownRow =>
        isHidden(completeKeys(row.keys)) ? { ...row, values } : row;
      const { rows, total } = breakdown;
      return { id, breakdown: { ...breakdown, rows: rows.map(shown), total: shown(total) } };
    }),
  };
}

const confidential = { status: 'CONFIDENTIAL', preliminary: false } as const;

function inSight({ id, breakdown }: ReleasedTable, { locations }: RequestContext): ReleasedTable {
  if (locations === 'all') return { id, breakdown };
  const rows = breakdown.rows.filter(({ keys }) => {
    const { location } = completeKeys(keys);
    return location !== undefined && locations.includes(location);
  });
  return { id, breakdown: { ...breakdown, rows } };
}
