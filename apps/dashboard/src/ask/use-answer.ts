import { type AnyVariables, createRequest, type RequestPolicy, type TypedDocumentNode, useQuery } from 'urql';
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
  if (known.state === 'failed') return { answer: known, askAgain: known.retry };
  const isCurrent = result.operation?.key === createRequest(query, variables).key;
  if (isCurrent && result.error !== undefined) {
    const failure = failureOf(result.error);
    // Figures that are being protected are asked for again and again, which nobody needs to see.
    if (!result.fetching || protectedIn(failure) !== null)
      return { answer: { state: 'failed', failure, retry: askAgain }, askAgain };
  }
  if (isCurrent && result.data !== undefined && result.error === undefined) {
    return { answer: { state: 'ready', data: result.data }, askAgain };
  }
  return { answer: { state: 'loading' }, askAgain };
}
