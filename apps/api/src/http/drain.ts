import type { ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { refuse, type Stage } from './exchange.ts';

/** Knows which requests are running, so that the server can stop without cutting them off. */
export interface Drain {
  readonly isDraining: () => boolean;
  /** Counts a request until its answer is out or its client is gone. */
  readonly countRequest: Stage;
  /** Turns new requests away once draining has begun. */
  readonly turnAway: Stage;
  /** Begins, and fulfils when nothing runs any more or after `limit` milliseconds. */
  readonly begin: (limit: number) => Promise<void>;
}

export function createDrain(): Drain {
  const running = new Set<ServerResponse>();
  let onIdle: (() => void) | undefined;
  let draining = false;
  return {
    isDraining: () => draining,
    countRequest: ({ response }) => {
      running.add(response);
      response.once('close', () => {
        running.delete(response);
        if (running.size === 0) onIdle?.();
      });
      return false;
    },
    turnAway: ({ response }) =>
      draining &&
      refuse(response, {
        status: 503,
        code: 'CONFLICT',
        message: 'The server is stopping',
        headers: { connection: 'close', 'retry-after': '5' },
      }),
    begin: async (limit) => {
      draining = true;
      if (running.size === 0) return;
      const idle = new Promise<void>((resolve) => {
        onIdle = resolve;
      });
      await Promise.race([idle, after(limit, undefined, { ref: false })]);
    },
  };
}
