import { setTimeout } from 'node:timers/promises';
import type { BegunReturn } from './due-returns.ts';

/** So long an answer is waited for, and so long before the next attempt, in milliseconds. */
const usualTiming = { patience: 5_000, pauses: [1_000, 10_000] } as const;

/** What became of news. */
export type WebhookLog = Readonly<Record<'info' | 'warn', (detail: object, message: string) => void>>;

/** Where news of returns go. */
export interface ReturnWebhook {
  /** Tells that a draft was begun. Fulfils whatever becomes of it. */
  readonly tell: (begun: BegunReturn) => Promise<void>;
}

/**
 * Posts news of returns to an address as JSON: quarter, release, state, occasion and a link, and never a figure. What is not taken is tried
 * again a few times; then it is a warning in the log, and nothing else stops for it.
 */
export function createReturnWebhook({
  url,
  publicUrl,
  logger,
  signal,
  timing = usualTiming,
}: {
  readonly url: string;
  /** Under which people reach the pages; `null`: no link is told. */
  readonly publicUrl: string | null;
  readonly logger: WebhookLog;
  readonly signal: AbortSignal;
  readonly timing?: { readonly patience: number; readonly pauses: readonly number[] };
}): ReturnWebhook {
  const post = async (body: string): Promise<void> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timing.patience)]),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`answered with ${response.status}`);
  };
  return {
    async tell({ due: { quarter, occasion }, release: { number, state } }) {
      const link = publicUrl === null ? null : new URL(`/returns/${quarter}`, publicUrl).href;
      const body = JSON.stringify({ event: 'return', quarter, release: number, state, occasion, link });
      for (const pause of [...timing.pauses, undefined]) {
        try {
          await post(body);
          logger.info({ quarter, release: number }, 'told the webhook of a return');
          return;
        } catch (error) {
          // The address may hold a secret, which an error does not repeat.
          const reason = error instanceof Error ? error.message : 'unknown';
          logger.warn({ quarter, release: number, reason }, 'the webhook did not take news of a return');
        }
        if (pause === undefined || signal.aborted) return;
        await setTimeout(pause, undefined, { signal }).catch(() => undefined);
      }
    },
  };
}
