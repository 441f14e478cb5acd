import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import type { Database } from './open-database.ts';

const folder = new URL('../../migrations/', import.meta.url);

/**
 * Brings the schema to the present, all in one transaction, one process at a time, and names the migrations it applied.
 *
 * @throws Error when an applied file was changed or is missing, or when a statement fails; the schema is then as before.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const { error, results = [] } = await migratorOf(database).migrateToLatest();
  if (error !== undefined) throw new Error('The schema could not be migrated', { cause: error });
  return results.map((result) => fileOf(result.migrationName));
}

/** The migrations that `migrate` would apply, in order; with any of them the store must not be used. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  const migrations = await migratorOf(database).getMigrations();
  return migrations.filter((migration) => migration.executedAt === undefined).map(({ name }) => fileOf(name));
}

function migratorOf({ kysely }: Database): Migrator {
  return new Migrator({
    db: kysely,
    provider: { getMigrations: readMigrations },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
    nameComparator: (one, other) => (one < other ? -1 : 1),
  });
}

/** By a name that holds the hash of the text: a file that was changed after it was applied is missing under its old name. */
async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).toSorted();
  const migrations = await Promise.all(
    files.map(async (file): Promise<[string, Migration]> => {
      const text = await readFile(new URL(file, folder), 'utf8');
      const hash = createHash('sha256').update(text).digest('hex');
      return [`${file} ${hash}`, { up: (trx) => apply(trx, text) }];
    }),
  );
  return Object.fromEntries(migrations);
}

function fileOf(migrationName: string): string {
  return migrationName.replace(/ [0-9a-f]{64}$/, '');
}

/** A migration takes the time it needs. */
async function apply(trx: Kysely<unknown>, text: string): Promise<void> {
  await sql`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`.execute(
    trx,
  );
  await sql.raw(asOneStatement(text)).execute(trx);
}

/** The embedded engine takes one statement at a time; the body of a `do` may hold many. */
function asOneStatement(text: string): string {
  if (text.includes('$migration$')) throw new Error('A migration may not use the quote $migration$');
  return `do $do$ begin execute $migration$${text}$migration$; end $do$`;
}
