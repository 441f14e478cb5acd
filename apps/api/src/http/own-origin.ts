import type { ServerResponse } from 'node:http';
import { type Exchange, refuse, type Stage } from './exchange.ts';
import { isLoopbackOrigin } from './own-host.ts';

/** Whose pages may send requests. */
export interface AllowedOrigins {
  readonly publicUrl: URL | undefined;
  readonly development: boolean;
  /** Origins whose pages may ask with an API key, and read the answers. */
  readonly named: readonly string[];
}

/**
 * Refuses what a page of another origin sends. Programs send no `Origin`; browsers cannot leave it out. In development the
 * dashboard is served from another port of this machine. A page of a named origin may ask with a key: never with cookies,
 * as no answer ever allows credentials.
 */
export function ownOriginOnly(allowed: AllowedOrigins): Stage {
  return (exchange) => {
    const { request, response } = exchange;
    const { origin, authorization } = request.headers;
    if (origin !== undefined && allowed.named.includes(origin)) {
      if (request.method === 'OPTIONS' && openPaths.test(exchange.url.pathname))
        return answerPreflight(response, origin);
      if (authorization !== undefined) {
        for (const [name, value] of Object.entries(readableBy(origin))) response.setHeader(name, value);
        return false;
      }
    }
    if (request.method === 'GET' || request.method === 'HEAD') return false;
    if (isOwn(exchange, allowed)) return false;
    return refuse(response, {
      status: 403,
      code: 'FORBIDDEN',
      message: 'Requests from pages of another origin are refused',
    });
  };
}

function isOwn({ request }: Exchange, { publicUrl, development }: AllowedOrigins): boolean {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const isOwnOrigin =
    origin === undefined ||
    origin === `http://${host}` ||
    origin === publicUrl?.origin ||
    (development && isLoopbackOrigin(origin));
  const isCross = site !== undefined && site !== 'same-origin' && site !== 'none' && !development;
  return isOwnOrigin && !isCross;
}

const openPaths = /^\/(graphql$|files\/|schema\.graphql$)/;

/** What a page of a named origin may ask for, before it sends a key. */
function answerPreflight(response: ServerResponse, origin: string): true {
  response.writeHead(204, {
    ...readableBy(origin),
    'access-control-allow-methods': 'GET, HEAD, POST',
    'access-control-allow-headers': 'authorization, content-type, accept, if-none-match',
    'access-control-max-age': '600',
    vary: 'origin, access-control-request-method, access-control-request-headers',
  });
  response.end();
  return true;
}

function readableBy(origin: string): Readonly<Record<string, string>> {
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'etag, ratelimit, ratelimit-policy, retry-after, www-authenticate',
    'cross-origin-resource-policy': 'cross-origin',
    vary: 'origin',
  };
}
