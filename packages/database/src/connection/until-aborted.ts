import { setTimeout } from 'node:timers/promises';
import type { KyselyPlugin, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** A transaction that may be ended before its time. */
export interface Abortable {
  readonly trx: Transaction<Tables>;
  readonly signal: AbortSignal | undefined;
  /** Ends the statement that the transaction runs at that moment. */
  readonly cancel: () => Promise<void>;
}

/**
 * Runs `use` with the transaction until the signal is aborted: then the running statement is cancelled, and no further one
 * begins. Settles only when a cancellation has arrived, so that it never meets the next user of the connection.
 */
export async function untilAborted<T>(
  { trx, signal, cancel }: Abortable,
  use: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  if (signal === undefined) return use(trx);
  signal.throwIfAborted();
  let cancelling: Promise<void> | undefined;
  const ended = new AbortController();
  const abort = (): void => {
    cancelling = cancelUntil(ended.signal, cancel);
  };
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await use(trx.withPlugin(stopBetweenStatements(signal)));
  } finally {
    signal.removeEventListener('abort', abort);
    ended.abort();
    await cancelling;
  }
}

/** In milliseconds. */
const cancelAgainAfter = 100;

/** Cancels again and again: a statement that is still on its way to the server outlives the first time. */
async function cancelUntil(ended: AbortSignal, cancel: () => Promise<void>): Promise<void> {
  while (!ended.aborted) {
    // A server that takes no further connection leaves the statement to its time limit.
    await cancel().catch(() => undefined);
    await setTimeout(cancelAgainAfter, undefined, { signal: ended }).catch(() => undefined);
  }
}

function stopBetweenStatements(signal: AbortSignal): KyselyPlugin {
  return {
    transformQuery({ node }) {
      signal.throwIfAborted();
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
}
