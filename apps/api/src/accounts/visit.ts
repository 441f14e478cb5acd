import type { IncomingMessage } from 'node:http';
import type { ErrorCode } from '@neue-wege/domain';
import type { Asker } from '../access/asker.ts';

/** A request to `/api/auth/…`, read. */
export interface Visit {
  /** Behind `/api/auth/`. */
  readonly path: string;
  /** JSON that may be anything; `undefined` when it was fetched. */
  readonly body: unknown;
  readonly query: URLSearchParams;
  readonly request: IncomingMessage;
  /** Who sent it. */
  readonly asker: Asker;
  readonly cookies: ReadonlyMap<string, string>;
  /** The network address of the client. */
  readonly address: string;
  /** How people reach this server. */
  readonly origin: string;
}

/** What is answered. */
export interface VisitAnswer {
  readonly status: number;
  readonly document: Readonly<Record<string, unknown>>;
  readonly cookies?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Why it was not done, unless that is kept already. */
  readonly failure?: { readonly code: ErrorCode; readonly place: string } | undefined;
}

/** One thing that can be asked of `/api/auth`. */
export interface AuthEndpoint {
  readonly method: 'GET' | 'POST';
  /** @throws DomainError for whatever is refused. */
  answer(visit: Visit): Promise<VisitAnswer>;
}

/** Done, with nothing to tell or something. */
export function done(document: Readonly<Record<string, unknown>> = {}): VisitAnswer {
  return { status: 200, document: { ok: true, ...document } };
}

/** Not done: told in the form of all other failures. The place is a name of the house or the library, never what was typed. */
export function failed({
  code,
  message,
  place,
  ...rest
}: Omit<VisitAnswer, 'document' | 'failure'> & {
  readonly code: ErrorCode;
  readonly message: string;
  readonly place?: string | undefined;
}): VisitAnswer {
  const issues = place === undefined ? [] : [{ place, message }];
  return {
    ...rest,
    document: { errors: [{ message, extensions: { code, issues } }] },
    failure: { code, place: place ?? '' },
  };
}

/** Cookies by name, as a request sends them. */
export function cookiesOf({ headers }: Pick<IncomingMessage, 'headers'>): ReadonlyMap<string, string> {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return new Map(
    pairs.flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 1 ? [] : [[pair.slice(0, at), pair.slice(at + 1)] as const];
    }),
  );
}

/** A field of a body that may be anything. */
export function fieldIn(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null && Object.hasOwn(body, name)
    ? Reflect.get(body, name)
    : undefined;
}
