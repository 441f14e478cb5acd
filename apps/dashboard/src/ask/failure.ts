import type { CombinedError } from 'urql';

/** Why there is no answer: the server was not reached, or it refused or failed and says so by a code of the house. */
export type Failure =
  | { readonly kind: 'network' }
  | {
      readonly kind: 'refused';
      readonly code: string;
      readonly message: string;
      /** Names the line in the server's log; `null` for expected failures. */
      readonly correlationId: string | null;
    };

/** Reads a failed request; only the first error is shown, because the others follow from it. */
export function failureOf(error: Pick<CombinedError, 'graphQLErrors'>): Failure {
  const [first] = error.graphQLErrors;
  if (first === undefined) return { kind: 'network' };
  const { code, correlationId } = first.extensions;
  return {
    kind: 'refused',
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: first.message,
    correlationId: typeof correlationId === 'string' ? correlationId : null,
  };
}

/** Whether two failures have the same cause, as far as one can tell; each has a correlation id of its own. */
export function isSameFailure(one: Failure, other: Failure): boolean {
  if (one.kind === 'network' || other.kind === 'network') return one.kind === other.kind;
  return one.code === other.code && one.message === other.message;
}
