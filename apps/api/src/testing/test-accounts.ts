import type { Database } from '@neue-wege/database';
import type { AuditEntry } from '@neue-wege/domain';
import { type AccountsOptions, createAccounts } from '../accounts/create-accounts.ts';
import type { ApiServerOptions } from '../create-api-server.ts';
import { createLogger } from '../logger.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** A server that knows who asks by its accounts, not by what a test says. */
export interface AccountsServer extends TestServer {
  /** What was kept of who did what. */
  readonly entries: readonly AuditEntry[];
}

/** Starts a server with accounts on a free port; stopped after the test file. */
export async function startAccountsServer(
  database: Database,
  {
    publicUrl,
    oidc,
    contact,
    trustedDocuments,
    secret = Buffer.from('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKL'),
  }: Partial<Pick<AccountsOptions, 'publicUrl' | 'oidc' | 'contact' | 'secret'>> &
    Pick<ApiServerOptions, 'trustedDocuments'> = {},
): Promise<AccountsServer> {
  const lines: string[] = [];
  const entries: AuditEntry[] = [];
  const destination = { write: (line: string): unknown => lines.push(line) };
  const accounts = await createAccounts({
    database,
    secret,
    publicUrl,
    oidc,
    contact,
    record: (entry) => Promise.resolve(void entries.push(entry)),
    logger: createLogger({ level: 'debug', destination }),
  });
  const server = await startTestServer(database, {
    authenticate: accounts.authenticate,
    signIn: accounts.route,
    publicUrl,
    trustedDocuments,
  });
  return {
    ...server,
    entries,
    get log() {
      return [...lines, ...server.log];
    },
  };
}
