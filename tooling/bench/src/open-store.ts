import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, migrate, openDatabase } from '@neue-wege/database';
import { sql } from 'kysely';

/** Where the stores of a run are made: the embedded ones in a folder, the others on a server as its superuser. */
export type StorePlace =
  | { readonly engine: 'pglite'; readonly folder: string }
  | { readonly engine: 'postgresql'; readonly url: string; readonly connections?: number };

/** Opens a store of its own, migrated and empty. */
export async function openEmptyStore(place: StorePlace): Promise<Database> {
  const database =
    place.engine === 'pglite'
      ? await openDatabase({ dataDir: await mkdtemp(join(place.folder, 'store-')) })
      : await openDatabase({
          url: await createDatabase(place.url),
          limits: place.connections === undefined ? {} : { connections: place.connections },
        });
  await migrate(database);
  return database;
}

async function createDatabase(server: string): Promise<string> {
  const url = new URL(server);
  url.pathname = `bench_${process.pid}_${Math.round(performance.now())}`;
  const database = await openDatabase({ url: server });
  try {
    await sql`create database ${sql.id(url.pathname.slice(1))}`.execute(database.kysely);
  } finally {
    await database.close();
  }
  return url.href;
}
