import { listPeople, openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import type { JWTPayload } from 'jose';
import { describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../testing/cookie-jar.ts';
import { addPerson } from '../testing/sign-in-people.ts';
import { clientSecret, startStubProvider } from '../testing/stub-provider.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { changePerson, requirePerson } from './people.ts';
import { parseRoleMap } from './role-map.ts';

const database = await createPgliteDatabase();
const provider = await startStubProvider();
const oidc = {
  issuer: provider.issuer,
  clientId: 'neue-wege',
  clientSecret,
  authorizationUrl: `${provider.issuer}/authorize`,
  tokenUrl: `${provider.issuer}/token`,
  jwksUrl: `${provider.issuer}/jwks`,
  groupsClaim: 'groups',
  roleMap: parseRoleMap(
    JSON.stringify({
      'NW-Leitung': { roles: ['management'], locations: 'all' },
      'NW-Bocholt': { roles: ['case_staff'], locations: ['bocholt'] },
      'NW-Gronau': { roles: ['steward'], locations: ['gronau'] },
    }),
  ),
  label: 'Kreisverwaltung',
};
const server = await startAccountsServer(database, { oidc });
const viewer = '{ viewer { name roles { id } seesAllLocations } }';
const claims = { sub: 'u-1', email: 'Ada@example.de', name: 'Ada', groups: ['NW-Leitung', 'Other'] };

/** Goes to the provider, agrees there, and comes back; answers where the page ends up. */
async function signIn(
  said: JWTPayload,
  { browser = openBrowser(server), change = (back: string) => back } = {},
): Promise<{ readonly browser: TestBrowser; readonly location: string }> {
  const { document } = await browser.post('sign-in/social', { provider: 'oidc', callbackURL: '/?by=year' });
  const back = change(provider.agree((document as { url: string }).url, said));
  return { browser, location: (await browser.follow(back)).headers.get('location') ?? '' };
}

const nobody = { data: { viewer: null } };

describe('signing in at an identity provider', () => {
  it('is offered by its name', async () => {
    const { document } = await openBrowser(server).get('options');
    expect(document).toMatchObject({ oidc: [{ id: 'oidc', label: 'Kreisverwaltung' }] });
  });

  it('gives what the groups give, and leads back to where one was', async () => {
    const { browser, location } = await signIn(claims);
    expect(location).toBe('/?by=year');
    expect(await browser.ask(viewer)).toEqual({
      data: { viewer: { name: 'Ada', roles: [{ id: 'management' }], seesAllLocations: true } },
    });
  });

  it('asks the groups anew each time, and ends older sessions when they say something else (U01)', async () => {
    const { browser: older } = await signIn(claims);
    const { browser } = await signIn({ ...claims, groups: ['NW-Leitung', 'NW-Bocholt'] });
    expect(await browser.ask(viewer)).toMatchObject({
      data: { viewer: { roles: [{ id: 'management' }, { id: 'case_staff' }], seesAllLocations: false } },
    });
    expect(await older.ask(viewer)).toEqual(nobody);
  });

  it('lets nobody in to whom no group gives a role, and adds no account for them (U11)', async () => {
    const before = await listPeople(openAccounts(database));
    for (const groups of [[], ['Other'], undefined, ['NW-Bocholt', 'NW-Gronau']]) {
      const { browser, location } = await signIn({ sub: 'u-2', email: 'eve@example.de', groups });
      expect(location).toMatch(/^\/sign-in\?error=/);
      expect(await browser.ask(viewer)).toEqual(nobody);
    }
    expect(await listPeople(openAccounts(database))).toEqual(before);
  });

  it('takes over no account that has the same address (U11)', async () => {
    await addPerson(database, { email: 'local@example.de' });
    const { browser, location } = await signIn({
      ...claims,
      sub: 'u-3',
      email: 'local@example.de',
      email_verified: true,
    });
    expect(location).toMatch(/^\/sign-in\?error=/);
    expect(await browser.ask(viewer)).toEqual(nobody);
  });

  it('lets no disabled account in', async () => {
    await signIn({ ...claims, sub: 'u-4', email: 'gone@example.de' });
    const work = { database, record: () => Promise.resolve() };
    const person = await requirePerson(work, 'gone@example.de');
    await changePerson(work, { person, change: { kind: 'disable' }, actor: 'test' });
    const { browser } = await signIn({ ...claims, sub: 'u-4', email: 'gone@example.de' });
    expect(await browser.ask(viewer)).toEqual(nobody);
  });

  it('refuses tokens of others: foreign key, issuer, audience, and an answer meant for another browser', async () => {
    const refused: readonly JWTPayload[] = [
      { ...claims, iss: 'https://evil.example' },
      { ...claims, aud: 'another-client' },
      { ...claims, email: 7 },
    ];
    for (const said of refused) expect((await signIn(said)).location).toMatch(/^\/sign-in\?error=/);
    provider.forge(true);
    expect((await signIn(claims)).location).toMatch(/^\/sign-in\?error=/);
    provider.forge(false);

    const { document } = await openBrowser(server).post('sign-in/social', { provider: 'oidc' });
    const victim = openBrowser(server);
    const response = await victim.follow(provider.agree((document as { url: string }).url, claims));
    expect(response.headers.get('location')).toMatch(/error=/);
    expect(await victim.ask(viewer)).toEqual(nobody);
  });

  it('leads back to no page of others', async () => {
    for (const callbackURL of ['https://evil.example/', '//evil.example', '/\\evil.example', 7]) {
      const browser = openBrowser(server);
      const { document } = await browser.post('sign-in/social', { provider: 'oidc', callbackURL });
      const back = provider.agree((document as { url: string }).url, claims);
      expect((await browser.follow(back)).headers.get('location')).toBe('/');
    }
  });

  it('keeps no token of the provider (U06)', async () => {
    const rows = await openAccounts(database).selectFrom('credential').selectAll().execute();
    expect(rows.filter(({ provider_id }) => provider_id === 'oidc').length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/kept by nobody|eyJ/);
  });

  it('starts and offers itself while the provider is down, and works once it is back', async () => {
    const away = { ...oidc, jwksUrl: 'http://127.0.0.1:1/jwks', tokenUrl: 'http://127.0.0.1:1/token' };
    const other = await startAccountsServer(await createPgliteDatabase(), { oidc: away });
    const browser = openBrowser(other);
    const { document, response } = await browser.post('sign-in/social', { provider: 'oidc' });
    expect(response.status).toBe(200);
    const back = provider.agree((document as { url: string }).url, claims);
    expect((await browser.follow(back)).headers.get('location')).toMatch(/^\/sign-in\?error=/);
  });
});
