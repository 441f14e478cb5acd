import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, lockDataDir, migrate, openDatabase, pendingMigrations } from '@neue-wege/database';
import { DomainError } from '@neue-wege/domain';
import type { Environment } from './environment.ts';

/** An open store. */
export interface Store {
  readonly database: Database;
  /** Closes the database and frees its folder for others. */
  close(): Promise<void>;
}

/**
 * Opens the store of an environment for this process alone (embedded) or beside others (PostgreSQL). The embedded store is
 * migrated on the way.
 *
 * @throws DomainError `CONFLICT` when another process holds the folder, or when migrations of a PostgreSQL are pending.
 */
export async function openStore(
  environment: Environment,
  schema: 'present' | 'any' = 'present',
): Promise<Store> {
  if (environment.store.kind === 'postgres') {
    const { url, adminUrl } = environment.store;
    const database = await openDatabase({ url: schema === 'any' ? adminUrl : url });
    return orClose(database, async () => {
      if (schema === 'present') await requirePresentSchema(database);
      return { database, close: () => database.close() };
    });
  }
  const { dataDir } = environment;
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDataDir(dataDir);
  return orClose({ close: () => lock.release() }, async () => {
    const database = await openDatabase({ dataDir: join(dataDir, 'database') });
    return orClose(database, async () => {
      if (schema === 'present') await migrate(database);
      return {
        database,
        async close() {
          await database.close();
          await lock.release();
        },
      };
    });
  });
}

async function requirePresentSchema(database: Database): Promise<void> {
  const pending = await pendingMigrations(database);
  if (pending.length === 0) return;
  const message = `the schema is older than this program (${pending.length} migrations pending); run neue-wege migrate`;
  throw new DomainError('CONFLICT', [{ place: 'DATABASE_URL', message }]);
}

async function orClose<T>(resource: { close(): Promise<void> }, use: () => Promise<T>): Promise<T> {
  try {
    return await use();
  } catch (error) {
    await resource.close();
    throw error;
  }
}
