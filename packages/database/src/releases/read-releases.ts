import {
  type DimensionId,
  isDimensionId,
  measureOf,
  type PlainDate,
  type ProtectedProfile,
  type Release,
  type RequestContext,
  type TableOfRelease,
} from '@neue-wege/domain';
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { inContext, protectionRole } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { type TableFrame, type TablePart, tableFrom } from './table-parts.ts';

/** A release without its figures. */
export interface ReleaseSummary {
  readonly releaseId: number;
  readonly profile: ProtectedProfile;
  readonly dataVersion: number;
  readonly asOf: PlainDate;
  readonly builtOn: PlainDate;
  /** A hash of everything that decides what was published. */
  readonly definition: string;
}

/** Runs `use` as protection, which sees the releases of all locations and their record. */
export function asProtection<T>(
  database: Database,
  {
    actor,
    access,
    use,
  }: {
    readonly actor: string;
    readonly access: 'read' | 'write';
    readonly use: (trx: Transaction<Tables>) => Promise<T>;
  },
): Promise<T> {
  const context: RequestContext = { actor, locations: 'all', profile: 'EXACT' };
  return inContext(database, { role: protectionRole, context, dataVersion: 0, access, use });
}

/**
 * The snapshots of a profile that the transaction sees, the newest first; with `asOf` those that were current by that day, or
 * those of one data version, with `builtBy` as far as they were built by an instant.
 */
export function findSnapshots(
  trx: Transaction<Tables>,
  {
    profile,
    asOf,
    dataVersion,
    builtBy,
    most,
  }: {
    readonly profile: ProtectedProfile;
    readonly asOf?: PlainDate;
    readonly dataVersion?: number;
    readonly builtBy?: string | undefined;
    readonly most?: number;
  },
): Promise<readonly ReleaseSummary[]> {
  return trx
    .selectFrom('release')
    .select([
      'release_id as releaseId',
      'profile',
      'data_version as dataVersion',
      'as_of as asOf',
      'built_on as builtOn',
      'definition',
    ])
    .where('kind', '=', 'snapshot')
    .where('profile', '=', profile)
    .$if(asOf !== undefined, (query) => query.where(sql<boolean>`as_of <= ${asOf ?? null}::date`))
    .$if(dataVersion !== undefined, (query) => query.where('data_version', '=', dataVersion ?? 0))
    .$if(builtBy !== undefined, (query) =>
      query.where(sql<boolean>`built_at <= ${builtBy ?? null}::timestamptz`),
    )
    .orderBy('data_version', 'desc')
    .orderBy('release_id', 'desc')
    .$if(most !== undefined, (query) => query.limit(most ?? 0))
    .execute();
}

/** The snapshots of a profile, the newest first: all, those of one data version, or so many. */
export function listReleases(
  database: Database,
  {
    actor,
    ...which
  }: {
    readonly profile: ProtectedProfile;
    readonly dataVersion?: number;
    readonly most?: number;
    readonly actor: string;
  },
): Promise<readonly ReleaseSummary[]> {
  return asProtection(database, { actor, access: 'read', use: (trx) => findSnapshots(trx, which) });
}

/** The earliest day of a snapshot of a profile, from which days can be asked for; `null` before the first. */
export async function firstSnapshotDay(
  trx: Transaction<Tables>,
  profile: ProtectedProfile,
): Promise<PlainDate | null> {
  const first = await trx
    .selectFrom('release')
    .select(({ fn }) => fn.min('as_of').as('day'))
    .where('kind', '=', 'snapshot')
    .where('profile', '=', profile)
    .executeTakeFirst();
  return first?.day ?? null;
}

/** A whole release, with what it withholds: for the next one, and for whoever attacks it. */
export function readRelease(
  database: Database,
  { release, actor }: { readonly release: ReleaseSummary; readonly actor: string },
): Promise<Release> {
  return asProtection(database, { actor, access: 'read', use: (trx) => readWhole(trx, release) });
}

async function readWhole(trx: Transaction<Tables>, release: ReleaseSummary): Promise<Release> {
  const { releaseId, profile, dataVersion, asOf } = release;
  const ids = await trx
    .selectFrom('release_table')
    .select('table_id as id')
    .where('release_id', '=', releaseId)
    .orderBy('position')
    .execute();
  const tables: Release['tables'][number][] = [];
  for (const { id } of ids) {
    const table = await readTable(trx, { release, id, locations: 'all' });
    if (table !== undefined) tables.push({ id, breakdown: table.breakdown });
  }
  const units = await trx
    .selectFrom('release_unit')
    .select(['system', 'withheld_by as by', 'row_ids as rows'])
    .where('release_id', '=', releaseId)
    .orderBy('system')
    .orderBy('withheld_by')
    .execute();
  const withheld = units.flatMap(({ system, by, rows }) => rows.map((row) => ({ system, row, by })));
  return { profile, dataVersion, asOf, tables, withheld };
}

/** A table of a release, or some of its parts, as far as the transaction sees it; `undefined` when the release has no such table. */
export async function readTable(
  trx: Transaction<Tables>,
  {
    release,
    id,
    locations,
    parts: needed,
  }: {
    readonly release: ReleaseSummary;
    readonly id: string;
    readonly locations: RequestContext['locations'];
    readonly parts?: readonly (string | null)[] | undefined;
  },
): Promise<TableOfRelease | undefined> {
  const { releaseId, profile, dataVersion, asOf } = release;
  const head = await trx
    .selectFrom('release_table')
    .select(['dimensions', 'measures', 'exclusions'])
    .where('release_id', '=', releaseId)
    .where('table_id', '=', id)
    .executeTakeFirst();
  if (head === undefined) return undefined;
  const { rows: parts } = await sql<TablePart<unknown>>`select location, content from release_part
    where release_id = ${releaseId} and table_id = ${id}
      ${locations === 'all' ? sql`` : sql`and location = any(${locations}::text[])`}
      ${needed === undefined ? sql`` : oneOf(needed)}`.execute(trx);
  const frame: TableFrame = {
    asOf,
    dataVersion,
    profile,
    exclusions: head.exclusions,
    by: head.dimensions.map(dimensionNamed),
    // A measure that the catalogue no longer has is told by nobody.
    measures: head.measures.flatMap((measure) => measureOf(measure) ?? []),
  };
  return { id, asOf, dataVersion, breakdown: tableFrom(frame, parts) };
}

function oneOf(parts: readonly (string | null)[]): RawBuilder<unknown> {
  const isAcross = parts.includes(null) ? sql` or location is null` : sql``;
  return sql`and (location = any(${parts.filter((part) => part !== null)}::text[])${isAcross})`;
}

function dimensionNamed(id: string): DimensionId {
  if (!isDimensionId(id)) throw new Error(`A release has a dimension that no longer exists: ${id}`);
  return id;
}
