import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { asLoss } from '../connection/database-error.ts';
import type { Database } from '../connection/open-database.ts';

/** One builder of releases at a time: the number is arbitrary and names this lock. */
const builderLock = 7_215_002;
/** Milliseconds between two looks at whether another process is done. */
const pause = 200;

const turns = new WeakMap<Database, Promise<unknown>>();
/** How many wait or build in this process. */
const waiting = new WeakMap<Database, number>();

/**
 * Runs `work` when nobody else builds a release, in this process or in another one on the same server. Nothing is held but
 * a lock: no transaction, and on the embedded engine no connection, which has one alone. `onWait` is told once where
 * somebody else does.
 */
export function asOnlyBuilder<T>(
  database: Database,
  { work, onWait }: { readonly work: () => Promise<T>; readonly onWait: () => void },
): Promise<T> {
  const others = waiting.get(database) ?? 0;
  waiting.set(database, others + 1);
  if (others > 0) onWait();
  const tellOnce = others > 0 ? ignore : onWait;
  const run = (): Promise<T> =>
    database.engine === 'pglite'
      ? work()
      : asOnlyProcess(database, { work, onWait: tellOnce }).catch(throwLoss);
  const turn = (turns.get(database) ?? Promise.resolve())
    .then(run)
    .finally(() => waiting.set(database, (waiting.get(database) ?? 1) - 1));
  turns.set(database, turn.catch(ignore));
  return turn;
}

async function asOnlyProcess<T>(
  database: Database,
  { work, onWait }: { readonly work: () => Promise<T>; readonly onWait: () => void },
): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    // The lock belongs to a connection, so that it falls with a process that is killed.
    const done = await database.kysely.connection().execute(async (connection) => {
      const { rows } = await sql<{
        had: boolean;
      }>`select pg_try_advisory_lock(${builderLock}::bigint) as had`.execute(connection);
      if (rows[0]?.had !== true) return null;
      try {
        return { result: await work() };
      } finally {
        // Where the connection broke, the lock fell with it.
        await sql`select pg_advisory_unlock(${builderLock}::bigint)`.execute(connection).catch(ignore);
      }
    });
    if (done !== null) return done.result;
    if (tries === 0) onWait();
    await setTimeout(pause);
  }
}

function throwLoss(error: unknown): never {
  throw asLoss(error);
}

function ignore(): void {
  return undefined;
}
