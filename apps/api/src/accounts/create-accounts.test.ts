import { createPgliteDatabase } from '@neue-wege/database/testing';
import type { AuditEntry } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/cookie-jar.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';
import { createApiKey } from './api-keys.ts';
import { createFirstSignInLink } from './sign-in-links.ts';

const question = '{ dataStatus { dataVersion } }';

describe('createAccounts', async () => {
  const database = await createPgliteDatabase();
  const server = await startAccountsServer(database);
  const kept: AuditEntry[] = [];
  const work = { database, record: (entry: AuditEntry) => Promise.resolve(void kept.push(entry)) };

  it('signs the first administrator in by the link of the start, once', async () => {
    const token = await createFirstSignInLink(work, { actor: 'test' });
    expect(kept).toEqual([{ actor: 'test', action: 'sign_in_link_creation', detail: { person: null } }]);
    const browser = openBrowser(server);
    expect(await browser.ask(question)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });

    const { response, document } = await browser.post('one-time/sign-in', { token });
    expect([response.status, document]).toEqual([200, { ok: true }]);
    expect(await browser.ask(question)).toEqual({ data: { dataStatus: { dataVersion: 0 } } });

    const again = await openBrowser(server).post('one-time/sign-in', { token });
    expect(again).toMatchObject({
      response: { status: 401 },
      document: {
        errors: [{ extensions: { code: 'UNAUTHENTICATED', issues: [{ place: 'LINK_IS_OVER' }] } }],
      },
    });
  });

  it('lets the holder of a key ask, within its roles', async () => {
    const rights = { roles: ['management'], locations: 'all' } as const;
    const { key } = await createApiKey(work, {
      name: 'BI',
      ...rights,
      personId: null,
      createdBy: 'test',
    });
    const response = await server.get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query: question }),
    });
    expect(await response.json()).toMatchObject({ data: { dataStatus: { dataVersion: 0 } } });
  });

  it('signs out', async () => {
    const token = await createFirstSignInLink(work, { actor: 'test' });
    const browser = openBrowser(server);
    await browser.post('one-time/sign-in', { token });
    const stolen = openBrowser(server, browser.cookies);
    expect(await stolen.ask(question)).toHaveProperty('data.dataStatus');
    expect((await browser.post('sign-out')).response.status).toBe(200);
    expect(await stolen.ask(question)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });
});
