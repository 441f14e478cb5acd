import type { RateMeasure } from '../catalogue/measure.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson.ts';
import type { RateValue, ValueStatus } from './breakdown.ts';
import { emptyRate } from './without-value.ts';

/** Below this share of known outcomes a rate is UNCERTAIN (measures.md). */
export const certainCoverage = 0.8;

/** Fewer events than this behind a rate make it UNCERTAIN (statistics.md 5.7). */
export const certainBase = 10;

/** Fewer events than this behind a rate: whole per cent and the note that the number of cases is small (5.7). */
export const preciseBase = 30;

/** The counts behind a rate. `all` = events whether mature or not, `null` where every event of the row counts. */
export interface RateCounts {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  /** Taken out of the denominator; `null` where nothing was to be taken out. */
  readonly excluded: number | null;
  readonly all: number | null;
  readonly preliminary: boolean;
}

/** A rate with its three readings, interval and state (measures.md, statistics.md 5.1 and 5.7). */
export function rateValue(measure: RateMeasure, counts: RateCounts): RateValue {
  const { numerator, denominator, unknown, all, excluded, preliminary } = counts;
  if (denominator === 0 && all !== null && all > 0)
    return { ...emptyRate, status: 'NOT_MATURE', preliminary: true, matureShare: 0 };
  const population = measure.unknownIs === 'beside' ? denominator + unknown : denominator;
  const known = population - unknown;
  const coverage = share(known, population);
  return {
    kind: 'rate',
    value: share(numerator, denominator),
    numerator,
    denominator,
    unknown,
    coverage,
    knownOnly: share(numerator, known),
    bounds:
      population === 0 ? null : { lower: numerator / population, upper: (numerator + unknown) / population },
    interval: measure.isProportion === false ? null : wilsonInterval(numerator, { trials: denominator }),
    excluded,
    matureShare: all === null ? null : share(denominator, all),
    status: statusOf(measure, { denominator, coverage, preliminary }),
    preliminary,
    target: null,
  };
}

/** The Wilson interval of a shown rate at another level; `null` where the rate has none. */
export function rateInterval(rate: RateValue, level: number): Interval | null {
  if (rate.numerator === null || rate.denominator === null || rate.interval === null) return null;
  return wilsonInterval(rate.numerator, { trials: rate.denominator, level });
}

/** How exactly a rate may be written: by its two counts, as whole per cent with a note, or with one decimal (5.7). */
export type RatePrecision = 'counts' | 'whole' | 'decimal';

/** The precision that the base of a rate allows; `null` without a value. */
export function ratePrecision({
  value,
  denominator,
}: Pick<RateValue, 'value' | 'denominator'>): RatePrecision | null {
  if (value === null || denominator === null) return null;
  if (denominator < certainBase) return 'counts';
  return denominator < preciseBase ? 'whole' : 'decimal';
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Whether a rate is UNCERTAIN below {@link certainCoverage}: one that tells what became of people later on. */
export function needsCoverage(measure: RateMeasure): boolean {
  return measure.horizon !== null || measure.ripens === 'plan';
}

function statusOf(
  measure: RateMeasure,
  {
    denominator,
    coverage,
    preliminary,
  }: { denominator: number; coverage: number | null; preliminary: boolean },
): ValueStatus {
  if (denominator === 0) return 'NOT_APPLICABLE';
  const isCovered = !needsCoverage(measure) || coverage === null || coverage >= certainCoverage;
  if (denominator < certainBase || !isCovered) return 'UNCERTAIN';
  return preliminary ? 'PRELIMINARY' : 'FINAL';
}
