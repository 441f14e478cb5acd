import { cellStateText, cellText, unknownText } from '../cohorts/cohort-text.ts';
import { cohortTexts } from '../cohorts/cohort-texts.ts';
import type { CohortMeasure } from '../cohorts/cohort-view.ts';
import { type CohortCell, horizonMeasure } from '../cohorts/cohorts.ts';
import type { Reading } from '../reading/reading.ts';
import { basisText, intervalText } from '../values/rate-text.ts';
import type { Readout } from './readout.tsx';

/** What is said of a cohort after some months. */
export function cohortReadout(
  cell: CohortCell,
  { measure, reading }: { measure: CohortMeasure; reading: Reading },
): Readout {
  const { year, horizon, rate } = cell;
  const title = reading.say(cohortTexts.cell, { year, months: horizon });
  const label = reading.say(horizonMeasure(measure, horizon).label);
  if (typeof rate?.value !== 'number') {
    const text = cellStateText(cell, reading);
    return { title, lines: [{ label, value: text, detail: null, state: null }] };
  }
  const value = cellText(cell, reading);
  const details = [intervalText(rate, reading), basisText(rate, reading), unknownText(rate, reading)].filter(
    (detail) => detail !== null && detail !== value,
  );
  const state = { status: rate.status, text: cellStateText(cell, reading) };
  return { title, lines: [{ label, value, detail: details.join(' · ') || null, state }] };
}
