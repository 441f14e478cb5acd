import { openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/cookie-jar.ts';
import { addPerson, signedInBrowser } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { createApiKey } from './api-keys.ts';
import { changePerson, requirePerson } from './people.ts';

const database = await createPgliteDatabase();
const server = await startAccountsServer(database);
const accounts = openAccounts(database);
const work = { database, record: () => Promise.resolve() };
const rights = { roles: ['analyst'], locations: ['bocholt'] };

const adminId = await addPerson(database, { email: 'adam@example.de', name: 'Adam', roles: ['admin'] });
const admin = await signedInBrowser({ database, server }, adminId);
const adaId = await addPerson(database, { email: 'ada@example.de', name: 'Ada', ...rights });
const ada = await createApiKey(work, { name: 'Bericht', ...rights, personId: adaId, createdBy: 'test' });
const program = await createApiKey(work, { name: 'Waage', ...rights, personId: null, createdBy: 'test' });

const listed = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const { document } = await admin.get('person/list-keys');
  return (document as { keys: readonly Readonly<Record<string, unknown>>[] }).keys;
};
const keyOf = async (id: string) => (await listed()).find((key) => key['id'] === id);

describe('the keys of everybody', () => {
  it('are for nobody who is not signed in, and for nobody without the role, which is kept in the audit', async () => {
    const stranger = openBrowser(server);
    expect((await stranger.get('person/list-keys')).response.status).toBe(401);
    expect((await stranger.post('person/revoke-key', { id: ada.id })).response.status).toBe(401);
    const roles = ['management', 'analyst', 'case_staff', 'steward', 'publisher'];
    const id = await addPerson(database, { email: 'all@example.de', roles });
    const browser = await signedInBrowser({ database, server }, id);
    expect((await browser.get('person/list-keys')).response.status).toBe(403);
    expect((await browser.post('person/revoke-key', { id: ada.id })).response.status).toBe(403);
    expect(server.entries.at(-1)).toMatchObject({
      actor: `person:${id}`,
      action: 'refusal',
      detail: { route: '/api/auth/person/revoke-key', code: 'FORBIDDEN' },
    });
    expect(await keyOf(ada.id)).toMatchObject({ revokedAt: null });
  });

  it('are for no key, not even that of an administrator', async () => {
    const own = { roles: ['admin'], locations: 'all' } as const;
    const { key } = await createApiKey(work, { name: 'K', ...own, personId: adminId, createdBy: 'test' });
    for (const [path, body] of [
      ['person/list-keys', undefined],
      ['person/revoke-key', { id: ada.id }],
    ] as const) {
      const response = await server.get(`/api/auth/${path}`, {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      });
      expect([path, response.status]).toEqual([path, 403]);
    }
  });

  it('are refused to pages of other origins', async () => {
    const response = await server.get('/api/auth/person/revoke-key', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ id: ada.id }),
    });
    expect(response.status).toBe(403);
  });

  it('are listed with whose they are, and with nothing that opens anything', async () => {
    const key = await keyOf(ada.id);
    expect(Object.keys(key ?? {}).toSorted()).toEqual(
      [
        'createdAt',
        'createdBy',
        'expiresAt',
        'id',
        'lastUsedAt',
        'locations',
        'name',
        'owner',
        'prefix',
      ].concat(['revokedAt', 'roles']),
    );
    expect(key).toMatchObject({
      id: ada.id,
      name: 'Bericht',
      prefix: ada.prefix,
      owner: { id: adaId, name: 'Ada', isDisabled: false },
      ...rights,
      createdBy: 'test',
      lastUsedAt: null,
      revokedAt: null,
    });
    expect(await keyOf(program.id)).toMatchObject({ name: 'Waage', owner: null });
    const told = JSON.stringify(await listed());
    const hashes = await accounts.selectFrom('api_key').select('key_hash').execute();
    for (const { key_hash } of hashes) expect(told).not.toContain(key_hash);
    expect(told).not.toContain(ada.key.slice(11));
  });

  it('say whose account is disabled', async () => {
    const id = await addPerson(database, { email: 'otto@example.de', name: 'Otto', ...rights });
    const key = await createApiKey(work, { name: 'Alt', ...rights, personId: id, createdBy: 'test' });
    const person = await requirePerson(work, 'otto@example.de');
    await changePerson(work, { person, change: { kind: 'disable' }, actor: 'test' });
    expect(await keyOf(key.id)).toMatchObject({ owner: { name: 'Otto', isDisabled: true }, revokedAt: null });
  });

  it('are revoked once, whosever they are, which is kept with the owner', async () => {
    for (const [key, owner] of [
      [ada, adaId],
      [program, null],
    ] as const) {
      expect((await admin.post('person/revoke-key', { id: key.id })).response.status).toBe(200);
      expect(server.entries.at(-1)).toMatchObject({
        actor: `person:${adminId}`,
        action: 'key_revocation',
        detail: { key: key.id, owner },
      });
      expect((await keyOf(key.id))?.['revokedAt']).toMatch(/^\d{4}-/);
      const used = await server.get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key.key}` },
        body: JSON.stringify({ query: '{ viewer { name } }' }),
      });
      expect(used.status).toBe(401);
      expect((await admin.post('person/revoke-key', { id: key.id })).response.status).toBe(404);
    }
  });

  it('refuse what names no key, or more', async () => {
    for (const body of [{}, { id: 7 }, { id: ada.id, name: 'x' }, null]) {
      expect((await admin.post('person/revoke-key', body)).response.status).toBe(400);
    }
  });
});
