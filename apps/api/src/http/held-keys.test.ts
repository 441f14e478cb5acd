import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { anonymous } from '../access/asker.ts';
import { createApiKey } from '../accounts/api-keys.ts';
import { addPerson, signedInBrowser } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { startTestServer } from '../testing/test-server.ts';

const database = await createPgliteDatabase();
const server = await startAccountsServer(database);
const browser = await signedInBrowser({ database, server }, await addPerson(database));
const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
const json = { 'content-type': 'application/json' };
const viewer = (headers: Readonly<Record<string, string>>, query = '{ viewer { name } }') =>
  server.get('/graphql', {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ query }),
  });
const challengeOf = ({ status, headers }: Response) => [status, headers.get('www-authenticate')];
const wrong = ['Bearer nw_unknown', 'Bearer', 'Basic YTpi', 'nw_unknown', ''];

describe('heldKeysOnly', () => {
  it('refuses whatever is asked with a key that does not hold, also beside a session (U07)', async () => {
    for (const authorization of wrong) {
      for (const more of [{}, { cookie }]) {
        const answer = await viewer({ authorization, ...more });
        expect([authorization, ...challengeOf(answer)]).toEqual([authorization, 401, 'Bearer']);
        expect(await answer.json()).toMatchObject({
          errors: [{ extensions: { code: 'UNAUTHENTICATED', issues: [{ place: 'authorization' }] } }],
        });
      }
    }
  });

  it('refuses so on every route of data, and where accounts are changed', async () => {
    const headers = { authorization: 'Bearer nw_unknown', cookie };
    for (const path of [
      '/files/breakdown.csv?by=location&measures=enrolments',
      '/schema.graphql',
      '/metrics',
      '/api/auth/account',
      '/api/auth/options',
    ]) {
      expect([path, ...challengeOf(await server.get(path, { headers }))]).toEqual([path, 401, 'Bearer']);
    }
    const change = { method: 'POST', headers: { ...headers, ...json }, body: '{}' };
    expect(challengeOf(await server.get('/api/auth/sign-out', change))).toEqual([401, 'Bearer']);
    expect(await (await viewer({ cookie })).json()).toMatchObject({ data: { viewer: { name: 'Ada' } } });
  });

  it('tells whoever listens so as an event', async () => {
    const answer = await viewer({ authorization: 'Bearer nw_unknown', accept: 'text/event-stream' });
    expect([...challengeOf(answer), answer.headers.get('content-type')]).toEqual([
      401,
      'Bearer',
      'text/event-stream',
    ]);
    expect(await answer.text()).toMatch(
      /^event: next\ndata: \{"errors":.*UNAUTHENTICATED.*\n\nevent: complete\n/,
    );
  });

  it('keeps that somebody was turned away, and nothing of what was shown', async () => {
    await viewer({ authorization: 'Bearer nw_something-typed' });
    await server.get('/files/typed', { headers: { authorization: 'Bearer nw_something-typed' } });
    const refusals = () => server.audited.filter(({ detail }) => detail['place'] === 'authorization');
    await expect.poll(refusals).toContainEqual({
      actor: 'anonymous',
      action: 'refusal',
      detail: { route: '/graphql', code: 'UNAUTHENTICATED', place: 'authorization' },
    });
    await expect.poll(() => refusals().map(({ detail }) => detail['route'])).toContain('/files');
    expect(JSON.stringify(server.audited)).not.toContain('typed');
  });

  it('lets a key that holds ask, and whoever shows nothing be nobody known', async () => {
    const rights = { roles: ['management'], locations: 'all' } as const;
    const work = { database, record: () => Promise.resolve() };
    const { key } = await createApiKey(work, { name: 'BI', ...rights, personId: null, createdBy: 'test' });
    const known = await viewer({ authorization: `Bearer ${key}` });
    expect([known.status, await known.json()]).toMatchObject([200, { data: { viewer: { name: 'BI' } } }]);
    const nobody = await viewer({});
    expect([nobody.status, await nobody.json()]).toMatchObject([200, { data: { viewer: null } }]);
  });
});

describe('an answer with 401', () => {
  it('says how to be known, on every route and in every media type', async () => {
    const open = await startTestServer(database, { authenticate: () => Promise.resolve(anonymous) });
    for (const path of [
      '/files/breakdown.csv?by=location&measures=enrolments',
      '/schema.graphql',
      '/metrics',
    ]) {
      expect([path, ...challengeOf(await open.get(path))]).toEqual([path, 401, 'Bearer']);
    }
    for (const accept of [
      'application/json',
      'application/graphql-response+json',
      'text/event-stream',
      '*/*',
    ]) {
      const answer = await viewer({ accept }, '{ dataStatus { dataVersion } }');
      expect([accept, ...challengeOf(answer)]).toEqual([accept, 401, 'Bearer']);
    }
    expect(challengeOf(await viewer({}, '{ __schema { types { name } } }'))).toEqual([401, 'Bearer']);
  });
});
