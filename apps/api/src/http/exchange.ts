import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '@neue-wege/domain';
import type { Problem } from '../problem.ts';

/** One request on its way through the stages. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** A step in the life of a request: `true` when it has answered, `false` when the next stage shall look at it. */
export type Stage = (exchange: Exchange) => boolean | Promise<boolean>;

/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

export function send(response: ServerResponse, { status, headers = {}, body }: Answer): true {
  const challenge = status === 401 ? { 'www-authenticate': 'Bearer' } : {};
  response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...challenge, ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  return true;
}

/** What the answer varies by: what was said of it before, and these names. */
export function varyBy(response: ServerResponse, names: string): string {
  const before = response.getHeader('vary');
  return before === undefined ? names : `${String(before)}, ${names}`;
}

export function sendJson(
  response: ServerResponse,
  { status, headers = {}, document }: Omit<Answer, 'body'> & { readonly document: unknown },
): true {
  return send(response, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify(document),
  });
}

/** A failure in the form that GraphQL gives it, so that clients know one form only. */
export function sendProblem(
  response: ServerResponse,
  {
    status,
    headers,
    problem,
  }: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly problem: Problem;
  },
): true {
  return sendJson(response, {
    status,
    ...(headers === undefined ? {} : { headers }),
    document: { errors: [problem] },
  });
}

/** Refuses a request whose form is wrong, before anything is read or computed. */
export function refuse(
  response: ServerResponse,
  {
    status,
    code,
    message,
    headers = {},
  }: {
    readonly status: number;
    readonly code: ErrorCode;
    readonly message: string;
    readonly headers?: Readonly<Record<string, string>>;
  },
): true {
  return sendProblem(response, { status, headers, problem: { message, extensions: { code } } });
}

/** Refuses what is no GET or HEAD, with a message that says what is fetched so; whether it did. */
export function refuseUnlessFetched(
  { request, response }: Pick<Exchange, 'request' | 'response'>,
  message: string,
): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  return refuse(response, { status: 405, code: 'BAD_INPUT', message, headers: { allow: 'GET, HEAD' } });
}
