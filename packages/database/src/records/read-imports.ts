import type { AppliedProfile, DeliveryCounts, PlainDate, RequestContext } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';

/** A delivery that came, whatever became of it. */
export interface ImportRecord {
  readonly importId: number;
  readonly status: Tables['import']['status'];
  /** The version it made; `null` when it changed nothing. */
  readonly dataVersion: number | null;
  /** The day on which its version became known; `null` when it made none. */
  readonly knownOn: PlainDate | null;
  /** Why it corrects what was known before; `null` when it does not. */
  readonly reason: string | null;
  /** Instant as ISO text in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly mode: 'upsert' | 'replace';
  readonly counts: DeliveryCounts;
  readonly files: readonly ImportedFile[];
  /** The mapping profiles that its files were read by. */
  readonly profiles: readonly AppliedProfile[];
  readonly withdrawal: ImportWithdrawal | null;
}

/** A file of an import, as it was delivered. */
export interface ImportedFile {
  readonly name: string;
  readonly kind: string;
  readonly rows: number;
  /** Of its bytes, in lower-case hex. */
  readonly sha256: string;
}

/** How an import was taken back. */
export interface ImportWithdrawal {
  readonly dataVersion: number;
  readonly knownOn: PlainDate;
  /** Instant as ISO text in UTC. */
  readonly recordedAt: string;
  readonly actor: string;
  readonly reason: string;
}

/** Rows of an import that were refused for breaking a rule; a row that broke two is counted for both. */
export interface RejectionCount {
  readonly importId: number;
  readonly rule: string;
  readonly rows: number;
}

/** Who reads imports. */
export interface ImportQuestion {
  readonly context: RequestContext;
  readonly signal?: AbortSignal | undefined;
}

/** A page of the imports, the newest first. */
export interface ImportPageQuestion extends ImportQuestion {
  /** The import after which the page begins. */
  readonly after: number | null;
  /** Only those that were taken back, or only those that stand, which a refused one never did; all unless given. */
  readonly isWithdrawn?: boolean | undefined;
  readonly first: number;
  readonly isCounted: boolean;
}

/** A page of imports. */
export interface ImportPage {
  readonly records: readonly ImportRecord[];
  readonly hasNext: boolean;
  /** How many there are in all; `null` when they were not counted. */
  readonly total: number | null;
}

/**
 * A page of the imports. An import is seen by whoever may see all the locations that it was made for; one that was made
 * for all locations only by whoever sees all.
 */
export function readImportPage(database: Database, question: ImportPageQuestion): Promise<ImportPage> {
  const { context, signal, after, first, isCounted } = question;
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    async use(trx) {
      const isNext = after === null ? sql<boolean>`true` : sql<boolean>`i.import_id < ${after}::integer`;
      const { rows } = await sql<ImportRecord>`${selectImports} where ${isWanted(question)} and ${isNext}
        order by i.import_id desc limit ${first + 1}`.execute(trx);
      const counts = isCounted
        ? await sql<{
            readonly total: number;
          }>`select count(*) as total from import i where ${isWanted(question)}`.execute(trx)
        : null;
      return {
        records: rows.slice(0, first),
        hasNext: rows.length > first,
        total: counts?.rows[0]?.total ?? null,
      };
    },
  });
}

/** The imports with these ids that may be seen, in no order. */
export function readImports(
  database: Database,
  { context, signal, ids }: ImportQuestion & { readonly ids: readonly number[] },
): Promise<readonly ImportRecord[]> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    async use(trx) {
      const { rows } = await sql<ImportRecord>`${selectImports}
        where i.import_id = any(${ids}::integer[]) and ${isSeen(context)}`.execute(trx);
      return rows;
    },
  });
}

/** How many rows of these imports each rule refused, in the order of the rules. */
export function countRejections(
  database: Database,
  { context, signal, ids }: ImportQuestion & { readonly ids: readonly number[] },
): Promise<readonly RejectionCount[]> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    async use(trx) {
      const { rows } = await sql<RejectionCount>`select j.import_id as "importId", b.rule, count(*) as rows
        from import_rejection j join import i on i.import_id = j.import_id cross join unnest(j.rules) as b (rule)
        where j.import_id = any(${ids}::integer[]) and ${isSeen(context)}
        group by j.import_id, b.rule order by j.import_id, b.rule collate "C"`.execute(trx);
      return rows;
    },
  });
}

const selectImports = sql`select i.import_id as "importId", i.data_version as "dataVersion", v.known_on as "knownOn",
    v.note as reason,
    i.recorded_at as "recordedAt", i.actor, i.mode, i.status, i.profiles,
    jsonb_build_object('added', i.added, 'changed', i.changed, 'unchanged', i.unchanged, 'ended', i.ended,
      'rejected', i.rejected) as counts,
    (select coalesce(jsonb_agg(
        jsonb_build_object('name', f.name, 'kind', f.kind, 'rows', f.row_count, 'sha256', f.sha256) order by f.position
      ), '[]') from import_file f where f.import_id = i.import_id) as files,
    case when w.data_version is not null then jsonb_build_object('dataVersion', w.data_version, 'knownOn', w.known_on,
      'recordedAt', w.recorded_at, 'actor', w.actor, 'reason', w.note) end as withdrawal
  from import i
  left join data_version v on v.data_version = i.data_version
  left join data_version w on w.data_version = i.withdrawn_by`;

/** Whether an import `i` was made for locations that the context sees, all of them. */
export function isSeen({ locations }: RequestContext): RawBuilder<boolean> {
  return locations === 'all' ? sql<boolean>`true` : sql<boolean>`i.locations <@ ${locations}::text[]`;
}

function isWanted({ context, isWithdrawn }: ImportPageQuestion): RawBuilder<boolean> {
  if (isWithdrawn === undefined) return isSeen(context);
  return isWithdrawn
    ? sql<boolean>`${isSeen(context)} and i.withdrawn_by is not null`
    : sql<boolean>`${isSeen(context)} and i.withdrawn_by is null and i.status <> 'refused'`;
}
