import { setImmediate } from 'node:timers/promises';
import { DomainError } from '@neue-wege/domain';
import type { Exchange } from './exchange.ts';

/**
 * A signal that ends the work for a request: when its client hangs up, or after so many milliseconds, then with a
 * `TOO_EXPENSIVE` that can be told.
 */
export function requestSignal({ response }: Pick<Exchange, 'response'>, milliseconds: number): AbortSignal {
  // Whoever has left before is not told so any more.
  if (response.closed) return AbortSignal.abort(gone);
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(tookTooLong(milliseconds)), milliseconds);
  timers.set(controller.signal, timer);
  response.once('close', () => {
    clearTimeout(timer);
    controller.abort(gone);
  });
  return controller.signal;
}

/** One for all: making one is dear, and most are made for requests that are over. */
const gone = new DOMException('The request is over', 'AbortError');

const timers = new WeakMap<AbortSignal, NodeJS.Timeout>();

/** A stream lasts until its client hangs up. */
export function liftTimeLimit(signal: AbortSignal): void {
  clearTimeout(timers.get(signal));
}

/** Lets whatever waits go first; rejects when the work for the request is to end. */
export function pauseUntil(signal: AbortSignal): () => Promise<void> {
  return async () => {
    await setImmediate();
    signal.throwIfAborted();
  };
}

function tookTooLong(milliseconds: number): DomainError {
  return new DomainError('TOO_EXPENSIVE', [
    {
      place: '',
      message: `The answer took longer than ${milliseconds / 1000} seconds; ask for less at once`,
    },
  ]);
}
