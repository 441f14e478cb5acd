import type { AccountsDatabase } from '@neue-wege/database';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { useLink } from './sign-in-links.ts';

/** Signing in by a link that holds once. */
export function oneTime(accounts: AccountsDatabase): BetterAuthPlugin {
  return {
    id: 'one-time',
    endpoints: {
      signInOnce: createAuthEndpoint('/one-time/sign-in', { method: 'POST' }, async (ctx) => {
        const token = textIn(ctx.body, 'token');
        const personId = token === undefined ? undefined : await useLink(accounts, token);
        if (personId === undefined) throw linkIsOver();
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(personId);
        if (user === null) throw linkIsOver();
        const session = await internalAdapter.createSession(personId);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ ok: true });
      }),
    },
  };
}

function linkIsOver(): APIError {
  return new APIError('UNAUTHORIZED', {
    code: 'LINK_IS_OVER',
    message: 'The link was used already, or is older than 15 minutes',
  });
}

/** A text in a body that may be anything. */
function textIn(body: unknown, name: string): string | undefined {
  const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
  return typeof value === 'string' && value.length <= 500 ? value : undefined;
}
