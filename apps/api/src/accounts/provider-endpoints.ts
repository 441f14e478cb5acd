import { findSession, setRights } from '@neue-wege/database';
import { callLibrary } from './call-library.ts';
import { type IdentityProvider, providerId } from './identity-provider.ts';
import { hashOfSecret } from './secrets.ts';
import { sessionLife } from './session-life.ts';
import { type SignInWork, settle } from './sign-in-endpoints.ts';
import { signedIn } from './sign-in-entries.ts';
import { type AuthEndpoint, fieldIn } from './visit.ts';

/** Where the page is sent when signing in at the provider failed. */
const signInPage = '/sign-in';

/** Signing in at the identity provider: there and back again, with the rights that its groups give now. */
export function providerEndpoints(
  work: SignInWork,
  provider: IdentityProvider,
): Readonly<Record<string, AuthEndpoint>> {
  return {
    'sign-in/social': {
      method: 'POST',
      async answer(visit) {
        const body = {
          provider: providerId,
          callbackURL: ownPath(fieldIn(visit.body, 'callbackURL')),
          errorCallbackURL: signInPage,
          disableRedirect: true,
        };
        return callLibrary(work.library, {
          visit: { ...visit, body },
          sends: Object.keys(body),
          tells: ['url'],
        });
      },
    },
    [`callback/${providerId}`]: {
      method: 'GET',
      async answer(visit) {
        const { result: answer, rights } = await provider.watch(() =>
          callLibrary(work.library, { visit, sends: [], tells: [] }),
        );
        const token = work.sessions.tokenInAnswer(answer.cookies ?? []);
        if (token !== undefined) {
          const { accounts } = work;
          const { idleSeconds } = sessionLife;
          const tokenHash = hashOfSecret(token);
          const session = await findSession(accounts, { tokenHash, idleSeconds });
          if (session === undefined || rights === undefined) throw new Error('Signed in without rights');
          await setRights(accounts, { ...session, rights });
        }
        return settle(work, {
          visit,
          answer,
          isDone: token !== undefined,
          entryOf: signedIn('identity provider'),
        });
      },
    },
  };
}

/** A path of the own pages, whatever was sent. */
function ownPath(wished: unknown): string {
  const isOwn =
    typeof wished === 'string' && wished.length < 2000 && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(wished);
  return isOwn ? wished : '/';
}
