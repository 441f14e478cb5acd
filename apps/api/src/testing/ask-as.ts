import type { Database } from '@neue-wege/database';
import type { Asker } from '../access/asker.ts';
import { testAsker } from './test-asker.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** Asks a database as somebody else than the usual asker of tests, by a server of its own; not to be called inside a test. */
export function askAs(database: Database, differences: Partial<Asker>): TestServer['ask'] {
  const starting = startTestServer(database, {
    authenticate: () => Promise.resolve(testAsker(differences)),
  });
  return async (query, variables) => (await starting).ask(query, variables);
}
