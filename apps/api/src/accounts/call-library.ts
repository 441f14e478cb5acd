import type { ErrorCode } from '@neue-wege/domain';
import { clientAddressHeader, type SignInLibrary } from './sign-in-library.ts';
import { failed, fieldIn, type Visit, type VisitAnswer } from './visit.ts';

/**
 * Hands the named fields of a visit to the library, which knows more than are meant for anybody, and takes from its answer
 * what may leave the house: the named fields again, never the token of a session, which the cookie alone carries. A failure is told in the form of all others; what the library calls it stands
 * as the place of its one issue.
 */
export async function callLibrary(
  library: SignInLibrary,
  {
    visit,
    sends,
    tells,
  }: {
    readonly visit: Visit;
    readonly sends: readonly string[];
    readonly tells: readonly string[];
  },
): Promise<VisitAnswer> {
  const answer = await library(requestOf(visit, sends));
  const cookies = answer.headers.getSetCookie();
  const location = answer.headers.get('location');
  if (answer.status === 302 && location !== null) {
    return { status: 302, document: {}, cookies, headers: { location: ownAddress(location, visit.origin) } };
  }
  const document = await documentOf(answer);
  if (answer.ok) {
    const told: Record<string, unknown> = { ok: true };
    for (const name of tells) if (name in document) told[name] = document[name];
    return { status: 200, document: told, cookies };
  }
  const { code, message } = document;
  const said = answer.status < 500 && typeof message === 'string' ? message : 'Signing in failed';
  const wait = answer.headers.get('x-retry-after');
  return failed({
    status: answer.status,
    code: codeOf(answer.status),
    message: said,
    place: typeof code === 'string' ? code : undefined,
    cookies,
    ...(wait === null ? {} : { headers: { 'retry-after': wait } }),
  });
}

/** The library sends browsers back to our own pages only. */
function ownAddress(location: string, origin: string): string {
  const address = new URL(location, origin);
  return address.origin === origin ? `${address.pathname}${address.search}` : '/';
}

/** The stages before have checked host and origin; the library is told what they found. */
function requestOf(visit: Visit, sends: readonly string[]): Request {
  const { path, body, query, request, address, origin } = visit;
  const headers = new Headers({ origin, [clientAddressHeader]: address });
  if (request.headers.cookie !== undefined) headers.set('cookie', request.headers.cookie);
  const url = new URL(`/api/auth/${path}?${query}`, origin);
  if (body === undefined) return new Request(url, { headers });
  headers.set('content-type', 'application/json');
  const sent = Object.fromEntries(sends.map((name): [string, unknown] => [name, fieldIn(body, name)]));
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(sent) });
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
