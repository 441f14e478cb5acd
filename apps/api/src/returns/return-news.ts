import { setTimeout } from 'node:timers/promises';
import type { DueReturn, ReturnState } from '@neue-wege/domain';
import type { BegunReturn } from './due-returns.ts';

/** What is told of a return: that it was begun, and never a figure. */
export interface ReturnNews {
  readonly quarter: string;
  readonly release: number;
  readonly state: ReturnState;
  readonly occasion: DueReturn['occasion'];
  /** Where people find it; `null` where no address is known under which they reach the pages. */
  readonly link: string | null;
}

/** A way by which news leave. */
export interface NewsChannel {
  /** As the log names it. */
  readonly name: string;
  /**
   * Sends once.
   *
   * @throws Error that repeats no secret of the address, where it was not taken.
   */
  readonly send: (news: ReturnNews, signal: AbortSignal) => Promise<void>;
}

/** What became of news. */
export type NewsLog = Readonly<Record<'info' | 'warn', (detail: NewsLogDetail, message: string) => void>>;

interface NewsLogDetail {
  readonly channel: string;
  readonly quarter: string;
  readonly release: number;
  readonly reason?: string;
}

/** Tells that a draft was begun. Fulfils whatever becomes of it. */
export type TellReturn = (begun: BegunReturn) => Promise<void>;

/** So long a channel may take, and so long before the next attempt, in milliseconds. */
const usualTiming = { patience: 5_000, pauses: [1_000, 10_000] } as const;

/**
 * Tells news of returns by every channel, each by itself: what is not taken is tried again a few times; then it is a warning in the log, and
 * nothing else stops for it.
 */
export function createReturnNews({
  channels,
  publicUrl,
  logger,
  signal,
  timing = usualTiming,
}: {
  readonly channels: readonly NewsChannel[];
  /** Under which people reach the pages; `null`: no link is told. */
  readonly publicUrl: string | null;
  readonly logger: NewsLog;
  readonly signal: AbortSignal;
  readonly timing?: { readonly patience: number; readonly pauses: readonly number[] };
}): TellReturn {
  const tellBy = async ({ name: channel, send }: NewsChannel, news: ReturnNews): Promise<void> => {
    const { quarter, release } = news;
    const about = { channel, quarter, release };
    for (const pause of [...timing.pauses, undefined]) {
      try {
        await send(news, AbortSignal.any([signal, AbortSignal.timeout(timing.patience)]));
        logger.info(about, 'news of a return were taken');
        return;
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'unknown';
        if (pause === undefined || signal.aborted) {
          logger.warn({ ...about, reason }, 'news of a return were not taken');
          return;
        }
        logger.info({ ...about, reason }, 'news of a return were not taken yet, and are sent again');
      }
      await setTimeout(pause, undefined, { signal }).catch(() => undefined);
    }
  };
  return async ({ due: { quarter, occasion }, release: { number, state } }) => {
    const link = publicUrl === null ? null : new URL(`/returns/${quarter}`, publicUrl).href;
    const news: ReturnNews = { quarter, release: number, state, occasion, link };
    await Promise.all(channels.map((channel) => tellBy(channel, news)));
  };
}
