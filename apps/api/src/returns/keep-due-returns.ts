import type { PlainDate } from '@neue-wege/domain';
import type { Logger } from '../logger.ts';

/** How often the day is looked at, in milliseconds. */
const usualInterval = 60_000;

/**
 * Does at once and then on every new day what is due on it. What fails is logged and tried again when the day is looked at next.
 */
export function keepDueReturns({
  run,
  today,
  logger,
  interval = usualInterval,
}: {
  readonly run: (today: PlainDate) => Promise<void>;
  readonly today: () => PlainDate;
  readonly logger: Pick<Logger, 'error'>;
  readonly interval?: number;
}): { readonly close: () => Promise<void> } {
  let doneOn: PlainDate | undefined;
  let running: Promise<void> | undefined;
  const runOn = async (day: PlainDate): Promise<void> => {
    try {
      await run(day);
      doneOn = day;
    } catch (error) {
      logger.error({ err: error }, 'returns that are due were not begun');
    }
    running = undefined;
  };
  const look = (): void => {
    const day = today();
    if (day !== doneOn) running ??= runOn(day);
  };
  look();
  const timer = setInterval(look, interval);
  timer.unref();
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
