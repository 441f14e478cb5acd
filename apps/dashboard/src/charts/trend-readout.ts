import type { CountPoint, RatePoint } from '../overview/trend.ts';
import { type Telling, yearText } from '../overview/trend-messages.ts';
import { trendTexts } from '../overview/trend-texts.ts';
import { completions, enrolments } from '../values/named-measure.ts';
import { basisText, countText, intervalText, rateText } from '../values/rate-text.ts';
import type { Count } from '../values/value-parts.ts';
import { stateText } from '../values/value-state.ts';
import type { Readout, ReadoutLine } from './readout.tsx';

/** What is said of the counts of a year. */
export function countReadout(
  { year, entries, completions: completed }: CountPoint,
  telling: Telling,
): Readout {
  const { reading } = telling;
  return {
    title: yearText(year, telling),
    lines: [
      countLine(reading.say(enrolments.label), { value: entries, telling }),
      countLine(reading.say(completions.label), { value: completed, telling }),
    ],
  };
}

/** What is said of the rate of a year, called by `label`. */
export function rateReadout(
  { year, rate }: RatePoint,
  { label, telling }: { label: string; telling: Telling },
): Readout {
  const { reading } = telling;
  const title = yearText(year, telling);
  if (rate === null) return { title, lines: [emptyLine(label, telling)] };
  const range = intervalText(rate, reading);
  const detail = range === null ? null : `${range} · ${basisText(rate, reading) ?? ''}`;
  const state = { status: rate.status, text: stateText(rate, reading) };
  const value = rate.value === null ? '–' : rateText(rate, reading);
  return { title, lines: [{ label, value, detail, state }] };
}

function countLine(
  label: string,
  { value, telling }: { value: Count | null; telling: Telling },
): ReadoutLine {
  if (value === null) return emptyLine(label, telling);
  const { reading } = telling;
  const state = { status: value.status, text: stateText(value, reading) };
  return { label, value: value.value === null ? '–' : countText(value, reading), detail: null, state };
}

function emptyLine(label: string, { reading }: Telling): ReadoutLine {
  return { label, value: reading.say(trendTexts.noCases), detail: null, state: null };
}
