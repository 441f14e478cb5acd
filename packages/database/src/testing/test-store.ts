import { PGlite } from '@electric-sql/pglite';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { type Kysely, sql } from 'kysely';
import { afterAll } from 'vitest';
import { migrate } from '../connection/migrate.ts';
import { type Database, databaseOnPglite, openDatabase } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';
import { valueParsers } from '../connection/value-parsers.ts';

/** Makes a migrated, empty database that is closed after the test file: one of the two functions below. */
export type CreateDatabase = () => Promise<Database>;

/**
 * An embedded database in memory. The first one of a process is migrated; the others are copies of it.
 *
 * For the top level or a `describe` of a test file: `const database = await createPgliteDatabase()`.
 */
export async function createPgliteDatabase(): Promise<Database> {
  image ??= migratedImage();
  const pglite = await PGlite.create({ parsers: { ...valueParsers }, loadDataDir: await image });
  const database = databaseOnPglite(pglite);
  afterAll(() => database.close());
  return database;
}

/**
 * A database on the run's PostgreSQL, dropped after the test file.
 *
 * For the top level or a `describe` of a `*.pg.test.ts` file: `const database = await createPostgresDatabase()`.
 */
export async function createPostgresDatabase(): Promise<Database> {
  const { url } = await createTestDatabase();
  const database = await openDatabase({ url });
  afterAll(() => database.close());
  await migrate(database);
  return database;
}

/** Empties every table, so that the next test starts without a data version. */
export async function emptyDatabase({ kysely }: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables
    where schemaname = current_schema()
      and tablename not in ('migration', 'migration_lock', 'audit_event', 'audit_head')`.execute(kysely);
  const tables = sql.join(rows.map((row) => sql.table(row.name)));
  await sql`truncate table ${tables} restart identity cascade`.execute(kysely);
  await tamperWithAudit(
    kysely,
    "delete from audit_event; update audit_head set sequence = 0, hash = repeat('0', 64)",
  );
}

/** Changes the audit as an owner of the database would who takes its protection away and puts it back. */
export async function tamperWithAudit(kysely: Kysely<Tables>, statements: string): Promise<void> {
  await sql
    .raw(`do $do$ begin
      alter table audit_event disable trigger user;
      alter table audit_head disable trigger user;
      ${statements};
      alter table audit_event enable always trigger audit_event_chain;
      alter table audit_event enable always trigger audit_event_append_only;
      alter table audit_head enable always trigger audit_head_append_only;
    end $do$`)
    .execute(kysely);
}

let image: Promise<Blob> | undefined;

async function migratedImage(): Promise<Blob> {
  const pglite = await PGlite.create({ parsers: { ...valueParsers } });
  const database = databaseOnPglite(pglite);
  try {
    await migrate(database);
    return await pglite.dumpDataDir('none');
  } finally {
    await database.close();
  }
}
