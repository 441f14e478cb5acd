import { createSqlFactSource, inContext } from '@neue-wege/database';
import { createPostgresDatabase } from '@neue-wege/database/testing';
import type { FactSource } from '@neue-wege/domain';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestServer } from './testing/test-server.ts';

const database = await createPostgresDatabase();
const facts = createSqlFactSource(database);

let seconds = 60;

/** Facts whose SQL takes so long: a minute, unless a test wants it otherwise. */
const slow: FactSource = {
  versions: () => facts.versions(),
  read: ({ context, asOf, signal }, use) =>
    inContext(database, {
      context,
      dataVersion: { knownOn: asOf },
      access: 'read',
      signal,
      async use(trx) {
        await trx.selectNoFrom((eb) => eb.fn('pg_sleep', [eb.val(seconds)]).as('slept')).execute();
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

/** Asks, and can hang up; what comes of it is a status, or nothing. */
function ask(text: string): { readonly leave: () => void; readonly status: Promise<number | undefined> } {
  const controller = new AbortController();
  const status = server
    .get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ breakdown(by: []) { total { exits { value } } } } # ${text}` }),
      signal: controller.signal,
    })
    .then((response) => response.status)
    .catch(() => undefined);
  return { leave: () => controller.abort(), status };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

afterEach(() => {
  seconds = 60;
});

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

describe('clients that ask the same and hang up', () => {
  it('leave no question behind that nobody can ask any more', async () => {
    const first = ask('both');
    await expect.poll(sleeping).toBe(1);
    const second = ask('both');
    await pause(100);
    second.leave();
    await pause(100);
    first.leave();
    await expect.poll(sleeping, { timeout: 2000 }).toBe(0);
    seconds = 0;
    expect(await ask('both').status).toBe(200);
  });

  it('leave it to one of those who wait to compute for the others', async () => {
    const first = ask('heirs');
    await expect.poll(sleeping).toBe(1);
    const others = Array.from({ length: 5 }, () => ask('heirs'));
    await pause(200);
    seconds = 0.5;
    first.leave();
    await pause(250);
    expect(await sleeping()).toBe(1);
    expect(await Promise.all(others.map(({ status }) => status))).toEqual([200, 200, 200, 200, 200]);
  });

  it('disturb nobody who stays, whenever they leave', { timeout: 30_000 }, async () => {
    for (let round = 0; round < 20; round += 1) {
      seconds = 0.04;
      const leaving = Array.from({ length: 4 }, (_, n) => ({
        ...ask(`${round}`),
        after: (round * 17 + n * 29) % 90,
      }));
      const staying = ask(`${round}`);
      for (const { leave, after } of leaving) void pause(after).then(leave);
      await Promise.all(leaving.map(({ status }) => status));
      expect(await staying.status).toBe(200);
      expect(await ask(`${round}`).status).toBe(200);
    }
  });

  it('are no error', () => {
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});
