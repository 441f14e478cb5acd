import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig, TypeOverrides } from 'pg';
import { type Alarms, createAlarms } from './alarms.ts';
import { copyingPglite, copyingPool } from './copy-text.ts';
import { type Listen, listenOnPglite, listenOnPostgres } from './listen.ts';
import type { Tables } from './tables.ts';
import { valueParsers } from './value-parsers.ts';

/** An open database: Kysely over one of the two engines, which read the same SQL and give the same values. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly engine: 'pglite' | 'postgresql';
  /** Told when a context names no location, and when the database refuses a row. */
  readonly alarms: Alarms;
  /** Ends the statement that a server process runs, if any; the embedded engine cannot be interrupted. */
  cancel(processId: number): Promise<void>;
  /** Hears what is said on a channel (`notify`), by whomever. */
  readonly listen: Listen;
  /** Waits for what is running and closes every connection. */
  close(): Promise<void>;
}

/** Where the data are: a PostgreSQL server, a folder of the embedded database, or nowhere but in memory. */
export type DatabaseLocation =
  | { readonly url: string; readonly limits?: Partial<ConnectionLimits> }
  | { readonly dataDir: string }
  | { readonly memory: true };

/** Limits of the connections to PostgreSQL; without them a request may wait for ever. */
export interface ConnectionLimits {
  /** How many connections there are at most. */
  readonly connections: number;
  /** How long a statement may run, in milliseconds. */
  readonly statementTimeout: number;
}

const usualLimits: ConnectionLimits = { connections: 10, statementTimeout: 60_000 };

/** In milliseconds. Whoever waits longer for a connection is told so while still listening. */
const fixedLimits = {
  connectionTimeoutMillis: 1500,
  lock_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  idleTimeoutMillis: 30_000,
} as const;

/**
 * Opens a database and proves that it answers. The embedded engine has one connection, so its transactions follow one
 * another; whoever opens a `dataDir` holds `lockDataDir` first, because two processes on one folder lose rows silently.
 *
 * @throws Error of the driver when the server cannot be reached or refuses.
 */
export async function openDatabase(location: DatabaseLocation): Promise<Database> {
  if ('url' in location) return openPostgres(location.url, { ...usualLimits, ...location.limits });
  const options = { parsers: { ...valueParsers } };
  const pglite =
    'dataDir' in location ? await PGlite.create(location.dataDir, options) : await PGlite.create(options);
  return databaseOnPglite(pglite);
}

/** A database on an engine that is already running, made with {@link valueParsers}; closing it closes the engine. */
export function databaseOnPglite(pglite: PGlite): Database {
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: copyingPglite(pglite) }) });
  return {
    kysely,
    engine: 'pglite',
    alarms: createAlarms(),
    cancel: () => Promise.resolve(),
    listen: listenOnPglite(pglite),
    async close() {
      await kysely.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}

async function openPostgres(url: string, limits: ConnectionLimits): Promise<Database> {
  const types = new TypeOverrides();
  for (const [oid, parse] of Object.entries(valueParsers)) types.setTypeParser(Number(oid), parse);
  const pool = openPool(url, { max: limits.connections, statement_timeout: limits.statementTimeout, types });
  // Beside the pool: when every connection is busy, one of them is to be freed.
  const control = openPool(url, { max: 2, statement_timeout: 5000, application_name: 'neue-wege-control' });
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: copyingPool(pool) }) });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    kysely,
    engine: 'postgresql',
    listen: listenOnPostgres(url),
    alarms: createAlarms(),
    async cancel(processId) {
      await control.query('select pg_cancel_backend($1)', [processId]);
    },
    async close() {
      await kysely.destroy();
      await Promise.all([pool, control].filter((one) => !one.ending).map((one) => one.end()));
    },
  };
}

function openPool(url: string, config: PoolConfig): Pool {
  const pool = new Pool({
    connectionString: url,
    application_name: 'neue-wege',
    ...fixedLimits,
    ...config,
  });
  // A connection that the server ends, idle or in use, reports it here too: its user gets the error by the query.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

function ignore(): void {
  return undefined;
}
