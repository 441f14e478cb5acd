import { type Client, cacheExchange, createClient, type Exchange, fetchExchange, mapExchange } from 'urql';
import { takeEarlyAnswers } from '../head-start/early-answers.ts';
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
  return clientOf([telling(onUnknown), cacheExchange, fetchExchange], takeEarlyAnswers());
}

/** The same without a memory, for questions that name a person: neither question nor answer outlives the moment. */
export function createForgetfulClient(onUnknown: () => void): Client {
  return clientOf([telling(onUnknown), fetchExchange]);
}

function clientOf(exchanges: Exchange[], fetch?: typeof globalThis.fetch): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    fetchSubscriptions: true,
    exchanges,
    ...(fetch && { fetch }),
  });
}

function telling(onUnknown: () => void): Exchange {
  return mapExchange({
    onOperation: askByHash,
    onError: (error, { context }) => {
      if (isUnknown(error) && context['isAboutWhoAsks'] !== true) onUnknown();
    },
  });
}
