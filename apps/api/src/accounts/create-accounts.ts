import { type Database, openAccounts } from '@neue-wege/database';
import type { RecordAudit } from '../audit/audit-event.ts';
import { authRoute } from '../http/auth-route.ts';
import type { Stage } from '../http/exchange.ts';
import type { Logger } from '../logger.ts';
import { accountEndpoints } from './account-endpoints.ts';
import { askerCacheOf } from './asker-cache.ts';
import { type Authenticate, createAuthenticate } from './authenticate.ts';
import { type Contact, noContact } from './contact.ts';
import { everybodysKeysEndpoints } from './everybodys-keys-endpoints.ts';
import { createIdentityProvider, type OidcSettings } from './identity-provider.ts';
import { keyEndpoints } from './key-endpoints.ts';
import { pendingSignIns } from './pending-sign-ins.ts';
import { peopleEndpoints } from './people-endpoints.ts';
import { providerEndpoints } from './provider-endpoints.ts';
import { deriveSecret } from './secrets.ts';
import { createSessionCookies } from './session-cookie.ts';
import { signInEndpoints } from './sign-in-endpoints.ts';
import { createSignInLibrary } from './sign-in-library.ts';
import { createSlowDown } from './slow-down.ts';

/** What accounts need. */
export interface AccountsOptions {
  readonly database: Database;
  /** The bytes of `SECRET_FILE`. */
  readonly secret: Uint8Array;
  /** The address by which people reach the server, when that is not this machine. */
  readonly publicUrl?: string | undefined;
  /** Keeps who signed in, who failed, and who changed what. */
  readonly record: RecordAudit;
  /** Where people may sign in as well. */
  readonly oidc?: OidcSettings | undefined;
  /** Whom readers of the pages may turn to; nobody unless said otherwise. */
  readonly contact?: Contact | undefined;
  readonly logger: Logger;
}

/** Who may ask, and how they sign in. */
export interface Accounts {
  /** Tells who sent a request. */
  readonly authenticate: Authenticate;
  /** Answers `/api/auth/*`. */
  readonly route: Stage;
}

/** Opens the accounts of a database; nothing is to be closed. */
export async function createAccounts(options: AccountsOptions): Promise<Accounts> {
  const { database, secret, publicUrl, record, oidc, contact = noContact, logger } = options;
  const accounts = openAccounts(database);
  const cache = askerCacheOf(database);
  const sessionSecret = deriveSecret(secret, 'sessions');
  const sessions = createSessionCookies(sessionSecret);
  const authenticate = createAuthenticate({ accounts, sessions, cache, record });
  const provider = oidc === undefined ? undefined : createIdentityProvider(oidc, logger);
  const library = await createSignInLibrary({
    accounts,
    secret: sessionSecret,
    record,
    plugins: provider === undefined ? [] : [provider.plugin],
    logger,
  });
  const slowDown = createSlowDown({
    accounts,
    secret: deriveSecret(secret, 'known devices'),
    async alarm(what, attempts) {
      logger.warn({ what, attempts }, 'somebody seems to guess passwords');
      await record({
        actor: 'anonymous',
        action: 'alarm',
        detail: { what: 'password_guessing', at: what, attempts },
      });
    },
  });
  const pending = pendingSignIns(accounts, sessionSecret);
  const work = { library, accounts, sessions, pending, authenticate, cache, slowDown, record };
  const endpoints = {
    ...accountEndpoints(accounts, { provider: oidc, contact }),
    ...signInEndpoints(work),
    ...(provider === undefined ? {} : providerEndpoints(work, provider)),
    ...keyEndpoints({ database, record }),
    ...everybodysKeysEndpoints({ database, record }),
    ...peopleEndpoints({ database, record }),
  };
  return {
    authenticate,
    route: authRoute({
      endpoints,
      authenticate,
      record,
      publicUrl: publicUrl === undefined ? undefined : new URL(publicUrl),
    }),
  };
}
