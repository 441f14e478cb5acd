import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { handMadeStore, handMadeWithdrawal, world } from '../testing/hand-made-store.ts';
import { createPostgresDatabase, emptyDatabase } from '../testing/test-store.ts';
import { listVersions } from './data-versions.ts';

describe('storeDelivery, with several at work', async () => {
  const database = await createPostgresDatabase();
  const store = handMadeStore(database);
  beforeEach(() => emptyDatabase(database));
  const nameOfBocholt = async (): Promise<unknown> => {
    const { rows } = await sql<{
      name: string;
      since: number;
    }>`select name, version_from as since from location
      where location = 'bocholt' and version_to is null`.execute(database.kysely);
    return rows;
  };

  it('stores deliveries that come together one after the other', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `name ${index}`);
    const results = await Promise.all(
      names.map((name) => store({ locations: `location,name\nbocholt,${name}` })),
    );

    expect(results.map(({ status }) => status)).toEqual(names.map(() => 'stored'));
    const versions = results.map(({ dataVersion }) => dataVersion);
    expect(versions.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(await nameOfBocholt()).toEqual([{ name: names[versions.indexOf(6)], since: 6 }]);
  });

  it('finds a delivery unchanged that another one stored while it waited', async () => {
    const results = await Promise.all([store(world), store(world), store(world)]);

    expect(results.map(({ status }) => status).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'stored',
      'unchanged',
      'unchanged',
    ]);
  });

  it('withdraws an import once, also when several want to', async () => {
    await store(world);
    const withdraw = handMadeWithdrawal(database);
    const [settled, stored] = await Promise.all([
      Promise.allSettled([withdraw(1), withdraw(1), withdraw(1)]),
      store({ targets: 'measure,year,value,source\nenrolments,2024,5,plan' }),
    ]);

    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(stored.status).toBe('stored');
    expect((await listVersions(database.kysely)).map(({ dataVersion }) => dataVersion)).toEqual([1, 2, 3]);
  });

  it('lets readers see what was there until a delivery is stored', async () => {
    await store({ locations: 'location,name\nbocholt,old' });
    const during: unknown[] = [];
    const readNow = async (): Promise<void> => void during.push(await nameOfBocholt());
    await store({ locations: 'location,name\nbocholt,new' }, { atEnd: readNow });

    expect(during).toEqual([[{ name: 'old', since: 1 }]]);
    expect(await nameOfBocholt()).toEqual([{ name: 'new', since: 2 }]);
  });

  it('has the server look whether anybody still waits for it', async () => {
    const seen: unknown[] = [];
    await store(world, {
      async alongside(trx) {
        const { rows } = await sql`show client_connection_check_interval`.execute(trx);
        seen.push(...rows);
      },
    });
    expect(seen).toEqual([{ client_connection_check_interval: '5s' }]);
  });

  it('leaves nothing behind when its connection is lost, and others go on', async () => {
    const cut = (): Promise<unknown> =>
      sql`select pg_terminate_backend(pid) from pg_stat_activity
        where xact_start is not null and pid <> pg_backend_pid() and datname = current_database()`.execute(
        database.kysely,
      );

    await expect(store(world, { atEnd: cut })).rejects.toThrow(/connection|ECONNRESET/i);
    expect(await nameOfBocholt()).toEqual([]);
    expect(await store(world)).toMatchObject({ status: 'stored', dataVersion: 1 });
  });
});
