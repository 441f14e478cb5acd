import { findPerson, openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../testing/cookie-jar.ts';
import { addPerson, signedInBrowser } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { createApiKey } from './api-keys.ts';
import { changePerson } from './people.ts';

const database = await createPgliteDatabase();
const server = await startAccountsServer(database);
const accounts = openAccounts(database);
const work = { database, record: () => Promise.resolve() };
let made = 0;

async function somebody(roles: readonly string[]): Promise<{ id: string; browser: TestBrowser }> {
  made += 1;
  const id = await addPerson(database, { email: `p${made}@example.de`, name: `P${made}`, roles });
  return { id, browser: await signedInBrowser({ database, server }, id) };
}

const admin = await somebody(['admin']);
const wish = { name: 'Nina Neu', email: 'nina@kreis.example', roles: ['case_staff'], locations: ['bocholt'] };

const place = (document: unknown): unknown =>
  (document as { errors: { extensions: { issues: { place: string }[] } }[] }).errors[0]?.extensions.issues[0]
    ?.place;
const person = (id: string) => findPerson(accounts, { id });

const posts = [
  ['person/create', wish],
  ['person/create-link', { id: admin.id }],
  ['person/change-rights', { id: admin.id, roles: ['admin'], locations: 'all' }],
  ['person/disable', { id: admin.id }],
  ['person/enable', { id: admin.id }],
] as const;

describe('the accounts of everybody', () => {
  it('are for nobody who is not signed in', async () => {
    const stranger = openBrowser(server);
    expect((await stranger.get('person/list')).response.status).toBe(401);
    for (const [path, body] of posts) expect((await stranger.post(path, body)).response.status).toBe(401);
  });

  it('are for nobody without the role, which is kept in the audit', async () => {
    const roles = ['management', 'analyst', 'case_staff', 'steward', 'publisher'];
    const { id, browser } = await somebody(roles);
    expect((await browser.get('person/list')).response.status).toBe(403);
    for (const [path, body] of posts) {
      expect([path, (await browser.post(path, body)).response.status]).toEqual([path, 403]);
      expect(server.entries.at(-1)).toMatchObject({
        actor: `person:${id}`,
        action: 'refusal',
        detail: { route: `/api/auth/${path}`, code: 'FORBIDDEN' },
      });
    }
    expect(await person(admin.id)).toMatchObject({ isDisabled: false, rights: { roles: ['admin'] } });
  });

  it('are for no key, not even that of an administrator', async () => {
    const rights = { roles: ['admin'], locations: 'all' } as const;
    const { key } = await createApiKey(work, {
      name: 'K',
      ...rights,
      personId: admin.id,
      createdBy: 'test',
      lifeInDays: undefined,
    });
    for (const [path, body] of [...posts, ['person/list', undefined]] as const) {
      const response = await server.get(`/api/auth/${path}`, {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      });
      expect([path, response.status]).toEqual([path, 403]);
    }
  });

  it('are refused to pages of other origins', async () => {
    const response = await server.get('/api/auth/person/disable', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
      body: JSON.stringify({ id: admin.id }),
    });
    expect(response.status).toBe(403);
  });

  it('are listed with what may be given', async () => {
    const { document } = await admin.browser.get('person/list');
    const { people, roles, locations } = document as {
      people: { id: string; lastSeenAt: string }[];
      roles: unknown[];
      locations: unknown[];
    };
    const own = people.find(({ id }) => id === admin.id);
    expect(own).toMatchObject({
      name: 'P1',
      email: 'p1@example.de',
      roles: ['admin'],
      locations: 'all',
      hasPassword: true,
      hasSecondFactor: false,
      isDisabled: false,
      isOwn: true,
    });
    expect(Date.parse(own?.lastSeenAt ?? '')).toBeGreaterThan(0);
    expect(roles).toContainEqual({ id: 'case_staff', label: { de: 'Fallarbeit', en: 'Case staff' } });
    expect(locations).toEqual([]);
  });
});

describe('person/create', () => {
  it('answers a link that signs the person in, once', async () => {
    const { response, document } = await admin.browser.post('person/create', wish);
    expect(response.status).toBe(200);
    const { id, link } = document as { id: string; link: string };
    expect(await person(id)).toMatchObject({ email: wish.email, rights: { roles: ['case_staff'] } });
    expect(server.entries.slice(-2)).toMatchObject([
      { actor: `person:${admin.id}`, action: 'account_creation', detail: { person: id } },
      { actor: `person:${admin.id}`, action: 'sign_in_link_creation', detail: { person: id } },
    ]);
    expect(JSON.stringify(server.entries)).not.toContain(link.split('#token=')[1]);
    const token = new URLSearchParams(new URL(link).hash.slice(1)).get('token');
    const theirs = openBrowser(server);
    expect((await theirs.post('one-time/sign-in', { token })).response.status).toBe(200);
    expect((await theirs.get('account')).document).toMatchObject({ name: 'Nina Neu' });
    expect((await openBrowser(server).post('one-time/sign-in', { token })).response.status).not.toBe(200);
  });

  it('refuses what cannot be, by the field', async () => {
    for (const [differences, field] of [
      [{ email: 'nina' }, 'email'],
      [{ email: wish.email }, 'email'],
      [{ email: 7 }, 'email'],
      [{ name: ' ' }, 'name'],
      [{ roles: [] }, 'role'],
      [{ roles: ['root'] }, 'role'],
      [{ roles: 'admin' }, 'roles'],
      [{ locations: [] }, 'locations'],
      [{ roles: ['publisher'] }, 'locations'],
      [{ password: 'x' }, 'password'],
    ] as const) {
      const sent = { ...wish, email: 'other@kreis.example', ...differences };
      const { response, document } = await admin.browser.post('person/create', sent);
      expect([field, response.status, place(document)]).toEqual([field, 400, field]);
    }
    expect(await findPerson(accounts, { email: 'other@kreis.example' })).toBeUndefined();
  });
});

