import { assertNever, type Measure, type PlainDate } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { figureTexts } from './figure-texts.ts';
import { dueDayOfYear, type SuitableYear } from './suitable-year.ts';

/** Which year a figure speaks of, and why that one. */
export function yearReasonText(
  { year, reason }: SuitableYear,
  { measure, asOf, reading }: { measure: Measure; asOf: PlainDate; reading: Reading },
): string {
  const { say, day } = reading;
  switch (reason) {
    case 'complete':
      return say(measure.fact === 'exit' ? figureTexts.completeExits : figureTexts.completeYear, { year });
    case 'due':
      return say(figureTexts.dueYear, { year, day: day(dueDayOfYear(year, measure)) });
    case 'last_shown':
      return say(measure.fact === 'exit' ? figureTexts.lastShownExits : figureTexts.lastShown, { year });
    case 'as_of':
      return say(figureTexts.asOfDay, { day: day(asOf) });
    case 'year_end':
      return say(figureTexts.yearEnd, { year });
    case 'running':
      return say(figureTexts.runningYear, { year });
    default:
      return assertNever(reason);
  }
}
