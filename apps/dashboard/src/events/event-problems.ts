import { type PlainDate, parsePlainDate, type Text } from '@neue-wege/domain';
import { eventTexts } from './event-texts.ts';
import { cleanText, firstEventDay, lengthOf, longestText, type ReaderEvent } from './reader-event.ts';

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
  const day = parsePlainDate(entered.day);
  const text = cleanText(entered.text);
  const isAllowed = day !== undefined && day >= firstEventDay && day <= today;
  const problems = { day: isAllowed ? null : eventTexts.dayProblem, text: textProblem(text) };
  if (day === undefined || problems.day !== null || problems.text !== null) return { problems };
  const isThere = events.some((event) => event.day === day && event.text === text);
  return isThere ? { problems: { day: null, text: eventTexts.twice } } : { event: { day, text } };
}

function textProblem(text: string): Text | null {
  if (text === '') return eventTexts.textMissing;
  return lengthOf(text) > longestText ? eventTexts.textTooLong : null;
}
