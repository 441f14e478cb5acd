import { openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser, type TestBrowser } from '../testing/cookie-jar.ts';
import { addPerson, signedInBrowser } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { createSessionCookies, sessionCookie, signedValue } from './session-cookie.ts';

const database = await createPgliteDatabase();
const server = await startAccountsServer(database);
const personId = await addPerson(database);

const isKnown = async (browser: TestBrowser): Promise<boolean> =>
  JSON.stringify(await browser.ask('{ viewer { name } }')).includes('Ada');
const sessions = async (): Promise<number> =>
  (await openAccounts(database).selectFrom('session').select('id').execute()).length;

/** Everything but the cookie that the server gave. */
function forged(value: string): readonly string[] {
  const token = value.split('.')[0] ?? '';
  const signature = decodeURIComponent(value.slice(token.length + 1));
  const other = signature.startsWith('A') ? 'B' : 'A';
  return [
    token,
    `${token}.`,
    `${token}.AAA`,
    `${token}.${'A'.repeat(43)}%3D`,
    `${token}.${other}${encodeURIComponent(signature.slice(1))}`,
    `${token}.${encodeURIComponent(signature.slice(0, -1))}`,
    `${token}.${encodeURIComponent(`${signature}=`)}`,
    `${token}.%E0%A4%A${'A'.repeat(40)}`,
    `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}.${encodeURIComponent(signature)}`,
  ];
}

describe('the cookie of a session', () => {
  it('holds with the signature of the server alone (U02)', async () => {
    const browser = await signedInBrowser({ database, server }, personId);
    for (const value of forged(browser.cookies.get(sessionCookie) ?? '')) {
      const liar = openBrowser(server, new Map([[sessionCookie, value]]));
      expect([value, await isKnown(liar)]).toEqual([value, false]);
    }
    expect(await isKnown(browser)).toBe(true);
  });

  it('ends its session by signing out, or signing out says that it ended nothing (U09)', async () => {
    const browser = await signedInBrowser({ database, server }, personId);
    const value = browser.cookies.get(sessionCookie) ?? '';
    const before = await sessions();
    for (const one of [...forged(value), '']) {
      const { response } = await openBrowser(server, new Map([[sessionCookie, one]])).post('sign-out');
      expect([one, response.status, await sessions()]).toEqual([one, 401, before]);
    }
    const several = openBrowser(
      server,
      new Map([
        [` ${sessionCookie}`, `${value.split('.')[0]}.AAA`],
        [sessionCookie, value],
      ]),
    );
    expect((await several.post('sign-out')).response.status).toBe(200);
    expect([await sessions(), await isKnown(browser)]).toEqual([before - 1, false]);
    // Whoever is out already is out.
    expect((await browser.post('sign-out')).response.status).toBe(200);
  });

  it('holds no longer once the secret was replaced (U09)', async () => {
    const browser = await signedInBrowser({ database, server }, personId);
    const next = await startAccountsServer({ ...database }, { secret: Buffer.alloc(48, 'another secret') });
    expect(await isKnown(openBrowser(next, browser.cookies))).toBe(false);
    expect((await openBrowser(next, browser.cookies).post('sign-out')).response.status).toBe(401);
    expect(await isKnown(browser)).toBe(true);
  });
});

describe('createSessionCookies', () => {
  it('reads what it writes, under its own secret alone', () => {
    const token = 'a'.repeat(32);
    const cookie = createSessionCookies('one').headerOf(token);
    expect(createSessionCookies('one').tokenInAnswer([`${cookie}; Path=/`])).toBe(token);
    expect(createSessionCookies('other').tokenInAnswer([`${cookie}; Path=/`])).toBeUndefined();
    expect(signedValue(cookie.slice(sessionCookie.length + 1), 'one')).toBe(token);
  });
});
