import { type Client, cacheExchange, createClient, fetchExchange } from 'urql';

/** Asks the server of the own origin. Answers are kept for as long as the page is open: the same question, the same answer. */
export function createApiClient(): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, fetchExchange],
  });
}
