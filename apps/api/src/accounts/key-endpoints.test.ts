import { listApiKeys, openAccounts, readLocationKeys } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/cookie-jar.ts';
import { createSampleDatabase } from '../testing/sample-database.ts';
import { addPerson, signedInBrowser } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { createApiKey, revokeKey } from './api-keys.ts';
import { askerCacheOf } from './asker-cache.ts';
import { changePerson, requirePerson } from './people.ts';

const database = await createPgliteDatabase();
const server = await startAccountsServer(database);
const work = { database, record: () => Promise.resolve() };
const accounts = openAccounts(database);
const personId = await addPerson(database, {
  email: 'ada@example.de',
  roles: ['analyst', 'case_staff'],
  locations: ['bocholt', 'gronau'],
});
const browser = await signedInBrowser({ database, server }, personId);
const wish = { name: 'R', roles: ['analyst'], locations: ['bocholt'] };

/** Who the holder of a key is, as the server sees it; the code with which the whole request is refused. */
async function viewerOf(key: string, header = `Bearer ${key}`): Promise<unknown> {
  askerCacheOf(database).clear();
  const response = await server.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: header },
    body: JSON.stringify({ query: '{ viewer { name kind roles { id } seesAllLocations } }' }),
  });
  const answer = (await response.json()) as {
    data?: { viewer: unknown };
    errors?: readonly { extensions: { code: string } }[];
  };
  if (response.status === 200) return answer.data?.viewer;
  expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  return answer.errors?.[0]?.extensions.code;
}

const withKey = (key: string, path: string, body?: object) =>
  server.get(`/api/auth/${path}`, {
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
  });

