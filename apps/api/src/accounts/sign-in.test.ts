import { createHmac } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../testing/cookie-jar.ts';
import { addPerson, password, signedInBrowser } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { askerCacheOf } from './asker-cache.ts';
import { changePerson, requirePerson } from './people.ts';
import { sessionCookie } from './session-cookie.ts';
import { createSignInLink } from './sign-in-links.ts';

const database = await createPgliteDatabase();
const server = await startAccountsServer(database);
/** Another server over the same database, which shares nothing with the first. */
const elsewhere = startAccountsServer({ ...database });
const work = { database, record: () => Promise.resolve() };
const question = '{ viewer { name } }';
let count = 0;

/** Somebody new, and their address. */
async function somebody(
  differences: Parameters<typeof addPerson>[1] = {},
): Promise<{ id: string; email: string }> {
  count += 1;
  const email = `person-${count}@example.de`;
  return { id: await addPerson(database, { email, ...differences }), email };
}

const nameOf = async (browser: TestBrowser): Promise<unknown> => {
  const answer = await browser.ask(question);
  return (answer as { data: { viewer: { name: string } | null } }).data.viewer?.name ?? null;
};
const sessionOf = (browser: TestBrowser): string => browser.cookies.get(sessionCookie) ?? '';
const copyOf = (browser: TestBrowser): TestBrowser => openBrowser(server, browser.cookies);
const signIn = async (email: string, browser = openBrowser(server)): Promise<TestBrowser> => {
  const { response, document } = await browser.post('sign-in/email', { email, password });
  expect([response.status, document]).toEqual([200, { ok: true }]);
  return browser;
};

