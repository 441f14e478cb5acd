import { AsyncLocalStorage } from 'node:async_hooks';
import type { Rights } from '@neue-wege/database';
import type { BetterAuthPlugin } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import type { Logger } from '../logger.ts';
import { type RoleMap, rightsOfGroups } from './role-map.ts';

/** An OpenID Connect provider, with its endpoints: nothing is asked of it before somebody signs in. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly jwksUrl: string;
  /** The claim of the id token that lists the groups of a person. */
  readonly groupsClaim: string;
  readonly roleMap: RoleMap;
  /** What the button says. */
  readonly label: string;
}

/** The id of the one provider, in addresses and in the database. */
export const providerId = 'oidc';

/** Signing in at the provider. */
export interface IdentityProvider {
  readonly plugin: BetterAuthPlugin;
  /** Runs a call of the library and answers what the groups of whoever signed in by it give them. */
  readonly watch: <T>(
    call: () => Promise<T>,
  ) => Promise<{ readonly result: T; readonly rights: Rights | undefined }>;
}

/**
 * Signs in whoever the provider knows and a group gives a role to. The library leaves the id token unchecked where
 * endpoints are given one by one, so signature, issuer, audience and age are checked here; that the answer belongs to this
 * browser is shown by state and PKCE.
 */
export function createIdentityProvider(
  settings: OidcSettings,
  logger: Pick<Logger, 'warn'>,
): IdentityProvider {
  const keys = createRemoteJWKSet(new URL(settings.jwksUrl));
  const calls = new AsyncLocalStorage<{ rights?: Rights }>();
  const claimsOf = async (idToken: string): Promise<JWTPayload | null> => {
    try {
      const { issuer, clientId: audience } = settings;
      const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'EdDSA'];
      const options = { issuer, audience, algorithms, maxTokenAge: '10 minutes', clockTolerance: 60 };
      return (await jwtVerify(idToken, keys, options)).payload;
    } catch (error) {
      logger.warn({ err: error }, 'an id token was refused');
      return null;
    }
  };
  return {
    plugin: genericOAuth({
      config: [
        {
          providerId,
          clientId: settings.clientId,
          clientSecret: settings.clientSecret,
          authentication: 'basic',
          authorizationUrl: settings.authorizationUrl,
          tokenUrl: settings.tokenUrl,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          accountSubject: ({ profile }) => String(profile.sub ?? ''),
          async getUserInfo({ idToken }) {
            const claims = idToken === undefined ? null : await claimsOf(idToken);
            if (claims?.sub === undefined || typeof claims.email !== 'string') return null;
            const rights = rightsOfGroups(settings.roleMap, claims[settings.groupsClaim]);
            if (rights === undefined) {
              logger.warn(
                { provider: settings.issuer },
                'no group gives a role to whoever wanted to sign in',
              );
              return null;
            }
            const call = calls.getStore();
            if (call !== undefined) call.rights = rights;
            const name = typeof claims.name === 'string' ? claims.name : claims.email;
            return {
              id: claims.sub,
              sub: claims.sub,
              email: claims.email.toLowerCase(),
              name,
              emailVerified: false,
            };
          },
        },
      ],
    }),
    async watch(call) {
      const found: { rights?: Rights } = {};
      const result = await calls.run(found, call);
      return { result, rights: found.rights };
    },
  };
}
