import { useState } from 'react';
import {
  type AnyVariables,
  type CombinedError,
  createRequest,
  type RequestPolicy,
  type TypedDocumentNode,
  type UseQueryState,
  useQuery,
} from 'urql';
import { useKnown } from '../viewer/use-viewer.tsx';
import { may, type Permission } from '../viewer/viewer.ts';
import { type Failure, failureOf, protectedIn } from './failure.ts';

/** What a part of the page has to show for its question. */
export type Answer<Data> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly data: Data };

/** A question and its answer, with the means to ask again. */
export interface Asked<Data> {
  readonly answer: Answer<Data>;
  readonly askAgain: () => void;
}

/**
 * Asks one question about figures, once it is known that somebody who may see figures asks; when the variables change the
 * last question wins, whatever arrives first.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Asked<Data> {
  return useAnswerFor({ query, variables, permission: 'FIGURES', requestPolicy: 'cache-first' });
}

/** The same for a question that another permission opens, or whose answer changes without a change of the data. */
export function useAnswerFor<Data, Variables extends AnyVariables>({
  query,
  variables,
  permission,
  requestPolicy,
}: {
  query: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  permission: Permission;
  requestPolicy: RequestPolicy;
}): Asked<Data> {
  const known = useKnown();
  const isAsked = known.state === 'known' && may(known.viewer, permission);
  const [result, execute] = useQuery<Data, Variables>({ query, variables, pause: !isAsked, requestPolicy });
  const askAgain = (): void => {
    if (isAsked) execute({ requestPolicy: 'network-only' });
  };
  const { key } = createRequest(query, variables);
  const isCurrent = result.operation?.key === key;
  const error = useLastError({ key, result: isCurrent ? result : null });
  if (known.state === 'failed') return { answer: known, askAgain: known.retry };
  if (isCurrent && error !== undefined) {
    const failure = failureOf(error);
    // Figures that are being protected are asked for again and again, which nobody needs to see.
    if (!result.fetching || protectedIn(failure) !== null)
      return { answer: { state: 'failed', failure, retry: askAgain }, askAgain };
  }
  if (isCurrent && hasData(result.data) && error === undefined) {
    return { answer: { state: 'ready', data: result.data }, askAgain };
  }
  return { answer: { state: 'loading' }, askAgain };
}

/** A refused answer comes with `null`, which is left alone while the question is asked again. */
function hasData<Data>(data: Data | null | undefined): data is Data {
  return data !== undefined && data !== null;
}

/** The error of an answer, kept while the same question is asked again, when the client has forgotten it already. */
function useLastError({
  key,
  result,
}: {
  readonly key: number;
  readonly result: Pick<UseQueryState, 'error' | 'fetching'> | null;
}): CombinedError | undefined {
  const [last, setLast] = useState<{ readonly key: number; readonly error: CombinedError } | null>(null);
  if (result === null) return undefined;
  const { error, fetching } = result;
  if (error !== undefined && last?.error !== error) setLast({ key, error });
  if (error === undefined && !fetching && last !== null) setLast(null);
  return error ?? (fetching && last?.key === key ? last.error : undefined);
}