/** The code that an app shows for an address as its QR code holds it. */
function codeOf(totpUri: string, when = Date.now()): string {
  const secret = new URL(totpUri).searchParams.get('secret') ?? '';
  const bits = secret
    .split('')
    .map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(when / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const at = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('signing in', () => {
  it('gives a new session, and ends the one that the browser had (U01)', async () => {
    const { id, email } = await somebody();
    const browser = await signedInBrowser({ database, server }, id);
    const [old, before] = [copyOf(browser), sessionOf(browser)];
    await signIn(email, browser);
    expect(sessionOf(browser)).not.toBe(before);
    expect([await nameOf(browser), await nameOf(old)]).toEqual(['Ada', null]);
  });

  it('takes no session that somebody else chose, by cookie or by address (U02)', async () => {
    const { email } = await somebody();
    const chosen = `${'a'.repeat(32)}.${'b'.repeat(43)}=`;
    const browser = openBrowser(server, new Map([[sessionCookie, encodeURIComponent(chosen)]]));
    expect(await nameOf(browser)).toBeNull();
    await signIn(email, browser);
    expect(sessionOf(browser)).not.toContain('a'.repeat(32));
    const planted = await server.get(`/graphql?session=${sessionOf(browser)}&token=${sessionOf(browser)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: question }),
    });
    expect(await planted.json()).toMatchObject({ data: { viewer: null } });
  });

  it('keeps the session in a cookie that no script, no other host and no plain transport gets (U08)', async () => {
    const { email } = await somebody();
    const browser = await signIn(email);
    const cookie = browser.received.find((one) => one.startsWith(sessionCookie)) ?? '';
    const attributes = cookie.split('; ').slice(1).toSorted();
    expect(attributes).toEqual(['HttpOnly', 'Max-Age=43200', 'Path=/', 'SameSite=Strict', 'Secure']);
    for (const one of browser.received) expect(one).toMatch(/^__Host-.*; HttpOnly; .*|^__Host-.*HttpOnly/);
  });

  it('tells the token of a session nowhere but in its cookie, not even to the log (U08)', async () => {
    const { id, email } = await somebody();
    const link = await createSignInLink(work, { personId: id, actor: 'test' });
    const browser = openBrowser(server);
    const answers = [
      await browser.post('one-time/sign-in', { token: link }),
      await browser.post('sign-in/email', { email, password }),
      await browser.post('change-password', { currentPassword: password, newPassword: `${password}!` }),
      await browser.get('account'),
      await browser.post('sign-out'),
    ];
    expect(answers.map(({ response }) => response.status)).toEqual([200, 200, 200, 200, 200]);
    const told = JSON.stringify([answers.map(({ document }) => document), server.log]);
    const tokens = browser.received.flatMap((cookie) => /=([\w-]{32,64})/.exec(cookie)?.[1] ?? []);
    expect(tokens.length).toBeGreaterThan(2);
    for (const secret of [...tokens, link, password]) expect(told).not.toContain(secret);
  });

  it('tells a disabled account and a wrong password alike', async () => {
    const { email } = await somebody();
    await changePerson(work, {
      person: await requirePerson(work, email),
      change: { kind: 'disable' },
      actor: 'test',
    });
    const disabled = await openBrowser(server).post('sign-in/email', { email, password });
    const wrong = await openBrowser(server).post('sign-in/email', { email, password: 'something else' });
    expect(disabled.response.status).toBe(401);
    expect(disabled.document).toEqual(wrong.document);
  });
});

describe('the end of a session', () => {
  it('comes with signing out, for every copy of the cookie (U09)', async () => {
    const { email } = await somebody();
    const browser = await signIn(email);
    const copy = copyOf(browser);
    await browser.post('sign-out');
    expect([await nameOf(browser), await nameOf(copy)]).toEqual([null, null]);
  });

  it('comes with a new password, for every other browser, and the own gets a new one (U01, U09)', async () => {
    const { email } = await somebody();
    const [browser, other] = [await signIn(email), await signIn(email)];
    const [copy, before] = [copyOf(browser), sessionOf(browser)];
    const newPassword = 'another nine lives';
    const { response } = await browser.post('change-password', {
      currentPassword: password,
      newPassword,
      revokeOtherSessions: false,
    });
    expect(response.status).toBe(200);
    expect(sessionOf(browser)).not.toBe(before);
    expect([await nameOf(browser), await nameOf(copy), await nameOf(other)]).toEqual(['Ada', null, null]);
    const old = await openBrowser(server).post('sign-in/email', { email, password });
    expect(old.response.status).toBe(401);
  });

  it('comes with other rights, and with a disabled account (U01, U09)', async () => {
    for (const change of [
      { kind: 'disable' },
      { kind: 'rights', rights: { roles: ['management'], locations: ['bocholt'] } },
    ] as const) {
      const { email } = await somebody();
      const browser = await signIn(email);
      expect(await nameOf(browser)).toBe('Ada');
      await changePerson(work, { person: await requirePerson(work, email), change, actor: 'test' });
      expect(await nameOf(browser)).toBeNull();
    }
  });

  it('is felt by every other server within a second (U09)', async () => {
    const other = await elsewhere;
    const { email } = await somebody();
    const browser = await signIn(email);
    const there = openBrowser(other, browser.cookies);
    expect(await nameOf(there)).toBe('Ada');
    await browser.post('sign-out');
    await delay(1000);
    expect(await nameOf(there)).toBeNull();
  });

  it('comes after half an hour without a request, and after twelve hours in any case', async () => {
    const { id } = await somebody();
    const accounts = openAccounts(database);
    const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
    for (const [change, isAlive] of [
      [{ updated_at: ago(29) }, true],
      [{ updated_at: ago(31) }, false],
      [{ expires_at: ago(1) }, false],
    ] as const) {
      const browser = await signedInBrowser({ database, server }, id);
      await accounts.updateTable('session').set(change).where('person_id', '=', id).execute();
      askerCacheOf(database).clear();
      expect(await nameOf(browser)).toBe(isAlive ? 'Ada' : null);
      const { response } = await browser.post('two-factor/enable', { password });
      expect(response.status).toBe(isAlive ? 200 : 401);
      await accounts.deleteFrom('session').where('person_id', '=', id).execute();
    }
  });
});

describe('a second factor', () => {
  it('is asked for from the moment it was confirmed, and each code of the reserve works once', async () => {
    const { id, email } = await somebody();
    const browser = await signIn(email);
    const enabled = await browser.post('two-factor/enable', { password });
    const { totpURI, backupCodes } = enabled.document as { totpURI: string; backupCodes: readonly string[] };
    const before = sessionOf(browser);
    expect((await browser.post('two-factor/verify-totp', { code: codeOf(totpURI) })).response.status).toBe(
      200,
    );
    expect(sessionOf(browser)).not.toBe(before);

    const shown = codeOf(totpURI);
    const next = openBrowser(server);
    const first = await next.post('sign-in/email', { email, password });
    expect(first.document).toEqual({ ok: true, twoFactorRedirect: true });
    expect([await nameOf(next), sessionOf(next)]).toEqual([null, '']);
    for (const path of ['two-factor/verify-totp', 'two-factor/verify-backup-code']) {
      expect((await next.post(path, { code: '000000' })).response.status).toBe(401);
      expect(server.entries.at(-1)).toEqual({
        actor: 'anonymous',
        action: 'sign_in_failure',
        detail: { by: 'second factor', person: id },
      });
    }
    expect(await nameOf(next)).toBeNull();
    expect((await next.post('two-factor/verify-totp', { code: shown })).response.status).toBe(200);
    expect(await nameOf(next)).toBe('Ada');

    const late = openBrowser(server);
    await late.post('sign-in/email', { email, password });
    const used = await late.post('two-factor/verify-totp', { code: shown, trustDevice: true });
    expect([used.response.status, await nameOf(late), sessionOf(late)]).toEqual([401, null, '']);
    expect(server.entries.at(-1)).toMatchObject({ action: 'sign_in_failure', detail: { person: id } });

    const code = backupCodes[0] ?? '';
    for (const status of [200, 401]) {
      const last = openBrowser(server);
      await last.post('sign-in/email', { email, password });
      expect(
        (await last.post('two-factor/verify-backup-code', { code, trustDevice: true })).response.status,
      ).toBe(status);
    }
    // Nobody may have it remembered that a browser needs no second factor.
    expect([...next.received, ...late.received].filter((cookie) => cookie.includes('trust'))).toEqual([]);
    expect(server.entries.filter(({ action }) => action === 'second_factor_change')).toHaveLength(1);
  });
});

describe('a first password', () => {
  it('is set after signing in by a link, and signs in from then on', async () => {
    const { id, email } = await somebody({ password: undefined });
    const browser = await signedInBrowser({ database, server }, id);
    const set = (newPassword: string) => browser.post('one-time/set-password', { newPassword });
    expect(await set('short')).toMatchObject({
      document: { errors: [{ extensions: { issues: [{ place: 'PASSWORD_TOO_SHORT' }] } }] },
    });
    expect(await set(email)).toMatchObject({
      document: { errors: [{ extensions: { issues: [{ place: 'PASSWORD_IS_EMAIL' }] } }] },
    });
    const before = sessionOf(browser);
    expect((await set(password)).response.status).toBe(200);
    expect(sessionOf(browser)).not.toBe(before);
    expect((await set(`${password}!`)).response.status).toBe(403);
    await signIn(email);
  });
});
