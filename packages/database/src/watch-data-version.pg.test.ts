import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { sql } from 'kysely';
import { afterAll, describe, expect, it } from 'vitest';
import { migrate } from './connection/migrate.ts';
import { type Database, openDatabase } from './connection/open-database.ts';
import { describeDataVersionWatch } from './testing/describe-data-version-watch.ts';
import { handMadeStore, world } from './testing/hand-made-store.ts';
import { createPostgresDatabase } from './testing/test-store.ts';
import { watchDataVersion } from './watch-data-version.ts';

describe('PostgreSQL', async () => {
  await describeDataVersionWatch(createPostgresDatabase);
});

const { url } = await createTestDatabase();

async function openOne(): Promise<Database> {
  const database = await openDatabase({ url });
  afterAll(() => database.close());
  return database;
}

const writing = await openOne();
const reading = await openOne();
await migrate(writing);
const store = handMadeStore(writing);

describe('watchDataVersion beside another process', () => {
  it('hears of its versions', async () => {
    const watch = await watchDataVersion(reading);
    const heard = Promise.withResolvers<number>();
    watch.onDataVersion(heard.resolve);
    await store(world, { knownOn: '2025-01-10' });
    expect(await heard.promise).toBe(1);
    expect(watch.current()).toBe(1);
    await watch.close();
  });

  it('knows that it knows nothing while its connection is gone, and then what it missed', async () => {
    const watch = await watchDataVersion(reading);
    expect(watch.current()).toBe(1);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and application_name = 'neue-wege-listener'`.execute(writing.kysely);
    await expect.poll(() => watch.current()).toBeNull();
    await store({ locations: 'location,name\nbocholt,B.' });
    await expect.poll(() => watch.current(), { timeout: 5_000 }).toBe(2);
    await watch.close();
  });
});
