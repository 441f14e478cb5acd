import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { type Asker, anonymous } from '../access/asker.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer, testDay } from '../testing/test-server.ts';

const database = await createPgliteDatabase();
let asker: Asker = testAsker();
let minutes = 0;
const server = await startTestServer(database, {
  authenticate: () => Promise.resolve(asker),
  now: () => new Date(Date.parse(`${testDay}T12:00:00Z`) + minutes * 60_000),
  questionsPerHour: { key: 6, person: 3, anonymous: 1 },
});

function ask(): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return server.get('/graphql', { method: 'POST', headers, body: '{"query":"{ __typename }"}' });
}

async function askTimes(count: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let n = 0; n < count; n += 1) statuses.push((await ask()).status);
  return statuses;
}

const key = (name: string): Asker => testAsker({ kind: 'key', actor: `key:${name}` });

describe('questionBudget', () => {
  it('says with every answer what is left, and when all is back', async () => {
    asker = key('a');
    const { headers } = await ask();
    expect(headers.get('ratelimit-policy')).toBe('"questions";q=6;w=3600');
    expect(headers.get('ratelimit')).toBe('"questions";r=5;t=600');
    expect((await ask()).headers.get('ratelimit')).toBe('"questions";r=4;t=1200');
  });

  it('refuses what is beyond, saying when the next question is free, and answers that', async () => {
    asker = key('b');
    expect(await askTimes(6)).toEqual([200, 200, 200, 200, 200, 200]);
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('600');
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED' } }] });
    minutes += 9;
    expect(await askTimes(1)).toEqual([429]);
    minutes += 1;
    expect(await askTimes(2)).toEqual([200, 429]);
  });

  it('counts everybody by themselves: keys, people, and whoever is at an address', async () => {
    asker = key('c');
    await askTimes(7);
    asker = testAsker({ actor: 'person:c' });
    expect(await askTimes(4)).toEqual([200, 200, 200, 429]);
    asker = anonymous;
    expect(await askTimes(2)).toEqual([200, 429]);
    asker = key('d');
    expect(await askTimes(1)).toEqual([200]);
  });

  it('counts files as well, and neither pages nor health', async () => {
    asker = testAsker({ actor: 'person:e' });
    for (let n = 0; n < 3; n += 1) await server.get('/files/breakdown.csv?by=&measures=exits');
    expect((await server.get('/files/breakdown.csv?by=&measures=exits')).status).toBe(429);
    expect((await server.get('/health/live')).status).toBe(200);
    expect((await server.get('/')).status).toBe(404);
  });
});