describe('person/create-link', () => {
  it('makes another link as long as nobody has signed in for themselves', async () => {
    const created = await admin.browser.post('person/create', { ...wish, email: 'late@kreis.example' });
    const { id } = created.document as { id: string };
    const { response, document } = await admin.browser.post('person/create-link', { id });
    expect(response.status).toBe(200);
    expect((document as { link: string }).link).toContain('#token=');
  });

  it('makes none for whoever has a password: nobody signs in as somebody else', async () => {
    const { id } = await somebody(['case_staff']);
    const { response, document } = await admin.browser.post('person/create-link', { id });
    expect([response.status, place(document)]).toEqual([403, 'HAS_CREDENTIAL']);
  });
});

describe('person/change-rights', () => {
  it('gives other rights, ends the sessions and is kept', async () => {
    const { id, browser } = await somebody(['case_staff']);
    const sent = { id, roles: ['analyst'], locations: ['gronau'] };
    expect((await admin.browser.post('person/change-rights', sent)).response.status).toBe(200);
    expect(await person(id)).toMatchObject({ rights: { roles: ['analyst'], locations: ['gronau'] } });
    expect((await browser.get('account')).response.status).toBe(401);
    expect(server.entries.findLast(({ action }) => action === 'rights_change')).toMatchObject({
      actor: `person:${admin.id}`,
      detail: { person: id, from: { roles: ['case_staff'] }, to: { roles: ['analyst'] } },
    });
  });

  it('changes nothing of whoever asks, and knows nobody by another id', async () => {
    const rights = { roles: ['admin', 'case_staff'], locations: 'all' };
    const own = await admin.browser.post('person/change-rights', { id: admin.id, ...rights });
    expect([own.response.status, place(own.document)]).toEqual([403, 'OWN_ACCOUNT']);
    expect(await person(admin.id)).toMatchObject({ rights: { roles: ['admin'] } });
    const unknown = await admin.browser.post('person/change-rights', { id: 'nobody', ...rights });
    expect(unknown.response.status).toBe(404);
  });
});

describe('person/disable', () => {
  it('locks somebody out at once, and person/enable lets them in again', async () => {
    const { id, browser } = await somebody(['steward']);
    expect((await admin.browser.post('person/disable', { id })).response.status).toBe(200);
    expect((await browser.get('account')).response.status).toBe(401);
    expect(await person(id)).toMatchObject({ isDisabled: true });
    expect((await admin.browser.post('person/enable', { id })).response.status).toBe(200);
    expect(await person(id)).toMatchObject({ isDisabled: false });
    const actions = server.entries.slice(-3).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['account_disabling', 'account_change']));
  });

  it('is not for oneself', async () => {
    const { response, document } = await admin.browser.post('person/disable', { id: admin.id });
    expect([response.status, place(document)]).toEqual([403, 'OWN_ACCOUNT']);
  });

  it('leaves one of two administrators who are at each other', async () => {
    const other = await somebody(['admin']);
    const answers = await Promise.all([
      admin.browser.post('person/disable', { id: other.id }),
      other.browser.post('person/disable', { id: admin.id }),
    ]);
    const kept = [await person(admin.id), await person(other.id)].filter((one) => one?.isDisabled === false);
    expect(answers.map(({ response }) => response.status)).toContain(200);
    expect(kept).toHaveLength(1);
  });
});

describe('changePerson', () => {
  it('keeps the last administrator for pages, and does as it is told at the command line', async () => {
    const alone = await createPgliteDatabase();
    const id = await addPerson(alone, { roles: ['admin'] });
    const only = await findPerson(openAccounts(alone), { id });
    if (only === undefined) throw new Error('Nobody was made');
    const own = { database: alone, record: () => Promise.resolve() };
    const demote = { kind: 'rights', rights: { roles: ['analyst'], locations: 'all' } } as const;
    for (const change of [{ kind: 'disable' } as const, demote]) {
      const wished = { person: only, change, actor: 'test', keepsAdministrator: true };
      await expect(changePerson(own, wished)).rejects.toMatchObject({
        code: 'FORBIDDEN',
        issues: [{ place: 'LAST_ADMINISTRATOR' }],
      });
    }
    await changePerson(own, { person: only, change: { kind: 'disable' }, actor: 'test' });
    expect(await findPerson(openAccounts(alone), { id })).toMatchObject({ isDisabled: true });
  });
});