describe('keys of people', () => {
  it('are told once, kept as a hash, and shown by their beginning (U06, U07)', async () => {
    const { document } = await browser.post('api-key/create', wish);
    const { key, prefix } = document as { key: string; prefix: string };
    expect(key).toMatch(/^nw_[\w-]{43}$/);
    expect(await viewerOf(key)).toMatchObject({ name: 'R', kind: 'KEY', roles: [{ id: 'analyst' }] });
    const list = await browser.get('api-key/list');
    expect(list.document).toMatchObject({
      keys: [{ name: 'R', prefix, owner: { id: personId, isDisabled: false } }],
    });
    const kept = JSON.stringify([list.document, await accounts.selectFrom('api_key').selectAll().execute()]);
    expect(kept).toContain(prefix);
    expect(kept).not.toContain(key.slice(11));
  });

  it('are seen and revoked here by nobody else, not even by administrators', async () => {
    const { document } = await browser.post('api-key/create', wish);
    const { id } = document as { id: string };
    const admin = await addPerson(database, { email: 'adam@example.de', name: 'Adam', roles: ['admin'] });
    const theirs = await signedInBrowser({ database, server }, admin);
    expect((await theirs.get('api-key/list')).document).toMatchObject({ keys: [] });
    expect((await theirs.post('api-key/revoke', { id })).response.status).toBe(404);
    expect((await browser.post('api-key/revoke', { id, personId: admin })).response.status).toBe(400);
    expect((await browser.post('api-key/revoke', { id })).response.status).toBe(200);
  });

  it('are made for nobody by nobody, whatever the body says (U05)', async () => {
    const before = await listApiKeys(accounts);
    const bodies = [
      { ...wish, userId: personId },
      { ...wish, personId, permissions: { all: ['read'] }, rateLimitMax: 1_000_000 },
      { name: 'x', userId: personId, permissions: { figures: ['*'] } },
    ];
    for (const body of bodies) {
      const { response } = await openBrowser(server).post('api-key/create', body);
      expect(response.status).toBe(401);
    }
    expect(await listApiKeys(accounts)).toEqual(before);
  });

  it('are refused with any field that is not theirs (U05, A18)', async () => {
    const before = await listApiKeys(accounts);
    for (const field of [
      'userId',
      'personId',
      'id',
      'permissions',
      'rateLimitMax',
      'createdBy',
      'role',
      '__proto__',
    ]) {
      const body: unknown = JSON.parse(JSON.stringify(wish).replace('{', `{"${field}":"x",`));
      const { response, document } = await browser.post('api-key/create', body);
      expect([field, response.status]).toEqual([field, 400]);
      expect(document).toMatchObject({ errors: [{ extensions: { issues: [{ place: field }] } }] });
    }
    for (const body of [
      null,
      [],
      'x',
      7,
      {},
      { ...wish, name: {} },
      { ...wish, roles: 'analyst' },
      { ...wish, locations: null },
      { ...wish, locations: [] },
    ]) {
      expect((await browser.post('api-key/create', body)).response.status).toBe(400);
    }
    expect(await listApiKeys(accounts)).toEqual(before);
  });

  it('may do no more than their owner', async () => {
    for (const rights of [
      { roles: ['steward'], locations: ['bocholt'] },
      { roles: ['admin'], locations: ['bocholt'] },
      { roles: ['analyst'], locations: 'all' },
      { roles: ['analyst'], locations: ['bocholt', 'coesfeld'] },
    ]) {
      expect((await browser.post('api-key/create', { name: 'R', ...rights })).response.status).toBe(403);
      expect(server.entries.at(-1)).toMatchObject({
        actor: `person:${personId}`,
        action: 'refusal',
        detail: { route: '/api/auth/api-key/create', code: 'FORBIDDEN' },
      });
    }
  });

  it('lose with their owner whatever the owner loses, at the next use', async () => {
    const { document } = await browser.post('api-key/create', {
      ...wish,
      roles: ['analyst', 'case_staff'],
      locations: ['bocholt'],
    });
    const { key } = document as { key: string };
    const change = async (rights: { roles: readonly string[]; locations: 'all' | readonly string[] }) =>
      changePerson(work, {
        person: await requirePerson(work, 'ada@example.de'),
        change: { kind: 'rights', rights },
        actor: 'test',
      });
    await change({ roles: ['case_staff'], locations: ['bocholt'] });
    expect(await viewerOf(key)).toMatchObject({ roles: [{ id: 'case_staff' }] });
    await change({ roles: ['admin', 'publisher'], locations: 'all' });
    expect(await viewerOf(key)).toMatchObject({ roles: [], seesAllLocations: false });
    await changePerson(work, {
      person: await requirePerson(work, 'ada@example.de'),
      change: { kind: 'disable' },
      actor: 'test',
    });
    expect(await viewerOf(key)).toBe('UNAUTHENTICATED');
  });
});

