import { createSqlFactSource, inContext } from '@neue-wege/database';
import { createPostgresDatabase } from '@neue-wege/database/testing';
import type { FactSource } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

const database = await createPostgresDatabase();
const facts = createSqlFactSource(database);

/** Facts whose SQL would take a minute. */
const slow: FactSource = {
  versions: () => facts.versions(),
  read: ({ context, asOf, signal }, use) =>
    inContext(database, {
      context,
      dataVersion: { knownOn: asOf },
      access: 'read',
      signal,
      async use(trx) {
        await trx.selectNoFrom((eb) => eb.fn('pg_sleep', [eb.val(60)]).as('slept')).execute();
        return facts.read({ context, asOf }, use);
      },
    }),
};
const server = await startTestServer(database, { factSource: slow });

async function sleeping(): Promise<number> {
  const rows = await database.kysely
    .$extendTables<{ pg_stat_activity: { query: string; state: string; datname: string } }>()
    .selectFrom('pg_stat_activity')
    .select('query')
    .where('state', '=', 'active')
    .where('query', 'like', 'select pg_sleep%')
    .where((eb) => eb('datname', '=', eb.fn<string>('current_database')))
    .execute();
  return rows.length;
}

/** Fetches until the SQL runs and hangs up. */
async function hangUp(path: string, init: RequestInit = {}): Promise<void> {
  const controller = new AbortController();
  const answer = server.get(path, { ...init, signal: controller.signal });
  await expect.poll(sleeping).toBe(1);
  controller.abort();
  await expect(answer).rejects.toThrow('abort');
}

describe('a client that hangs up', () => {
  it('ends the SQL of its question', async () => {
    await hangUp('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ breakdown(by: []) { total { exits { value } } } }' }),
    });
    await expect.poll(sleeping, { timeout: 2000 }).toBe(0);
  });

  it('ends the SQL of its file', async () => {
    await hangUp('/files/breakdown.csv?by=&measures=exits');
    await expect.poll(sleeping, { timeout: 2000 }).toBe(0);
  });

  it('is no error', () => {
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
