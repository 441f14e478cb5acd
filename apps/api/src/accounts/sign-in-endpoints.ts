import { type AccountsDatabase, countAttempts, endSession, findPerson } from '@neue-wege/database';
import { anonymous, refusal } from '../access/asker.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import type { AskerCache } from './asker-cache.ts';
import type { Authenticate } from './authenticate.ts';
import { callLibrary } from './call-library.ts';
import { requirePassword } from './password.ts';
import type { PendingSignIns } from './pending-sign-ins.ts';
import { requireEmail } from './people.ts';
import { hashOfSecret } from './secrets.ts';
import { type SessionCookies, sessionCookie } from './session-cookie.ts';
import { changed, type EntryOf, secondFactor, signedIn } from './sign-in-entries.ts';
import type { SignInLibrary } from './sign-in-library.ts';
import type { SlowDown } from './slow-down.ts';
import { type AuthEndpoint, failed, fieldIn, type Visit, type VisitAnswer } from './visit.ts';

/** What the endpoints of signing in work with. */
export interface SignInWork {
  readonly library: SignInLibrary;
  readonly accounts: AccountsDatabase;
  readonly sessions: SessionCookies;
  readonly pending: PendingSignIns;
  readonly authenticate: Authenticate;
  readonly cache: AskerCache;
  readonly slowDown: SlowDown;
  readonly record: RecordAudit;
}

/** A call of the library: the fields that it is given of what was sent, those of its answer that leave, what is kept. */
interface LibraryCall {
  readonly sends?: readonly string[];
  readonly tells?: readonly string[];
  readonly entryOf: EntryOf;
}

/** Signing in, signing out, and what people change about it: every session that is replaced ends. */
export function signInEndpoints(work: SignInWork): Readonly<Record<string, AuthEndpoint>> {
  const post = (call: LibraryCall): AuthEndpoint => ({
    method: 'POST',
    answer: (visit) => finish(work, { visit, call }),
  });
  const newCodes = { sends: ['password'], tells: ['backupCodes'], entryOf: changed('second_factor_change') };
  const endpoints: Readonly<Record<string, AuthEndpoint>> = {
    'sign-in/email': { method: 'POST', answer: (visit) => signInByPassword(work, visit) },
    'one-time/sign-in': post({ sends: ['token'], entryOf: signedIn('link') }),
    'one-time/set-password': post({ sends: ['email', 'newPassword'], entryOf: changed('password_change') }),
    'two-factor/verify-totp': { method: 'POST', answer: (visit) => verifyCode(work, visit) },
    'two-factor/verify-backup-code': { method: 'POST', answer: (visit) => verifyReserve(work, visit) },
    'two-factor/enable': post({
      sends: ['password'],
      tells: ['totpURI', 'backupCodes'],
      entryOf: () => undefined,
    }),
    'two-factor/disable': post({ sends: ['password'], entryOf: changed('second_factor_change') }),
    'two-factor/generate-backup-codes': post(newCodes),
    'change-password': { method: 'POST', answer: (visit) => changePassword(work, visit) },
    'revoke-sessions': post({ entryOf: changed('session_end') }),
    'sign-out': { method: 'POST', answer: (visit) => signOut(work, visit) },
  };
  return Object.fromEntries(Object.entries(endpoints).map(([path, one]) => [path, forPeople(one)]));
}

/** A key holds by itself: with it nobody signs in or out, and nothing of a person is changed. */
function forPeople(endpoint: AuthEndpoint): AuthEndpoint {
  return {
    ...endpoint,
    async answer(visit) {
      const { asker, path } = visit;
      if (asker.kind === 'key') throw refusal(asker, { place: path, message: 'people do this, not keys' });
      return endpoint.answer(visit);
    },
  };
}

async function signInByPassword(work: SignInWork, visit: Visit): Promise<VisitAnswer> {
  const { slowDown, accounts } = work;
  const email = requireEmail(fieldIn(visit.body, 'email'));
  const attempt = { email, address: visit.address, cookies: visit.cookies };
  const waitSeconds = await slowDown.before(attempt);
  if (waitSeconds > 0) return tooEarly(waitSeconds);
  // Known or not, the same is done.
  const person = await findPerson(accounts, attempt);
  const body = { email: attempt.email, password: fieldIn(visit.body, 'password') };
  const call = {
    sends: ['email', 'password'],
    tells: ['twoFactorRedirect'],
    entryOf: signedIn('password', person?.id),
  };
  const answer = await finish(work, { visit: { ...visit, body }, call });
  if (answer.status !== 200) return answer;
  return { ...answer, cookies: [...(answer.cookies ?? []), await slowDown.after(attempt)] };
}

