import { badInput, type PlainDate, type RequestContext } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { inContext, workingRole } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { announceVersion, refreshWatches } from '../watch-data-version.ts';
import { type DataVersion, latestVersion } from './data-versions.ts';

/** What is told of a version that is to be made. */
export interface VersionToMake {
  readonly context: RequestContext;
  /** The present day; nothing can be known after it. */
  readonly today: PlainDate;
  /** The day on which it became known, not before that of the last version. */
  readonly knownOn: PlainDate;
  readonly origin: DataVersion['origin'];
  /** The reason; only an import needs none. */
  readonly note?: string;
  /** Somebody typed one record, or takes that back: such a version is not released before its day is over. */
  readonly isSingleRecord?: boolean;
}

/** One writer sorts and hashes a delivery at a time: in memory where it fits. */
const sortMemory = '64MB';

/** One transaction of one writer, which takes the time it needs. */
export async function writeInContext<T>(
  database: Database,
  { context, use }: { context: RequestContext; use: (trx: Transaction<Tables>) => Promise<T> },
): Promise<T> {
  const result = await inContext(database, {
    context,
    dataVersion: 0,
    access: 'write',
    async use(trx) {
      await sql`select set_config('statement_timeout', '0', true),
        set_config('lock_timeout', '0', true),
        set_config('work_mem', ${sortMemory}, true),
        set_config('jit', 'off', true),
        set_config('enable_mergejoin', 'off', true),
        set_config('idle_in_transaction_session_timeout', '900s', true)
        ${database.engine === 'postgresql' ? endedWithItsClient : sql``}`.execute(trx);
      return use(trx);
    },
  });
  await refreshWatches(database);
  return result;
}

/**
 * A long statement of a program that was killed would keep other writers waiting until it is done: the server looks now and
 * then whether anybody is still there, on systems that can tell.
 */
const endedWithItsClient = sql`, case when version() ~* '(linux|darwin|bsd)'
  then set_config('client_connection_check_interval', '5s', true) end`;

/** One writer at a time: the number is arbitrary and names this lock. */
const writerLock = 7_215_001;

/** Waits until no other writer is at work; none begins until this transaction ends. */
export async function lockWriters(trx: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${writerLock}::bigint)`.execute(trx);
}

/**
 * Waits until no other writer is at work, and answers the version that is current until this transaction ends, or `null`
 * before the first.
 *
 * @throws DomainError BAD_INPUT as {@link checkVersion}.
 */
export async function lockVersions(
  trx: Transaction<Tables>,
  toMake: VersionToMake,
): Promise<DataVersion | null> {
  await lockWriters(trx);
  const last = await latestVersion(trx);
  checkVersion(toMake, last);
  return last;
}

/**
 * Whether a version may follow the last one.
 *
 * @throws DomainError BAD_INPUT when `knownOn` lies before the last version or after today, or when a reason is missing.
 */
export function checkVersion(
  { knownOn, today, origin, note }: VersionToMake,
  last: DataVersion | null,
): void {
  if (knownOn > today) throw badInput('--known-on', `Nothing can be known after today, ${today}.`);
  if (last !== null && knownOn < last.knownOn) {
    throw badInput(
      '--known-on',
      `The last version became known on ${last.knownOn}; what comes later cannot be known before.`,
    );
  }
  if (origin !== 'import' && (note ?? '').trim() === '')
    throw badInput('note', `A ${origin} needs a reason.`);
}

/** Writes down the version that the rows of this transaction belong to. */
export async function addVersion(
  trx: Transaction<Tables>,
  { version, toMake }: { version: number; toMake: VersionToMake },
): Promise<void> {
  const { knownOn, context, origin, note = null, isSingleRecord = false } = toMake;
  await trx
    .insertInto('data_version')
    .values({
      data_version: version,
      known_on: knownOn,
      actor: context.actor,
      origin,
      note,
      is_single_record: isSingleRecord,
    })
    .execute();
  await announceVersion(trx, version);
}

/** From so many written records on the planner is told anew how large the tables are. */
const manyRecords = 500;

/** Tells the planner how large tables have become, when many records were written. */
export async function refreshStatistics(
  trx: Transaction<Tables>,
  { tables, written }: { tables: readonly string[]; written: number },
): Promise<void> {
  if (written <= manyRecords) return;
  // Only who owns a table may; where nobody here does, the server sees to it by itself.
  await sql`select set_config('role', 'none', true)`.execute(trx);
  for (const table of ['data_version', ...tables]) await sql`analyze ${sql.table(table)}`.execute(trx);
  await sql`select set_config('role', ${workingRole}, true)`.execute(trx);
}
