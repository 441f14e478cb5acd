import type { ErrorCode } from '@neue-wege/domain';
import { passwordLength } from '../accounts/password.ts';
import { clientAddressHeader, type SignInLibrary } from '../accounts/sign-in-library.ts';
import { type Exchange, refuse, type Stage, sendJson, sendProblem } from './exchange.ts';
import { readJson } from './read-json.ts';

const bodyLimit = 10_000;

/**
 * Everything of signing in that is reachable, by path, with the fields of the library's answer that leave the house: never
 * the token of a session, which the cookie alone carries. Whatever else the library could do is not there.
 */
const endpoints: Readonly<Record<string, readonly string[]>> = {
  'one-time/sign-in': [],
  'sign-in/email': ['twoFactorRedirect'],
  'two-factor/verify-totp': [],
  'two-factor/verify-backup-code': [],
  'two-factor/enable': ['totpURI', 'backupCodes'],
  'two-factor/disable': [],
  'change-password': [],
  'revoke-sessions': [],
  'sign-out': [],
};

/** Signing in and out. */
export function authRoute({
  library,
  publicUrl,
  changed,
}: {
  readonly library: SignInLibrary;
  readonly publicUrl: URL | undefined;
  /** Told after every answer: who is signed in may have changed. */
  readonly changed: () => void;
}): Stage {
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (!url.pathname.startsWith('/api/auth/')) return false;
    const path = url.pathname.slice('/api/auth/'.length);
    if (path === 'options' && (request.method === 'GET' || request.method === 'HEAD')) {
      return sendJson(response, {
        status: 200,
        document: { oidc: [], passwordMinLength: passwordLength.least },
      });
    }
    const fields = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
    if (fields === undefined || request.method !== 'POST') {
      return refuse(response, { status: 404, code: 'NOT_FOUND', message: 'No such route' });
    }
    const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json') {
      return refuse(response, { status: 415, code: 'BAD_INPUT', message: 'The body is application/json' });
    }
    const body = await readJson(request, bodyLimit);
    if ('problem' in body) {
      return refuse(response, { status: 400, code: 'BAD_INPUT', message: `The body is ${body.problem}` });
    }
    const answer = await library(
      requestOf(exchange, {
        body: body.value,
        origin: publicUrl?.origin ?? `http://${request.headers.host}`,
      }),
    );
    changed();
    return pass(exchange, { answer, fields });
  };
}

/** The stages before have checked host and origin; the library is told what they found. */
function requestOf(
  { request, url }: Exchange,
  { body, origin }: { readonly body: unknown; readonly origin: string },
): Request {
  const headers = new Headers({
    'content-type': 'application/json',
    origin,
    [clientAddressHeader]: request.socket.remoteAddress ?? '',
  });
  if (request.headers.cookie !== undefined) headers.set('cookie', request.headers.cookie);
  return new Request(new URL(url.pathname, origin), { method: 'POST', headers, body: JSON.stringify(body) });
}

/** A failure is told in the form of all others; what the library calls it stands as the place of its one issue. */
async function pass(
  { response }: Exchange,
  { answer, fields }: { readonly answer: Response; readonly fields: readonly string[] },
): Promise<true> {
  const document = await documentOf(answer);
  for (const cookie of answer.headers.getSetCookie()) response.appendHeader('set-cookie', cookie);
  if (answer.ok) {
    const told = fields.flatMap((name) => (name in document ? [[name, document[name]]] : []));
    return sendJson(response, { status: 200, document: { ok: true, ...Object.fromEntries(told) } });
  }
  const { code, message } = document;
  const retryAfter = answer.headers.get('x-retry-after');
  const issues = typeof code === 'string' ? [{ place: code, message: String(message) }] : [];
  return sendProblem(response, {
    status: answer.status,
    ...(retryAfter === null ? {} : { headers: { 'retry-after': retryAfter } }),
    problem: {
      message: answer.status < 500 && typeof message === 'string' ? message : 'Signing in failed',
      extensions: { code: codeOf(answer.status), issues },
    },
  });
}

async function documentOf(answer: Response): Promise<Readonly<Record<string, unknown>>> {
  const text = await answer.text();
  if (text === '') return {};
  const document: unknown = JSON.parse(text);
  return typeof document === 'object' && document !== null ? { ...document } : {};
}

function codeOf(status: number): ErrorCode {
  switch (status) {
    case 401:
      return 'UNAUTHENTICATED';
    case 403:
      return 'FORBIDDEN';
    case 404:
      return 'NOT_FOUND';
    case 409:
      return 'CONFLICT';
    case 429:
      return 'RATE_LIMITED';
    default:
      return status < 500 ? 'BAD_INPUT' : 'INTERNAL';
  }
}
