import {
  comparableBase,
  type Measure,
  type PlainDate,
  periodOf,
  type RateMeasure,
  valueStatuses,
} from '@neue-wege/domain';
import type { Noun, Reading } from '../reading/reading.ts';
import { enrolments } from '../values/named-measure.ts';
import { countText, rateText } from '../values/rate-text.ts';
import type { Count, Rate } from '../values/value-parts.ts';
import { rateChangeText } from './change-text.ts';
import { nouns } from './figure-texts.ts';
import { suitableYear } from './suitable-year.ts';
import type { CountPoint, RatePoint, Trend } from './trend.ts';
import { trendTexts } from './trend-texts.ts';

/** What a message is made with. */
export interface Telling {
  readonly asOf: PlainDate;
  readonly reading: Reading;
}

/** The message of the whole trend: the latest suitable year against the first one. `null` without a value. */
export function trendMessage(trend: Trend, telling: Telling): string | null {
  return trend.kind === 'counts'
    ? countMessage(trend.all, telling)
    : rateMessage(trend.all, { ...telling, measure: trend.measure });
}

/** The message of one location's counts: its latest complete year, or why none is told. */
export function countPanelMessage(points: readonly CountPoint[], { asOf, reading }: Telling): string {
  const point = latest(points.filter(isCounted), { measure: enrolments, asOf });
  if (point === undefined) return countlessText(points, reading);
  const told = {
    year: yearText(point.year, { asOf, reading }),
    entries: amountText(point.entries, { noun: nouns.entries, reading }),
  };
  if (point.completions.value === null)
    return reading.say(trendTexts.panelEntries, { ...told, state: countText(point.completions, reading) });
  const completions = reading.amount(point.completions.value, nouns.completions);
  return reading.say(trendTexts.panelCounts, { ...told, completions });
}

/** The message of one location's rates: its latest due year, and what may be said of the change, or why none is told. */
export function ratePanelMessage(
  points: readonly RatePoint[],
  { asOf, reading, measure }: Telling & { measure: RateMeasure },
): string {
  const point = latest(points.filter(isKnown), { measure, asOf });
  if (point === undefined)
    return absenceText(
      points.map(({ rate }) => rate),
      reading,
    );
  const { year, rate } = point;
  const told = { year: yearText(year, { asOf, reading }), share: rateText(rate, reading) };
  // A year that is not shown may have had cases.
  const earlier = points.find((one) => one.year === year - 1);
  if (earlier === undefined) return reading.say(trendTexts.panelRateAlone, told);
  const before = earlier.rate?.status === 'NOT_APPLICABLE' ? null : earlier.rate;
  const change = rateChangeText({ now: rate, before, yearBefore: year - 1 }, reading);
  return reading.say(trendTexts.panelRate, { ...told, change });
}

/** How a year is called: the year of the as-of day is not over. */
export function yearText(year: number, { asOf, reading }: Telling): string {
  const isRunning = asOf < periodOf('year', String(year)).last;
  return isRunning ? reading.say(trendTexts.running, { year, day: reading.day(asOf) }) : String(year);
}

function countMessage(points: readonly CountPoint[], { asOf, reading }: Telling): string | null {
  const counted = points.filter(isCounted).filter(({ entries }) => entries.value !== 0);
  const [first] = counted;
  const last = latest(counted, { measure: enrolments, asOf });
  if (first === undefined || last === undefined || first.year >= last.year) return null;
  return reading.say(trendTexts.countMessage, {
    first: countText(first.entries, reading),
    firstYear: first.year,
    last: amountText(last.entries, { noun: nouns.entries, reading }),
    lastYear: last.year,
  });
}

/** Why no year of one location has entries to tell; its completions may still be drawn. */
function countlessText(points: readonly CountPoint[], reading: Reading): string {
  const state = absenceText(
    points.map(({ entries }) => entries),
    reading,
  );
  const isDrawn = points.some(({ completions }) => (completions?.value ?? 0) > 0);
  return isDrawn ? reading.say(trendTexts.signOf, { label: reading.say(enrolments.label), state }) : state;
}

/** The words for values of which none is there: what is withheld is no lack of cases. */
function absenceText(values: readonly (Count | Rate | null)[], { say }: Reading): string {
  const states = new Set(values.flatMap((value) => (value === null ? [] : [value.status])));
  states.delete('NOT_APPLICABLE');
  return states.size === 0
    ? say(trendTexts.noCases)
    : [...states].map((status) => say(valueStatuses[status].label)).join(', ');
}

/** A count with its noun, or the words for why there is none. */
function amountText(count: Count, { noun, reading }: { noun: Noun; reading: Reading }): string {
  return count.value === null ? countText(count, reading) : reading.amount(count.value, noun);
}

function rateMessage(
  points: readonly RatePoint[],
  { asOf, reading, measure }: Telling & { measure: RateMeasure },
): string | null {
  const known = points.filter(isKnown);
  const last = latest(known, { measure, asOf });
  if (last === undefined) return null;
  const told = { label: reading.say(measure.label), year: last.year, share: rateText(last.rate, reading) };
  const first = known.find(
    ({ rate }) => (rate.denominator ?? 0) >= comparableBase && rate.status !== 'UNCERTAIN',
  );
  if (first === undefined || first.year >= last.year) return reading.say(trendTexts.singleRateMessage, told);
  const change = rateChangeText({ now: last.rate, before: first.rate, yearBefore: first.year }, reading);
  return reading.say(trendTexts.rateMessage, { ...told, change });
}

function latest<Point extends { readonly year: number }>(
  points: readonly Point[],
  { measure, asOf }: { measure: Measure; asOf: PlainDate },
): Point | undefined {
  const chosen = suitableYear(
    points.map(({ year }) => year),
    { measure, asOf },
  );
  return points.find(({ year }) => year === chosen?.year);
}

function isCounted(point: CountPoint): point is { year: number; entries: Count; completions: Count } {
  return point.entries !== null && point.entries.value !== null && point.completions !== null;
}

function isKnown(point: RatePoint): point is { year: number; rate: Rate } {
  return point.rate !== null && point.rate.value !== null;
}
