import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { asLoss } from '../connection/database-error.ts';
import type { Database } from '../connection/open-database.ts';

/** One builder of releases at a time: the number is arbitrary and names this lock. */
const builderLock = 7_215_002;
/** Milliseconds between two looks at whether another process is done. */
const pause = 200;

const turns = new WeakMap<Database, Promise<unknown>>();

/**
 * Runs `work` when nobody else builds a release, in this process or in another one on the same server. Nothing is held but
 * a lock: no transaction, and on the embedded engine no connection, which has one alone.
 */
export function asOnlyBuilder<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const run = (): Promise<T> =>
    database.engine === 'pglite' ? work() : asOnlyProcess(database, work).catch(throwLoss);
  const turn = (turns.get(database) ?? Promise.resolve()).then(run);
  turns.set(database, turn.catch(ignore));
  return turn;
}

async function asOnlyProcess<T>(database: Database, work: () => Promise<T>): Promise<T> {
  for (;;) {
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
    await setTimeout(pause);
  }
}

function throwLoss(error: unknown): never {
  throw asLoss(error);
}

function ignore(): void {
  return undefined;
}
