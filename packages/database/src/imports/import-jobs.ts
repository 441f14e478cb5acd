import {
  type ImportJobFailure,
  type ImportJobState,
  isOpenJob,
  type RequestContext,
} from '@neue-wege/domain';
import { type Kysely, sql } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';

/** What is kept of an upload on its way to an import. */
export interface ImportJobRecord {
  readonly jobId: string;
  readonly actor: string;
  /** The locations that it was made for; `null` for all. */
  readonly locations: readonly string[] | null;
  /** The process that holds its bytes. */
  readonly server: string;
  readonly state: ImportJobState;
  /** Instants as ISO text in UTC. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly importId: number | null;
  readonly failure: ImportJobFailure | null;
}

/** An upload that was received, or that broke off. */
export interface NewImportJob {
  readonly context: RequestContext;
  readonly jobId: string;
  readonly server: string;
  readonly state: Extract<ImportJobState, 'receiving' | 'failed'>;
  readonly failure?: ImportJobFailure;
  /** SHA-256 of what the client calls its request, and of what it sends, in lower-case hex. */
  readonly idempotency?: { readonly key: string; readonly requestHash: string } | undefined;
}

/** A job that was there already under the name that its client gave to the request. */
export interface EarlierImportJob {
  readonly jobId: string;
  readonly requestHash: string | null;
}

/** What became of a job. */
export interface ImportJobChange {
  readonly jobId: string;
  readonly state: ImportJobState;
  readonly importId?: number | null;
  readonly failure?: ImportJobFailure | null;
}

const program: RequestContext = { actor: 'neue-wege', locations: 'all', profile: 'EXACT' };

/**
 * Keeps a job, or answers the one that the same actor began under the same name; one that failed stands in nobody's way.
 * `null` for a new one.
 */
export function insertImportJob(database: Database, job: NewImportJob): Promise<EarlierImportJob | null> {
  const { context, jobId, server, state, failure = null, idempotency } = job;
  const { actor, locations } = context;
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'write',
    async use(trx) {
      const { rows } = await sql<{ readonly jobId: string }>`insert into import_job
        (job_id, actor, locations, server, state, failure, idempotency_key, request_hash, ended_at)
        values (${jobId}, ${actor}, ${locations === 'all' ? null : locations}::text[], ${server}, ${state}, ${failure},
          ${idempotency?.key ?? null}, ${idempotency?.requestHash ?? null},
          ${state === 'failed' ? sql`clock_timestamp()` : null})
        on conflict (actor, idempotency_key) where idempotency_key is not null and state <> 'failed' do nothing
        returning job_id as "jobId"`.execute(trx);
      return rows.length > 0 ? null : findByKey(trx, { actor, key: idempotency?.key ?? '' });
    },
  });
}

/** The job that an actor began under a name; `null` when there is none that did not fail. */
export function findImportJobByKey(
  database: Database,
  { context, key }: { readonly context: RequestContext; readonly key: string },
): Promise<EarlierImportJob | null> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    use: (trx) => findByKey(trx, { actor: context.actor, key }),
  });
}

async function findByKey(
  trx: Kysely<Tables>,
  { actor, key }: { readonly actor: string; readonly key: string },
): Promise<EarlierImportJob | null> {
  const { rows } = await sql<EarlierImportJob>`select job_id as "jobId", request_hash as "requestHash"
    from import_job where actor = ${actor} and idempotency_key = ${key} and state <> 'failed'`.execute(trx);
  return rows[0] ?? null;
}

/** Writes down what became of a job, in a transaction of its own; as {@link changeImportJobWithin}. */
export function changeImportJob(database: Database, change: ImportJobChange): Promise<boolean> {
  return inContext(database, {
    context: program,
    dataVersion: 0,
    access: 'write',
    use: (trx) => changeImportJobWithin(trx, change),
  });
}

/**
 * Writes down what became of a job inside the transaction that did it: both are kept, or neither. Says whether it was: a job
 * that has ended stays as it is, but one that was refused may go on.
 */
export async function changeImportJobWithin(
  trx: Kysely<Tables>,
  { jobId, state, importId = null, failure = null }: ImportJobChange,
): Promise<boolean> {
  const { numAffectedRows } = await sql`update import_job
    set state = ${state}, import_id = ${importId}::integer, failure = ${failure}, alive_at = clock_timestamp(),
      ended_at = ${isOpenJob(state) ? null : sql`clock_timestamp()`}
    where job_id = ${jobId}::uuid and (ended_at is null or state = 'refused')`.execute(trx);
  return numAffectedRows === 1n;
}

/** The jobs with these ids that may be seen, in no order. */
export function readImportJobs(
  database: Database,
  {
    context,
    ids,
    signal,
  }: {
    readonly context: RequestContext;
    readonly ids: readonly string[];
    readonly signal?: AbortSignal | undefined;
  },
): Promise<readonly ImportJobRecord[]> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    use: async (trx) =>
      (await sql<ImportJobRecord>`${selectJobs} where job_id = any(${ids}::uuid[])`.execute(trx)).rows,
  });
}

/** The jobs of the actor of a context that go on, or ended within so many hours, the newest first. */
export function readOwnImportJobs(
  database: Database,
  {
    context,
    hours,
    signal,
  }: {
    readonly context: RequestContext;
    readonly hours: number;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<readonly ImportJobRecord[]> {
  return inContext(database, {
    context,
    dataVersion: 0,
    access: 'read',
    signal,
    use: async (trx) =>
      (
        await sql<ImportJobRecord>`${selectJobs} where actor = ${context.actor}
          and (ended_at is null or ended_at > clock_timestamp() - make_interval(hours => ${hours}::integer))
          order by started_at desc, job_id limit 100`.execute(trx)
      ).rows,
  });
}

/** Says that a process lives which holds the bytes of jobs. */
export async function keepImportJobsAlive(database: Database, server: string): Promise<void> {
  await inContext(database, {
    context: program,
    dataVersion: 0,
    access: 'write',
    use: (trx) =>
      sql`update import_job set alive_at = clock_timestamp() where ended_at is null and server = ${server}`.execute(
        trx,
      ),
  });
}

/**
 * Fails the open jobs of processes that have ended: those of which `isGone` knows it, and those that have not said for
 * `silence` seconds that they live. The bytes are gone with the process.
 */
export async function failOrphanedImportJobs(
  database: Database,
  { isGone, silence }: { readonly isGone: (server: string) => boolean; readonly silence: number },
): Promise<readonly string[]> {
  return inContext(database, {
    context: program,
    dataVersion: 0,
    access: 'write',
    async use(trx) {
      const { rows: servers } = await sql<{
        readonly server: string;
        readonly isSilent: boolean;
      }>`select server,
          max(alive_at) < clock_timestamp() - make_interval(secs => ${silence}::integer) as "isSilent"
        from import_job where ended_at is null group by server`.execute(trx);
      const ended = servers.filter(({ server, isSilent }) => isSilent || isGone(server));
      if (ended.length === 0) return [];
      const { rows } = await sql<{ readonly jobId: string }>`update import_job
        set state = 'failed', failure = 'server_ended', ended_at = clock_timestamp()
        where ended_at is null and server = any(${ended.map(({ server }) => server)}::text[])
        returning job_id as "jobId"`.execute(trx);
      return rows.map(({ jobId }) => jobId);
    },
  });
}

const selectJobs = sql`select job_id as "jobId", actor, locations, server, state, started_at as "startedAt",
  ended_at as "endedAt", import_id as "importId", failure from import_job`;
