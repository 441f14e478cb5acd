import type { CombinedError } from 'urql';

/** Why there is no answer: the server was not reached, did not answer in its own words, or refused or failed by a code. */
export type Failure =
  | { readonly kind: 'network' }
  | { readonly kind: 'unreadable'; readonly status: number }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      /** Names the line in the server's log; `null` for expected failures. */
      readonly correlationId: string | null;
      /** After how many seconds to try again; `null` where the server does not say. */
      readonly retryAfter: number | null;
    };

type FailedRequest = Pick<CombinedError, 'graphQLErrors'> & { readonly response?: unknown };

/** Reads a failed request; only the first error is shown, because the others follow from it. */
export function failureOf(error: FailedRequest): Failure {
  const [first] = error.graphQLErrors;
  if (first === undefined) {
    return error.response instanceof Response
      ? { kind: 'unreadable', status: error.response.status }
      : { kind: 'network' };
  }
  const { code, correlationId } = first.extensions;
  return {
    kind: 'refused',
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    correlationId: typeof correlationId === 'string' ? correlationId : null,
    retryAfter: error.response instanceof Response ? retryAfterOf(error.response) : null,
  };
}

/** After how many seconds figures are worth asking for again that are being protected; `null` for any other failure. */
export function protectedIn(failure: Failure): number | null {
  return failure.kind === 'refused' && failure.code === 'NOT_PUBLISHED' ? failure.retryAfter : null;
}

/** After how many seconds an answer says that one may try again. */
export function retryAfterOf({ headers }: Pick<Response, 'headers'>): number | null {
  const seconds = Number(headers.get('retry-after') ?? headers.get('x-retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}

/** Whether the server does not know who asked. A status alone counts too: something in front of it may answer instead. */
export function isUnknown(error: FailedRequest): boolean {
  const isStatus = error.response instanceof Response && error.response.status === 401;
  return isStatus || error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
}

/** Whether two failures have the same cause, as far as one can tell; each has a correlation id of its own. */
export function isSameFailure(one: Failure, other: Failure): boolean {
  if (one.kind === 'refused' && other.kind === 'refused') {
    return one.code === other.code && (one.message === other.message || one.code === 'RATE_LIMITED');
  }
  return one.kind === other.kind;
}
