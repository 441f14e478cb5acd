import type { IncomingMessage } from 'node:http';
import { type Database, openAccounts } from '@neue-wege/database';
import type { Asker } from '../access/asker.ts';
import { authRoute } from '../http/auth-route.ts';
import type { Stage } from '../http/exchange.ts';
import type { Logger } from '../logger.ts';
import { askerCacheOf } from './asker-cache.ts';
import { createAuthenticate } from './authenticate.ts';
import { deriveSecret } from './secrets.ts';
import { createSignInLibrary } from './sign-in-library.ts';

/** What accounts need. */
export interface AccountsOptions {
  readonly database: Database;
  /** The bytes of `SECRET_FILE`. */
  readonly secret: Uint8Array;
  /** The address by which people reach the server, when that is not this machine. */
  readonly publicUrl?: string | undefined;
  readonly logger: Logger;
}

/** Who may ask, and how they sign in. */
export interface Accounts {
  /** Tells who sent a request. */
  readonly authenticate: (request: IncomingMessage) => Promise<Asker>;
  /** Answers `/api/auth/*`. */
  readonly route: Stage;
}

/** Opens the accounts of a database; nothing is to be closed. */
export async function createAccounts({
  database,
  secret,
  publicUrl,
  logger,
}: AccountsOptions): Promise<Accounts> {
  const accounts = openAccounts(database);
  const cache = askerCacheOf(database);
  const library = await createSignInLibrary({ accounts, secret: deriveSecret(secret, 'sessions'), logger });
  return {
    authenticate: createAuthenticate({ accounts, cache }),
    route: authRoute({
      library,
      publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl),
      changed: () => cache.clear(),
    }),
  };
}
