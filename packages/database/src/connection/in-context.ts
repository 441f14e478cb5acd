import type { PlainDate, RequestContext } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import type { Alarm } from './alarms.ts';
import { newestVersion } from './data-version.ts';
import { isRowRefused, meaningOf, rowRefused } from './database-error.ts';
import { locationSetting } from './location-setting.ts';
import type { Database } from './open-database.ts';
import type { Tables } from './tables.ts';
import { untilAborted } from './until-aborted.ts';

/** One transaction of one request: who asks, which data version they see, and whether they may write. */
export interface ContextWork<T> {
  readonly context: RequestContext;
  /** The version that the views show (0 shows nothing), or the day by which it was known. */
  readonly dataVersion: number | { readonly knownOn: PlainDate };
  /** The as-of day of a question that asks for a certain version; otherwise the day by which the version was known. */
  readonly asOf?: PlainDate;
  readonly access: 'read' | 'write';
  /** {@link workingRole} unless the work is that of {@link protectionRole}. */
  readonly role?: typeof workingRole | typeof protectionRole;
  /** A context without a location is meant, and no alarm. */
  readonly seesNoData?: true;
  /** Ends the work when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
  /** What runs in the transaction; the second argument is the version shown. */
  readonly use: (trx: Transaction<Tables>, dataVersion: number) => Promise<T>;
}

/** The role as which the program reads and writes: it owns nothing, and row security holds for it. */
export const workingRole = 'neue_wege_app';

/** The role that protects figures: it reads the facts of all locations or none, and adds releases. */
export const protectionRole = 'neue_wege_protection';

/**
 * Runs `use` in one transaction that knows its request: the role (usually {@link workingRole}) and the settings `app.actor`,
 * `app.locations`, `app.profile`, `app.as_of` and `app.data_version` hold for this transaction alone, so that only rows of
 * the context's locations exist in it. A context without a location sees nothing and raises an alarm. Reading sees one
 * snapshot and cannot write.
 *
 * Commits when `use` fulfils, rolls back when it rejects; a connection that broke is thrown away. Inside `use` only the
 * given transaction may be used: the embedded engine has one connection, and asking it for another waits for ever.
 *
 * When `signal` is aborted, PostgreSQL cancels what is running (the embedded engine stops before the next statement), the
 * transaction is rolled back, and the signal's reason is thrown.
 *
 * @throws DomainError BAD_INPUT for a value that the database cannot hold, CONFLICT for a row that it refuses;
 * DatabaseUnavailable when there is no connection; StatementTimeout when a statement took too long.
 */
export async function inContext<T>(database: Database, work: ContextWork<T>): Promise<T> {
  const { signal } = work;
  const locations = locationSetting(work.context.locations);
  const alarm = (kind: Alarm['kind']): void => database.alarms.raise({ kind, actor: work.context.actor });
  if (locations === '' && work.seesNoData !== true) alarm('no_location');
  try {
    return await database.kysely.connection().execute(
      (connection) => {
        const transaction = connection.transaction();
        const isolated =
          work.access === 'read' ? transaction.setIsolationLevel('repeatable read') : transaction;
        return isolated.execute(async (trx) => {
          const { version, processId } = await setContext(trx, { ...work, locations });
          return untilAborted({ trx, signal, cancel: () => database.cancel(processId) }, (stoppable) =>
            work.use(stoppable, version),
          );
        });
      },
      signal === undefined ? {} : { signal },
    );
  } catch (error) {
    signal?.throwIfAborted();
    if (!isRowRefused(error, { seesAll: locations === '*' })) throw meaningOf(error);
    alarm('row_refused');
    throw rowRefused();
  }
}

/** Questions sort and hash a store at a time: in memory where it fits, and without compiling for estimates that are too high. */
const readingSettings = sql`set_config('work_mem', '32MB', true), set_config('jit', 'off', true),`;

/** Protection looks at every figure there is: it takes the time it needs. */
const protectionSettings = sql`set_config('statement_timeout', '0', true),
  set_config('lock_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '900s', true),`;

async function setContext(
  trx: Transaction<Tables>,
  work: Omit<ContextWork<never>, 'use'> & { readonly locations: string },
): Promise<{ readonly version: number; readonly processId: number }> {
  const { context, dataVersion, access, locations, role = workingRole } = work;
  const asOf = work.asOf ?? (typeof dataVersion === 'number' ? '' : dataVersion.knownOn);
  const version =
    typeof dataVersion === 'number' ? sql`${dataVersion}::integer` : newestVersion(dataVersion.knownOn);
  // In this order: the version is looked up last, as the role and with the locations set before it.
  const { rows } = await sql<{ version: string; process: number }>`select
    set_config('role', ${role}, true),
    ${access === 'read' ? readingSettings : sql``}
    ${role === protectionRole ? protectionSettings : sql``}
    set_config('transaction_read_only', ${access === 'read' ? 'on' : 'off'}, true),
    set_config('app.actor', ${context.actor}, true),
    set_config('app.locations', ${locations}, true),
    set_config('app.profile', ${context.profile}, true),
    set_config('app.as_of', ${asOf}, true),
    pg_backend_pid() as process,
    set_config('app.data_version', (${version})::text, true) as version`.execute(trx);
  return { version: Number(rows[0]?.version), processId: rows[0]?.process ?? 0 };
}
