import { Client } from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { createTestDatabase } from './test-database.ts';

describe('createTestDatabase', async () => {
  const one = await createTestDatabase();
  const other = await createTestDatabase();

  it('creates databases that share no table', async () => {
    await using database = await connect(one.url);
    await using neighbour = await connect(other.url);
    await database.client.query('create table place (name text)');

    await expect(neighbour.client.query('select * from place')).rejects.toThrow('does not exist');
  });

  it('runs a PostgreSQL with complete time zones and collations', async () => {
    await using database = await connect(one.url);

    const { rows } = await database.client.query<{ winter: string; collations: number }>(`
      select to_char(timestamptz '2026-01-01 00:00Z' at time zone 'Europe/Berlin', 'HH24:MI') as winter,
             (select count(*)::int from pg_collation where collprovider = 'i') as collations`);

    expect(rows[0]?.winter).toBe('01:00');
    expect(rows[0]?.collations).toBeGreaterThan(100);
  });
});

describe('the PostgreSQL of a test run', () => {
  it('listens on this machine only', async () => {
    await using database = await connect(inject('postgresUrl'));

    const { rows } = await database.client.query<{ listen_addresses: string }>('show listen_addresses');

    expect(rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });
});

async function connect(url: string): Promise<AsyncDisposable & { readonly client: Client }> {
  const client = new Client(url);
  await client.connect();
  return { client, [Symbol.asyncDispose]: () => client.end() };
}
