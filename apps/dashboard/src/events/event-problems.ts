import type { PlainDate, Text } from '@neue-wege/domain';
import { eventTexts } from './event-texts.ts';
import { type EventRule, eventOf, type ReaderEvent } from './reader-event.ts';

/** What is wrong with each field of a new event; `null` where nothing is. */
export interface EventProblems {
  readonly day: Text | null;
  readonly text: Text | null;
}

/** Reads what was entered for a new event, or says what is wrong with it. Marked are days of the past and today. */
export function enteredEvent(
  entered: { readonly day: string; readonly text: string },
  { today, events }: { today: PlainDate; events: readonly ReaderEvent[] },
): { readonly event: ReaderEvent } | { readonly problems: EventProblems } {
  const { event, rules } = eventOf(entered, today);
  if (event === undefined) return { problems: { day: wordsOf(rules, ofDay), text: wordsOf(rules, ofText) } };
  const isThere = events.some(({ day, text }) => event.day === day && event.text === text);
  return isThere ? { problems: { day: null, text: eventTexts.twice } } : { event };
}

const ofDay: readonly EventRule[] = ['dayProblem'];
const ofText: readonly EventRule[] = ['textMissing', 'textTooLong'];

function wordsOf(rules: readonly EventRule[], some: readonly EventRule[]): Text | null {
  const rule = rules.find((one) => some.includes(one));
  return rule === undefined ? null : eventTexts[rule];
}
