import { type Client, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql';
import { askByHash } from './ask-by-hash.ts';
import { isUnknown } from './failure.ts';

/** Marks the question who asks. */
export const whoAsks = { isAboutWhoAsks: true } as const;

/**
 * Asks the server of the own origin. Answers are kept for as long as the page is open: the same question, the same answer.
 * `onUnknown` is called whenever the server does not know who asks; a question about that, {@link whoAsks}, has it for an
 * answer instead.
 */
export function createApiClient(onUnknown: () => void): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      mapExchange({
        onOperation: askByHash,
        onError: (error, { context }) => {
          if (isUnknown(error) && context['isAboutWhoAsks'] !== true) onUnknown();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
