import type { Database } from '@neue-wege/database';
import { createAccounts } from '../accounts/create-accounts.ts';
import { createLogger } from '../logger.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A server that knows who asks by its accounts, not by what a test says. */
export async function startAccountsServer(database: Database): Promise<TestServer> {
  const lines: string[] = [];
  const destination = { write: (line: string): unknown => lines.push(line) };
  const accounts = await createAccounts({
    database,
    secret: Buffer.alloc(48, 'a test that signs in'),
    logger: createLogger({ level: 'debug', destination }),
  });
  const server = await startTestServer(database, {
    authenticate: accounts.authenticate,
    signIn: accounts.route,
  });
  return {
    ...server,
    get log() {
      return [...lines, ...server.log];
    },
  };
}