function tooEarly(waitSeconds: number): VisitAnswer {
  return failed({
    status: 429,
    code: 'RATE_LIMITED',
    message: `Too many attempts; try again in ${waitSeconds} seconds`,
    place: 'TOO_MANY_ATTEMPTS',
    headers: { 'retry-after': String(waitSeconds) },
  });
}

async function changePassword(work: SignInWork, visit: Visit): Promise<VisitAnswer> {
  const { kind, actor } = visit.asker;
  const newPassword = fieldIn(visit.body, 'newPassword');
  if (kind === 'person') {
    const person = await findPerson(work.accounts, { id: actor.replace(/^person:/, '') });
    requirePassword(newPassword, { email: person?.email ?? '' });
  }
  // Whoever else knows the old one is signed out with it.
  const body = {
    currentPassword: fieldIn(visit.body, 'currentPassword'),
    newPassword,
    revokeOtherSessions: true,
  };
  const call = { sends: Object.keys(body), entryOf: changed('password_change') };
  return finish(work, { visit: { ...visit, body }, call });
}

/** Ends the session that the cookie names; whoever shows none that is ours hears that nothing was ended. */
async function signOut(work: SignInWork, visit: Visit): Promise<VisitAnswer> {
  const token = work.sessions.tokenIn(visit.cookies.get(sessionCookie));
  if (token === undefined) throw refusal(anonymous, { place: 'sign-out', message: 'nobody is signed in' });
  // The library may have read another of several cookies of the same name.
  await endSession(work.accounts, hashOfSecret(token));
  return finish(work, { visit, call: { entryOf: changed('sign_out') } });
}

async function verifyReserve(work: SignInWork, visit: Visit): Promise<VisitAnswer> {
  const entryOf = secondFactor(await work.pending(visit.cookies));
  return finish(work, { visit, call: { sends: ['code'], entryOf } });
}

/** A code of the app signs in once: whoever looked over a shoulder comes too late. */
async function verifyCode(work: SignInWork, visit: Visit): Promise<VisitAnswer> {
  const { accounts, sessions, authenticate } = work;
  // Before the library looks: after too many wrong codes it forgets whose they were.
  const entryOf = secondFactor(await work.pending(visit.cookies));
  const answer = await callLibrary(work.library, { visit, sends: ['code'], tells: [] });
  const token = sessions.tokenInAnswer(answer.cookies ?? []);
  if (visit.asker.kind !== 'anonymous' || token === undefined) {
    return settle(work, { visit, answer, isDone: answer.status === 200, entryOf });
  }
  const { actor } = await authenticate({ headers: { cookie: sessions.headerOf(token) } });
  const bucket = hashOfSecret(`code ${actor} ${String(fieldIn(visit.body, 'code'))}`);
  const [use] = await countAttempts(accounts, [{ bucket, ...everyUse }]);
  if (use?.attempts === 1) return settle(work, { visit, answer, isDone: true, entryOf });
  await endSession(accounts, hashOfSecret(token));
  const refused = failed({
    status: 401,
    code: 'UNAUTHENTICATED',
    message: 'The code was used already',
    place: 'INVALID_CODE',
  });
  return settle(work, { visit, answer: refused, isDone: false, entryOf });
}

/** Counted, never closed. */
const everyUse = { free: 1_000_000, firstPauseSeconds: 0, longestPauseSeconds: 0 } as const;

async function finish(
  work: SignInWork,
  { visit, call }: { readonly visit: Visit; readonly call: LibraryCall },
): Promise<VisitAnswer> {
  const { sends = [], tells = [], entryOf } = call;
  const answer = await callLibrary(work.library, { visit, sends, tells });
  return settle(work, { visit, answer, isDone: answer.status === 200, entryOf });
}

/** After a call: a session that was replaced ends, everybody is looked up anew, and what happened is kept. */
export async function settle(
  { accounts, sessions, authenticate, cache, record }: SignInWork,
  {
    visit,
    answer,
    isDone,
    entryOf,
  }: {
    readonly visit: Visit;
    readonly answer: VisitAnswer;
    readonly isDone: boolean;
    readonly entryOf: EntryOf;
  },
): Promise<VisitAnswer> {
  const old = sessions.tokenIn(visit.cookies.get(sessionCookie));
  const token = sessions.tokenInAnswer(answer.cookies ?? []);
  if (old !== undefined && token !== undefined && old !== token) {
    await endSession(accounts, hashOfSecret(old));
  }
  cache.clear();
  const after =
    token === undefined ? visit.asker : await authenticate({ headers: { cookie: sessions.headerOf(token) } });
  const entry = entryOf({ isDone, before: visit.asker, after });
  if (entry === undefined) return answer;
  await record(entry);
  return { ...answer, failure: undefined };
}
