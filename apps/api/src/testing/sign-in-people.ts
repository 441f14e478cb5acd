import type { Database } from '@neue-wege/database';
import { createPerson } from '../accounts/people.ts';
import { createSignInLink } from '../accounts/sign-in-links.ts';
import { openBrowser, type TestBrowser } from './cookie-jar.ts';
import type { TestServer } from './test-server.ts';

/** The password of everybody in tests. */
export const password = 'nine lives of a paper cat';

/** Gives somebody an account and answers their id. */
export async function addPerson(
  database: Database,
  differences: Partial<Parameters<typeof createPerson>[1]> = {},
): Promise<string> {
  return createPerson(
    { database, record: () => Promise.resolve() },
    {
      email: 'ada@example.de',
      name: 'Ada',
      roles: ['analyst'],
      locations: 'all',
      actor: 'test',
      password,
      ...differences,
    },
  );
}

/** A browser in which somebody has just signed in by a link. */
export async function signedInBrowser(
  { database, server }: { readonly database: Database; readonly server: TestServer },
  personId: string,
): Promise<TestBrowser> {
  const browser = openBrowser(server);
  const { response } = await browser.post('one-time/sign-in', {
    token: await createSignInLink({ database, record: () => Promise.resolve() }, { personId, actor: 'test' }),
  });
  if (response.status !== 200) throw new Error(`Signing in failed: ${response.status}`);
  return browser;
}
