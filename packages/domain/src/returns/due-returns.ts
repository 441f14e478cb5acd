import { periodKeyOf, periodOf } from '../calendar/period.ts';
import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { standardWaiting } from '../catalogue/measure.ts';
import type { Text } from '../vocabulary/text.ts';
import { quarterBefore } from './return-periods.ts';
import { correctReturn, prepareReturn, ReturnRefused, type ReturnRelease } from './return-states.ts';

/** When a draft of a return appears by itself. */
export const returnOccasions = {
  quarter_closed: { label: { de: 'Das Quartal ist zu Ende.', en: 'The quarter is over.' } },
  waiting_over: {
    label: {
      de: 'Die Wartezeit für Nachmeldungen ist abgelaufen.',
      en: 'The waiting time for late records is over.',
    },
  },
} as const satisfies Record<string, { label: Text }>;

/** A return that is due, and why. */
export interface DueReturn {
  readonly quarter: string;
  readonly occasion: keyof typeof returnOccasions;
  /** From which day on. */
  readonly since: PlainDate;
}

/** A release that there is, as far as it decides whether another one is due. */
export type KnownRelease = Pick<ReturnRelease, 'number' | 'state'> & { readonly preparedOn: PlainDate };

/** What is due on a day: the quarter that ended last, and the one whose waiting time ended last. Older ones are left to people. */
export function dueReturns(today: PlainDate): readonly DueReturn[] {
  const current = periodKeyOf('quarter', today);
  const closed = quarterBefore(current, 1);
  const waited = [1, 2]
    .map((before) => quarterBefore(current, before))
    .find((key) => endOfWaiting(key) <= today);
  return [
    ...(waited === undefined
      ? []
      : [{ quarter: waited, occasion: 'waiting_over', since: endOfWaiting(waited) } as const]),
    { quarter: closed, occasion: 'quarter_closed', since: periodOf('quarter', current).first },
  ];
}

/**
 * Whether a return still has to be begun: at the end of its quarter where there is none, and at the end of the waiting time also where
 * what is frozen was begun before. What is on its way is left alone.
 *
 * @param releases of its quarter, the newest first.
 */
export function isReturnDue({ occasion, since }: DueReturn, releases: readonly KnownRelease[]): boolean {
  const [newest] = releases;
  if (newest === undefined) return true;
  if (occasion === 'quarter_closed' || newest.state !== 'frozen') return false;
  return releases.every(({ preparedOn }) => preparedOn < since);
}

/**
 * Begins the return that is due: its first release, or the next one.
 *
 * @throws ReturnRefused where the newest release is another one than when it was found due: somebody was faster.
 */
export function beginDueReturn(
  current: ReturnRelease | undefined,
  {
    due,
    newest,
    actor,
  }: { readonly due: DueReturn; readonly newest: KnownRelease | undefined; readonly actor: string },
): ReturnRelease {
  if (current?.number !== newest?.number) throw new ReturnRefused('in_progress');
  if (current === undefined) return prepareReturn(current, { quarter: due.quarter, actor });
  return correctReturn(current, { actor, reason: returnOccasions[due.occasion].label.de });
}

function endOfWaiting(quarter: string): PlainDate {
  return addMonths(periodOf('quarter', quarter).last, standardWaiting);
}
