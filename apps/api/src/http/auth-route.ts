import type { ServerResponse } from 'node:http';
import type { Authenticate } from '../accounts/authenticate.ts';
import { type AuthEndpoint, cookiesOf } from '../accounts/visit.ts';
import type { RecordAudit } from '../audit/audit-event.ts';
import { isRefusal, recordingRefusals, refusalEntry } from '../audit/refusals.ts';
import { clientAddress } from './client-address.ts';
import { type Exchange, refuse, type Stage, sendJson } from './exchange.ts';
import { readJson } from './read-json.ts';

const bodyLimit = 10_000;

/** Signing in and out, accounts and keys: exactly the endpoints named, and nothing else that a library could do. */
export function authRoute({
  endpoints,
  authenticate,
  record,
  publicUrl,
}: {
  readonly endpoints: Readonly<Record<string, AuthEndpoint>>;
  readonly authenticate: Authenticate;
  /** Keeps who was turned away. */
  readonly record: RecordAudit;
  readonly publicUrl: URL | undefined;
}): Stage {
  return async (exchange) => {
    const { request, response, url } = exchange;
    if (!url.pathname.startsWith('/api/auth/')) return false;
    const path = url.pathname.slice('/api/auth/'.length);
    const endpoint = Object.hasOwn(endpoints, path) ? endpoints[path] : undefined;
    if (endpoint === undefined || request.method !== endpoint.method) {
      return refuse(response, { status: 404, code: 'NOT_FOUND', message: 'No such route' });
    }
    const read = request.method === 'GET' ? { body: undefined } : await readBody(exchange);
    if (read === undefined) return true;
    const asker = await authenticate(request);
    const by = { audit: record, actor: asker.actor, route: url.pathname };
    const { status, document, cookies, headers, failure } = await recordingRefusals(by, () =>
      endpoint.answer({
        path,
        body: read.body,
        query: url.searchParams,
        request,
        asker,
        cookies: cookiesOf(request),
        address: clientAddress(request, { isProxied: publicUrl !== undefined }),
        origin: publicUrl?.origin ?? `http://${request.headers.host}`,
      }),
    );
    if (failure !== undefined && isRefusal(failure.code)) await record(refusalEntry({ ...by, ...failure }));
    for (const cookie of cookies ?? []) response.appendHeader('set-cookie', cookie);
    if (status === 302) return redirect(response, headers);
    return sendJson(response, { status, ...(headers === undefined ? {} : { headers }), document });
  };
}

/** `undefined` when it was refused: a plain form of another page cannot send this type. */
async function readBody({ request, response }: Exchange): Promise<{ readonly body: unknown } | undefined> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    refuse(response, { status: 415, code: 'BAD_INPUT', message: 'The body is application/json' });
    return undefined;
  }
  const read = await readJson(request, bodyLimit);
  if ('value' in read) return { body: read.value };
  const isTooLarge = read.problem === 'too large';
  refuse(response, {
    status: isTooLarge ? 413 : 400,
    code: 'BAD_INPUT',
    message: isTooLarge ? `A body has at most ${bodyLimit} bytes` : 'The body is not JSON in UTF-8',
    ...(isTooLarge ? { headers: { connection: 'close' } } : {}),
  });
  return undefined;
}

function redirect(response: ServerResponse, headers: Readonly<Record<string, string>> = {}): true {
  response.writeHead(302, { ...headers, 'cache-control': 'no-store', 'content-length': '0' }).end();
  return true;
}
