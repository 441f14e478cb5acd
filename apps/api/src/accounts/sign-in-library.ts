import type { AccountsDatabase } from '@neue-wege/database';
import { type BetterAuthOptions, type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { getAdapter } from 'better-auth/db/adapter';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { RecordAudit } from '../audit/audit-event.ts';
import type { Logger } from '../logger.ts';
import { hashedSessions } from './hashed-sessions.ts';
import { oneTime } from './one-time.ts';
import { passwordLength } from './password.ts';
import { sessionCookie } from './session-cookie.ts';
import { sessionLife } from './session-life.ts';

/** Answers the requests of signing in and out. */
export type SignInLibrary = (request: Request) => Promise<Response>;

/** What the library works with. */
export interface SignInOptions {
  readonly accounts: AccountsDatabase;
  readonly secret: string;
  readonly record: RecordAudit;
  /** Further ways to sign in. */
  readonly plugins: readonly BetterAuthPlugin[];
  readonly logger: Logger;
}

/** Where the address of the client stands in requests that are handed to the library. */
export const clientAddressHeader = 'x-neue-wege-client';

/** better-auth over the accounts of the house: only the plug-ins in use, tokens of sessions as hashes. */
export async function createSignInLibrary({
  accounts,
  secret,
  record,
  plugins,
  logger,
}: SignInOptions): Promise<SignInLibrary> {
  const options = {
    appName: 'Neue Wege',
    basePath: '/api/auth',
    secret,
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
    },
    user: {
      modelName: 'person',
      fields: {
        emailVerified: 'email_verified',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        disabledAt: {
          type: 'date',
          fieldName: 'disabled_at',
          required: false,
          input: false,
          returned: false,
        },
      },
    },
    session: {
      modelName: 'session',
      fields: {
        token: 'token_hash',
        userId: 'person_id',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        expiresAt: 'expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      expiresIn: sessionLife.absoluteSeconds,
      // Being seen is noted by the house; the end stays where it is.
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'person_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      accountLinking: { enabled: false },
      updateAccountOnSignIn: false,
    },
    verification: {
      modelName: 'verification',
      storeIdentifier: 'hashed',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rate_limit',
      fields: { lastRequest: 'last_request' },
      window: 60,
      max: 120,
      // A whole office may come from one address; wrong passwords have limits of their own.
      customRules: {
        '/sign-in/*': { window: 60, max: 120 },
        // Five wrong codes end an attempt to sign in anyway.
        '/two-factor/*': { window: 60, max: 60 },
        '/change-password': { window: 60, max: 10 },
      },
    },
    onAPIError: { errorURL: '/sign-in' },
    databaseHooks: {
      account: {
        create: {
          // Who somebody is at the provider is kept; what could be done there in their name is not.
          before: (credential) =>
            Promise.resolve({
              data: { ...credential, accessToken: null, refreshToken: null, idToken: null },
            }),
        },
      },
      session: {
        create: {
          async before(session, endpoint) {
            // By the adapter of the call: inside a transaction, another connection would be waited for for ever.
            const person = await endpoint?.context.internalAdapter.findUserById(session.userId);
            // Told as if the password were wrong.
            if (person === null || person === undefined || isDisabled(person)) {
              throw new APIError('UNAUTHORIZED', {
                code: 'INVALID_EMAIL_OR_PASSWORD',
                message: 'Invalid email or password',
              });
            }
            // No trace of where people sign in from.
            return { data: { ...session, ipAddress: null, userAgent: null } };
          },
        },
      },
    },
    advanced: {
      cookiePrefix: '__Host-neue-wege',
      // The name says so already.
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
      cookies: { session_token: { name: sessionCookie, attributes: { sameSite: 'strict' } } },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    logger: {
      level: 'warn',
      // Only what is said, never with what: arguments may hold what people typed.
      log: (level, message) => logger[level === 'error' ? 'warn' : 'debug']({ said: message }, 'signing in'),
    },
    plugins: [
      twoFactor({
        issuer: 'Neue Wege',
        schema: {
          user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
          twoFactor: {
            modelName: 'second_factor',
            fields: {
              userId: 'person_id',
              backupCodes: 'backup_codes',
              failedVerificationCount: 'failed_verification_count',
              lockedUntil: 'locked_until',
            },
          },
        },
      }),
      oneTime({ accounts, record }),
      ...plugins,
    ],
  } satisfies BetterAuthOptions;
  const adapter = await getAdapter({
    ...options,
    database: { db: accounts, type: 'postgres', transaction: true },
  });
  const kept = hashedSessions(adapter, sessionLife);
  return betterAuth({ ...options, database: () => kept }).handler;
}

function isDisabled(person: object): boolean {
  return 'disabledAt' in person && person.disabledAt !== null;
}
