import { listPeople, openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/cookie-jar.ts';
import { addPerson, signedInBrowser } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';

const database = await createPgliteDatabase();
const server = await startAccountsServer(database);
const personId = await addPerson(database);

/** What the library and its plug-ins could do, and what pages like it offer elsewhere. */
const notThere = [
  'sign-up/email',
  'sign-in/magic-link',
  'magic-link/verify',
  'sign-in/social',
  'sign-in/oauth2',
  'sign-in/anonymous',
  'sign-in/username',
  'callback/oidc',
  'oauth2/callback/oidc',
  'oauth2/link',
  'link-social',
  'unlink-account',
  'list-accounts',
  'get-access-token',
  'refresh-token',
  'account-info',
  'device/code',
  'device/token',
  'device/approve',
  'get-session',
  'list-sessions',
  'revoke-session',
  'revoke-other-sessions',
  'update-user',
  'update-session',
  'change-email',
  'delete-user',
  'delete-user/callback',
  'request-password-reset',
  'forget-password',
  'reset-password',
  'reset-password/x',
  'send-verification-email',
  'verify-email',
  'verify-password',
  'set-password',
  'two-factor/send-otp',
  'two-factor/verify-otp',
  'two-factor/get-totp-uri',
  'two-factor/view-backup-codes',
  'totp/generate',
  'api-key/verify',
  'api-key/update',
  'api-key/delete',
  'admin/create-user',
  'admin/list-users',
  'setup',
  'ok',
  'error',
  'reference',
  'constructor',
  '__proto__',
  '../auth/sign-up/email',
  'sign-in/email/',
  'Sign-In/Email',
  '',
];

/** Everything that is kept of people but when they were seen. */
async function accounts(): Promise<readonly object[]> {
  const people = await listPeople(openAccounts(database));
  return people.map((person) => ({ ...person, lastSeenAt: null }));
}

describe('/api/auth', () => {
  it('has nothing but what is used, for nobody known and for people alike (U11)', async () => {
    const before = await accounts();
    const body = {
      email: 'eve@example.de',
      password: 'a long enough password',
      name: 'Eve',
      token: 'x',
      userId: personId,
    };
    for (const browser of [openBrowser(server), await signedInBrowser({ database, server }, personId)]) {
      for (const path of notThere) {
        const answers = [await browser.post(path, body), await browser.get(path)];
        expect([path, answers.map(({ response }) => response.status)]).toEqual([path, [404, 404]]);
      }
    }
    expect(await accounts()).toEqual(before);
  });

  it('takes JSON from its own pages only', async () => {
    const send = (headers: Readonly<Record<string, string>>, body = '{"email":"a@b.de","password":"x"}') =>
      server.get('/api/auth/sign-in/email', { method: 'POST', headers, body });
    const json = { 'content-type': 'application/json' };
    expect((await send({ 'content-type': 'application/x-www-form-urlencoded' }, 'email=a@b.de')).status).toBe(
      415,
    );
    expect((await send({ 'content-type': 'text/plain' })).status).toBe(415);
    expect((await send({ ...json, origin: 'https://evil.example' })).status).toBe(403);
    expect((await send({ ...json, origin: 'null' })).status).toBe(403);
    expect((await send({ ...json, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await send(json, '{"email":')).status).toBe(400);
    expect((await send(json, `{"email":"${'x'.repeat(20_000)}"}`)).status).toBe(413);
    expect((await send(json)).status).toBe(401);
  });

  it('keeps who was turned away where and why, once, and nothing of what was typed', async () => {
    const before = server.entries.length;
    const nobody = openBrowser(server);
    await nobody.get('api-key/list');
    await nobody.post('two-factor/enable', { password: 'typed by somebody' });
    await nobody.post('sign-out');
    await nobody.post('sign-in/email', { email: 'typed@example.de', password: 'typed by somebody' });
    const entries = server.entries.slice(before);
    expect(entries.map(({ action, detail }) => [action, detail['route'], detail['code']])).toEqual([
      ['refusal', '/api/auth/api-key/list', 'UNAUTHENTICATED'],
      ['refusal', '/api/auth/two-factor/enable', 'UNAUTHENTICATED'],
      ['refusal', '/api/auth/sign-out', 'UNAUTHENTICATED'],
      ['sign_in_failure', undefined, undefined],
    ]);
    expect(JSON.stringify(entries)).not.toContain('typed');
  });

  it('answers whatever is sent as bad input or as a wrong password, never as a failure of its own', async () => {
    const values = [null, [], {}, 7, true, '', '\0', '\uD800', 'x'.repeat(4000), { $ne: null }, ['a@b.de']];
    const browser = openBrowser(server);
    for (const value of values) {
      for (const [path, body] of [
        ['sign-in/email', { email: value, password: value }],
        ['sign-in/email', { email: 'a@b.de', password: value }],
        ['one-time/sign-in', { token: value }],
        ['one-time/set-password', { newPassword: value }],
        ['two-factor/verify-totp', { code: value }],
        ['two-factor/verify-backup-code', { code: value }],
        ['change-password', { currentPassword: value, newPassword: value }],
        ['sign-in/email', value],
        ['one-time/sign-in', value],
      ] as const) {
        const { response } = await browser.post(path, body);
        expect([path, JSON.stringify(body)?.slice(0, 50), response.status]).toEqual([
          path,
          JSON.stringify(body)?.slice(0, 50),
          expect.toBeOneOf([400, 401, 429]),
        ]);
      }
    }
  });
});
