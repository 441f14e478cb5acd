import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import { inContext } from './connection/in-context.ts';
import type { Database } from './connection/open-database.ts';
import type { Tables } from './connection/tables.ts';
import { latestVersion } from './store/data-versions.ts';

/** The newest data version, kept in memory. */
export interface DataVersionWatch {
  /**
   * The newest version (0 before the first); `null` while it cannot be known without asking, because the connection on which
   * others announce theirs is broken.
   */
  readonly current: () => number | null;
  /** Calls `listener` with every newer version until the returned function is called; some may be passed over. */
  readonly onDataVersion: (listener: (dataVersion: number) => void) => () => void;
  close(): Promise<void>;
}

const pause = 500;
const channel = 'neue_wege_data_version';
const watches = new WeakMap<Database, Set<() => Promise<void>>>();

/**
 * Keeps the newest data version in memory without asking again: a writer announces its version in its own transaction, to
 * every process on that database; the writing process knows it before its write is reported as done. Other processes
 * learn of it within milliseconds of the commit, and of a silently broken connection within ten seconds.
 *
 * @throws Error of the driver when the database cannot be reached.
 */
export async function watchDataVersion(database: Database): Promise<DataVersionWatch> {
  const listeners = new Set<(dataVersion: number) => void>();
  let newest = 0;
  let connection: object | null = null;
  let isHeard = false;
  let reading = Promise.resolve();
  const learn = (dataVersion: number): void => {
    if (!(dataVersion > newest)) return;
    newest = dataVersion;
    for (const listener of listeners) listener(dataVersion);
  };
  const refresh = async (): Promise<void> => learn(await newestDataVersion(database));
  // What was said before one listened is read, again and again while the database cannot answer.
  const catchUp = async (opened: object): Promise<void> => {
    if (connection !== opened) return;
    try {
      await refresh();
      isHeard = connection === opened;
    } catch {
      setTimeout(() => void catchUp(opened), pause).unref();
    }
  };
  const stop = await database.listen(channel, {
    onMessage: (payload) => learn(Number(payload)),
    onConnect: () => {
      const opened = {};
      connection = opened;
      reading = catchUp(opened);
    },
    onDisconnect: () => {
      connection = null;
      isHeard = false;
    },
  });
  await reading;
  const ofDatabase = watches.get(database) ?? new Set();
  watches.set(database, ofDatabase.add(refresh));
  return {
    current: () => (isHeard ? newest : null),
    onDataVersion(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      connection = null;
      isHeard = false;
      ofDatabase.delete(refresh);
      listeners.clear();
      await stop();
    },
  };
}

/** Announces a version to every process when this transaction commits. */
export async function announceVersion(trx: Kysely<Tables>, dataVersion: number): Promise<void> {
  await sql`select pg_notify(${channel}, ${String(dataVersion)})`.execute(trx);
}

/** Has whoever watches in this process look at once. */
export async function refreshWatches(database: Database): Promise<void> {
  await Promise.all([...(watches.get(database) ?? [])].map((refresh) => refresh()));
}

/** The newest data version; 0 before the first. */
export function newestDataVersion(database: Database): Promise<number> {
  return inContext(database, {
    context: { actor: 'server', locations: 'all', profile: 'EXACT' },
    dataVersion: 0,
    access: 'read',
    use: async (trx) => (await latestVersion(trx))?.dataVersion ?? 0,
  });
}
