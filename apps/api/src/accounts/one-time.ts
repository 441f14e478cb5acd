import { randomUUID } from 'node:crypto';
import { type AccountsDatabase, changeEmail, findPerson, storePassword } from '@neue-wege/database';
import { DomainError } from '@neue-wege/domain';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint, getSessionFromCtx } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { RecordAudit } from '../audit/audit-event.ts';
import { requirePassword } from './password.ts';
import { requireEmail } from './people.ts';
import { isMadeUp, linkSeconds, useLink } from './sign-in-links.ts';
import { fieldIn } from './visit.ts';

/** Signing in by a link that holds once, and the first password of an account that has none. */
export function oneTime({
  accounts,
  record,
}: {
  readonly accounts: AccountsDatabase;
  readonly record: RecordAudit;
}): BetterAuthPlugin {
  return {
    id: 'one-time',
    endpoints: {
      signInOnce: createAuthEndpoint('/one-time/sign-in', { method: 'POST' }, async (ctx) => {
        const token = fieldIn(ctx.body, 'token');
        const personId =
          typeof token === 'string' && token.length < 200
            ? await useLink(token, { accounts, record })
            : undefined;
        if (personId === undefined) throw linkIsOver();
        const { internalAdapter } = ctx.context;
        const user = await internalAdapter.findUserById(personId);
        if (user === null) throw linkIsOver();
        const session = await internalAdapter.createSession(personId);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ ok: true });
      }),

      setFirstPassword: createAuthEndpoint('/one-time/set-password', { method: 'POST' }, async (ctx) => {
        const current = await getSessionFromCtx(ctx);
        if (current === null)
          throw new APIError('UNAUTHORIZED', { code: 'NO_SESSION', message: 'Sign in first' });
        const person = await findPerson(accounts, { id: current.user.id });
        const age = Date.now() - current.session.createdAt.getTime();
        if (person === undefined || person.hasPassword || age > linkSeconds * 1000) {
          throw new APIError('FORBIDDEN', {
            code: 'LINK_IS_OVER',
            message: 'A first password is set within 15 minutes of signing in by a link',
          });
        }
        const wished = fieldIn(ctx.body, 'email');
        const email = wished === undefined ? person.email : asApiErrors(() => requireEmail(wished));
        if (isMadeUp(email)) {
          throw new APIError('BAD_REQUEST', {
            code: 'EMAIL_MISSING',
            message: 'The account needs an address',
          });
        }
        if (email !== person.email && !isMadeUp(person.email)) {
          throw new APIError('FORBIDDEN', { code: 'EMAIL_IS_SET', message: 'The address is set already' });
        }
        const password = asApiErrors(() => requirePassword(fieldIn(ctx.body, 'newPassword'), { email }));
        if (!(await changeEmail(accounts, { personId: person.id, email }))) {
          throw new APIError('CONFLICT', {
            code: 'EMAIL_IS_TAKEN',
            message: 'Somebody else has this address',
          });
        }
        const passwordHash = await ctx.context.password.hash(password);
        await storePassword(accounts, { id: randomUUID(), personId: person.id, passwordHash });
        const session = await ctx.context.internalAdapter.createSession(person.id);
        await setSessionCookie(ctx, { session, user: current.user });
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

/** The library knows its own errors alone. */
function asApiErrors<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const [issue] = error.issues;
    throw new APIError('BAD_REQUEST', { code: issue?.place ?? error.code, message: issue?.message ?? '' });
  }
}
