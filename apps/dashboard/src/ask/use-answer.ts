import { type AnyVariables, createRequest, type TypedDocumentNode, useQuery } from 'urql';
import { type Failure, failureOf } from './failure.ts';

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

/** Asks one question; when the variables change the last question wins, whatever arrives first. */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Asked<Data> {
  const [result, execute] = useQuery<Data, Variables>({ query, variables });
  const askAgain = (): void => execute({ requestPolicy: 'network-only' });
  const isCurrent = result.operation?.key === createRequest(query, variables).key;
  if (isCurrent && !result.fetching && result.error !== undefined) {
    return { answer: { state: 'failed', failure: failureOf(result.error), retry: askAgain }, askAgain };
  }
  if (isCurrent && result.data !== undefined && result.error === undefined) {
    return { answer: { state: 'ready', data: result.data }, askAgain };
  }
  return { answer: { state: 'loading' }, askAgain };
}
