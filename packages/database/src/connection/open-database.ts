import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool, TypeOverrides } from 'pg';
import type { Tables } from './tables.ts';
import { valueParsers } from './value-parsers.ts';

/** An open database: Kysely over one of the two engines, which read the same SQL and give the same values. */
export interface Database {
  readonly kysely: Kysely<Tables>;
  readonly engine: 'pglite' | 'postgresql';
  /** Waits for what is running and closes every connection. */
  close(): Promise<void>;
}

/** Where the data are: a PostgreSQL server, a folder of the embedded database, or nowhere but in memory. */
export type DatabaseLocation =
  | { readonly url: string }
  | { readonly dataDir: string }
  | { readonly memory: true };

/** Limits of a connection to PostgreSQL, in milliseconds; without them a request may wait for ever. */
const limits = {
  connectionTimeoutMillis: 10_000,
  statement_timeout: 60_000,
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
  if ('url' in location) return openPostgres(location.url);
  const options = { parsers: { ...valueParsers } };
  const pglite =
    'dataDir' in location ? await PGlite.create(location.dataDir, options) : await PGlite.create(options);
  return databaseOnPglite(pglite);
}

/** A database on an engine that is already running, made with {@link valueParsers}; closing it closes the engine. */
export function databaseOnPglite(pglite: PGlite): Database {
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kysely,
    engine: 'pglite',
    async close() {
      await kysely.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}

async function openPostgres(url: string): Promise<Database> {
  const types = new TypeOverrides();
  for (const [oid, parse] of Object.entries(valueParsers)) types.setTypeParser(Number(oid), parse);
  const pool = new Pool({ connectionString: url, application_name: 'neue-wege', max: 10, types, ...limits });
  // A connection that the server ends, idle or in use, reports it here too: its user gets the error by the query.
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  const kysely = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { kysely, engine: 'postgresql', close: () => closePool(kysely, pool) };
}

async function closePool(kysely: Kysely<Tables>, pool: Pool): Promise<void> {
  await kysely.destroy();
  if (!pool.ending) await pool.end();
}

function ignore(): void {
  return undefined;
}
