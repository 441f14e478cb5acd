import { createPgliteDatabase } from '@neue-wege/database/testing';
import { describe, expect, it } from 'vitest';
import { openBrowser } from '../testing/cookie-jar.ts';
import { startAccountsServer } from '../testing/test-accounts.ts';

const database = await createPgliteDatabase();

describe('accountEndpoints', () => {
  it('tells everybody whom they may turn to', async () => {
    const contact = { office: 'Jobcenter', email: 'fragen@kreis.example', privacyEmail: null };
    const server = await startAccountsServer(database, { contact });
    expect((await openBrowser(server).get('options')).document).toMatchObject({ contact });
  });

  it('names nobody where the office has not said whom', async () => {
    const server = await startAccountsServer(database);
    expect((await openBrowser(server).get('options')).document).toMatchObject({
      contact: { office: null, email: null, privacyEmail: null },
    });
  });
});
