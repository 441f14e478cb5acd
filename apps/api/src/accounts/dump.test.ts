import { openAccounts } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/cookie-jar.ts';
import { addPerson, password } from '../testing/sign-in-people.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { createApiKey } from './api-keys.ts';
import { createSignInLink } from './sign-in-links.ts';

const tables = [
  'person',
  'credential',
  'session',
  'verification',
  'second_factor',
  'rate_limit',
  'sign_in_attempt',
  'sign_in_link',
  'api_key',
] as const;

describe('a dump of the accounts', () => {
  it('holds nothing with which somebody could sign in or ask (U06)', async () => {
    const database = await createPgliteDatabase();
    const server = await startAccountsServer(database);
    const personId = await addPerson(database, { email: 'ada@example.de' });
    const link = await createSignInLink(
      { database, record: () => Promise.resolve() },
      { personId, actor: 'test' },
    );
    const { key } = await createApiKey(
      { database, record: () => Promise.resolve() },
      { name: 'R', roles: ['analyst'], locations: 'all', personId, createdBy: 'test' },
    );
    const browser = openBrowser(server);
    await browser.post('sign-in/email', { email: 'ada@example.de', password });
    const { document } = await browser.post('two-factor/enable', { password });
    const { totpURI, backupCodes } = document as { totpURI: string; backupCodes: readonly string[] };
    await openBrowser(server).post('sign-in/email', { email: 'ada@example.de', password: 'wrong password' });

    const accounts = openAccounts(database);
    const rows = await Promise.all(
      tables.map(async (table) =>
        accounts
          .selectFrom(table as 'person')
          .selectAll()
          .execute(),
      ),
    );
    const dump = JSON.stringify(rows);
    expect(rows.map((all) => all.length > 0).filter(Boolean).length).toBeGreaterThan(6);
    const secrets = [
      link,
      key,
      key.slice(11),
      password,
      new URL(totpURI).searchParams.get('secret') ?? 'none',
      ...backupCodes,
      ...browser.received.flatMap((cookie) => /=([\w-]{32,64})/.exec(cookie)?.[1] ?? []),
    ];
    expect(secrets.length).toBeGreaterThan(12);
    for (const secret of secrets) expect(dump).not.toContain(secret);
    // What is kept of a password is scrypt, with a salt of its own.
    const [credential] = await accounts.selectFrom('credential').selectAll().execute();
    expect(credential?.password).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
    expect(dump).not.toMatch(/127\.0\.0\.1.*user_agent|node-fetch|undici/);
  });
});
