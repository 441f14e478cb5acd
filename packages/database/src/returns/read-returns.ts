import type { Language, PlainDate, RequestContext, ReturnAudience, ReturnRelease } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';

/** A file of a frozen return without its bytes. */
export interface ReturnFileEntry {
  readonly name: string;
  readonly audience: ReturnAudience;
  readonly lang: Language;
  /** As at the command line. */
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  /** Rows of figures, without headings. */
  readonly rows: number;
}

/** The same with them. */
export interface FrozenFile extends ReturnFileEntry {
  readonly content: Uint8Array;
}

/** A release of a return as it is kept; instants as ISO text in UTC. */
export interface StoredReturn extends ReturnRelease {
  readonly preparedAt: string;
  readonly checkedAt: string | null;
  readonly signedAt: string | null;
  readonly frozenAt: string | null;
  /** None before it is frozen. */
  readonly files: readonly ReturnFileEntry[];
}

/** The same without its files. */
export type StoredRelease = Omit<StoredReturn, 'files'>;

/** Whose returns are asked for; who does not see all locations is shown none. */
export interface ReturnsQuestion {
  readonly context: RequestContext;
  readonly signal?: AbortSignal | undefined;
  readonly quarter?: string | undefined;
}

/** The releases of all returns, or those of a quarter: the newest quarter first, and of it the newest release. */
export function readReturns(
  database: Database,
  { context, signal, quarter }: ReturnsQuestion,
): Promise<readonly StoredReturn[]> {
  return inContext(database, {
    context,
    signal,
    dataVersion: 0,
    access: 'read',
    use: async (trx) => {
      const releases = await readReleases(trx, quarter);
      const files = await readEntries(trx, quarter);
      return releases.map((release) => ({
        ...release,
        files: files
          .filter((file) => file.quarter === release.quarter && file.release === release.number)
          .map(({ quarter: _quarter, release: _release, ...file }) => file),
      }));
    },
  });
}

/** The files of a frozen release with their bytes, as far as they are asked for, in the order in which they are kept. */
export function readFrozenFiles(
  database: Database,
  {
    context,
    signal,
    quarter,
    release,
    audience,
    lang,
    format,
  }: ReturnsQuestion & {
    readonly quarter: string;
    readonly release: number;
    readonly audience?: ReturnAudience;
    readonly lang?: Language;
    readonly format?: string;
  },
): Promise<readonly FrozenFile[]> {
  return inContext(database, {
    context,
    signal,
    dataVersion: 0,
    access: 'read',
    async use(trx) {
      const { rows } = await sql<FrozenFile>`select ${entryColumns}, content from return_file
        where quarter = ${quarter} and release = ${release}
          ${audience === undefined ? sql`` : sql`and audience = ${audience}`}
          ${lang === undefined ? sql`` : sql`and lang = ${lang}`}
          ${format === undefined ? sql`` : sql`and format = ${format}`}
        order by name collate "C"`.execute(trx);
      return rows;
    },
  });
}

const entryColumns = sql`name, audience, lang, format, media_type as "mediaType", length(content) as bytes, sha256,
  row_count as rows`;

function readEntries(
  trx: Transaction<Tables>,
  quarter: string | undefined,
): Promise<readonly (ReturnFileEntry & { readonly quarter: string; readonly release: number })[]> {
  return sql<
    ReturnFileEntry & { readonly quarter: string; readonly release: number }
  >`select quarter, release, ${entryColumns}
    from return_file ${quarter === undefined ? sql`` : sql`where quarter = ${quarter}`}
    order by name collate "C"`
    .execute(trx)
    .then(({ rows }) => rows);
}

/** The releases that the transaction sees, without their files. */
export async function readReleases(
  trx: Transaction<Tables>,
  quarter: string | undefined,
): Promise<readonly StoredRelease[]> {
  const rows = await trx
    .selectFrom('return_release')
    .selectAll()
    .$if(quarter !== undefined, (query) => query.where('quarter', '=', quarter ?? ''))
    .orderBy('quarter', 'desc')
    .orderBy('release', 'desc')
    .execute();
  return rows.map((row) => ({
    quarter: row.quarter,
    number: row.release,
    state: row.state,
    reason: row.reason,
    preparedBy: row.prepared_by,
    checkedBy: row.checked_by,
    checkers: row.checkers,
    signedBy: row.signed_by,
    frozenBy: row.frozen_by,
    preparedAt: row.prepared_at,
    checkedAt: row.checked_at,
    signedAt: row.signed_at,
    frozenAt: row.frozen_at,
    check: checkOf(row),
    notes: row.notes,
  }));
}

function checkOf({
  as_of: asOf,
  data_version: dataVersion,
  catalogue_version: catalogueVersion,
  figures,
  entries,
}: {
  readonly as_of: PlainDate | null;
  readonly data_version: number | null;
  readonly catalogue_version: number | null;
  readonly figures: string | null;
  readonly entries: NonNullable<ReturnRelease['check']>['entries'] | null;
}): ReturnRelease['check'] {
  if (asOf === null || dataVersion === null || catalogueVersion === null) return null;
  return figures === null || entries === null
    ? null
    : { asOf, dataVersion, catalogueVersion, figures, entries };
}
