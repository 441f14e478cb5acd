import { assertNever, type PlainDate, valueStatuses } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { rateText } from '../values/rate-text.ts';
import type { Rate } from '../values/value-parts.ts';
import { stateText } from '../values/value-state.ts';
import { cohortTexts } from './cohort-texts.ts';
import type { CohortMeasure } from './cohort-view.ts';
import { type Cohort, type CohortCell, nextDue, toldCohort } from './cohorts.ts';

/** The headline of the page: what became of the latest cohort that says most. `null` without a rate. */
export function cohortMessage(
  cohorts: readonly Cohort[],
  { measure, reading }: { measure: CohortMeasure; reading: Reading },
): string | null {
  const cohort = toldCohort(cohorts);
  if (cohort === undefined) return null;
  return reading.say(messageOf(measure), { year: cohort.year, shares: sharesText(cohort, reading) });
}

/** What became of the cohort of a location that says most, in short. `null` without a rate. */
export function panelMessage(cohorts: readonly Cohort[], reading: Reading): string | null {
  const cohort = toldCohort(cohorts);
  if (cohort === undefined) return null;
  return reading.say(cohortTexts.panelTold, { year: cohort.year, shares: sharesText(cohort, reading) });
}

/** Which cohort comes of age next, and when; `null` where all have. */
export function nextDueText(
  cohorts: readonly Cohort[],
  { asOf, reading }: { asOf: PlainDate; reading: Reading },
): string | null {
  const cell = nextDue(cohorts, asOf);
  if (cell === undefined) return null;
  const { year, horizon, dueOn } = cell;
  return reading.say(cohortTexts.next, { year, months: horizon, day: reading.day(dueOn) });
}

/** What a cell says in place of a rate, or with it: nobody left, not due before a day, or the state. */
export function cellStateText({ rate, dueOn }: CohortCell, reading: Reading): string {
  if (rate === null) return reading.say(cohortTexts.noExits);
  const state = stateText(rate, reading);
  if (rate.status !== 'NOT_MATURE') return state;
  return reading.say(cohortTexts.dueFrom, { state, day: reading.day(dueOn) });
}

/** How many outcomes nobody knows: with a rate they may be withheld alone. `null` without a rate. */
export function unknownText({ unknown, denominator }: Rate, { say, count }: Reading): string | null {
  if (unknown !== null) return unknown === 0 ? null : say(cohortTexts.unknown, { n: count(unknown) });
  return denominator === null ? null : say(cohortTexts.unknownWithheld);
}

/** What is written large in a cell: the rate, the counts behind a small one, or words. */
export function cellText({ rate }: CohortCell, reading: Reading): string {
  if (rate === null) return reading.say(cohortTexts.noExits);
  return rate.value === null ? reading.say(valueStatuses[rate.status].label) : rateText(rate, reading);
}

function sharesText({ cells }: Cohort, reading: Reading): string {
  const parts = cells.flatMap(({ rate, horizon }) =>
    isDrawn(rate)
      ? [reading.say(cohortTexts.shareAfter, { share: rateText(rate, reading), months: horizon })]
      : [],
  );
  return new Intl.ListFormat(reading.language).format(parts);
}

function messageOf(measure: CohortMeasure): (typeof cohortTexts)['told' | 'toldByWork'] {
  switch (measure) {
    case 'independence_rate':
      return cohortTexts.told;
    case 'independence_by_work_rate':
      return cohortTexts.toldByWork;
    default:
      return assertNever(measure);
  }
}
