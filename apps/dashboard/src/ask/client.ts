import { type Client, cacheExchange, createClient, fetchExchange, mapExchange } from 'urql';
import { askByHash } from './ask-by-hash.ts';
import { isUnknown } from './failure.ts';

/**
 * Asks the server of the own origin. Answers are kept for as long as the page is open: the same question, the same answer.
 * `onUnknown` is called whenever the server does not know who asks.
 */
export function createApiClient(onUnknown: () => void): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      mapExchange({
        onOperation: askByHash,
        onError: (error) => {
          if (isUnknown(error)) onUnknown();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
  });
}