describe('createApiKey', () => {
  it('takes the keys of locations that the store has, never all in other words', async () => {
    const delivered = await createSampleDatabase();
    const known = await readLocationKeys(delivered, { actor: 'test', locations: 'all', profile: 'EXACT' });
    const make = (locations: readonly string[]) =>
      createApiKey(
        { ...work, database: delivered },
        { name: 'R', roles: ['analyst'], locations, personId: null, createdBy: 'test' },
      );
    expect(known).not.toEqual([]);
    await expect(make(known)).resolves.toHaveProperty('key');
    await expect(make([...known, 'atlantis'])).rejects.toMatchObject({
      code: 'BAD_INPUT',
      message: `locations: no location "atlantis"; known: ${known.join(', ')}; or all`,
    });
    for (const locations of [['all'], ['ALL'], [...known, 'All'], []]) {
      await expect(make(locations)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    }
  });
});

describe('revokeKey', () => {
  it('revokes neither of two keys that begin alike, and each by its id', async () => {
    const make = () =>
      createApiKey(work, {
        name: 'R',
        roles: ['analyst'],
        locations: 'all',
        personId: null,
        createdBy: 'test',
      });
    const [one, other] = [await make(), await make()];
    await accounts.updateTable('api_key').set({ prefix: one.prefix }).where('id', '=', other.id).execute();
    const revoke = (key: string) => revokeKey(work, { key, actor: 'test' });
    await expect(revoke(one.prefix)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await revoke(other.id)).toBe(other.id);
    expect(await revoke(one.prefix)).toBe(one.id);
    await expect(revoke(one.prefix)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('keys', async () => {
  const rights = { roles: ['admin', 'analyst'], locations: 'all' } as const;
  const make = (lifeInDays?: number) =>
    createApiKey(work, { name: 'Program', ...rights, personId: null, createdBy: 'test', lifeInDays });

  it('manage no keys, not even with the right to accounts', async () => {
    const { key, id } = await make();
    for (const [path, body] of [
      ['api-key/create', wish],
      ['api-key/list', undefined],
      ['api-key/revoke', { id }],
      ['account', undefined],
    ] as const) {
      expect([path, (await withKey(key, path, body)).status]).toEqual([path, 403]);
    }
    for (const path of ['two-factor/enable', 'change-password', 'one-time/set-password', 'sign-out']) {
      const { status } = await withKey(key, path, {
        password: 'x',
        currentPassword: 'x',
        newPassword: 'x'.repeat(20),
      });
      expect([path, status]).toEqual([path, 403]);
    }
    const refusals = server.entries.filter(
      ({ actor, action }) => actor === `key:${id}` && action === 'refusal',
    );
    expect(refusals.map(({ detail }) => [detail['route'], detail['code']])).toEqual(
      ['api-key/create', 'api-key/list', 'api-key/revoke', 'account']
        .concat(['two-factor/enable', 'change-password', 'one-time/set-password', 'sign-out'])
        .map((path) => [`/api/auth/${path}`, 'FORBIDDEN']),
    );
  });

  it('have every request refused once they are revoked or expired, and when they are almost right (U07)', async () => {
    const { key, id } = await make(1);
    expect(await viewerOf(key)).toMatchObject({ name: 'Program' });
    const last = key.endsWith('A') ? 'B' : 'A';
    for (const wrong of [
      key.slice(0, -1),
      `${key.slice(0, -1)}${last}`,
      `${key}A`,
      key.toUpperCase(),
      '',
      'nw_',
    ]) {
      expect(await viewerOf(wrong)).toBe('UNAUTHENTICATED');
    }
    for (const header of [key, `Basic ${key}`, `Bearer ${key} ${key}`, `Bearer ${key},Bearer x`]) {
      expect(await viewerOf(key, header)).toBe('UNAUTHENTICATED');
    }
    await accounts.updateTable('api_key').set({ expires_at: '2020-01-01' }).where('id', '=', id).execute();
    expect(await viewerOf(key)).toBe('UNAUTHENTICATED');

    const other = await make();
    await revokeKey(work, { key: other.prefix, actor: 'test' });
    expect(await viewerOf(other.key)).toBe('UNAUTHENTICATED');
  });

  it('say when they were last used, and the first use of a day is kept (U07)', async () => {
    const { key, id } = await make();
    const used = async () => (await listApiKeys(accounts)).find((one) => one.id === id)?.lastUsedAt;
    expect(await used()).toBeNull();
    await viewerOf(key);
    await viewerOf(key);
    expect(Date.now() - Date.parse((await used()) ?? '')).toBeLessThan(60_000);
    expect(
      server.entries.filter(({ actor, action }) => actor === `key:${id}` && action === 'key_use'),
    ).toHaveLength(1);
  });

  it('decide who asks where a session is sent along', async () => {
    const { key } = await make();
    const admin = await addPerson(database, { email: 'eva@example.de', name: 'Eva' });
    const cookies = (await signedInBrowser({ database, server }, admin)).cookies;
    const response = await server.get('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${key}`,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { viewer: { name: 'Program' } } });
  });
});
