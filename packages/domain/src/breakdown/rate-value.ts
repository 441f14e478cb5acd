import type { Measure, RateMeasure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import { type Interval, wilsonInterval } from '../statistics/wilson.ts';
import type { MeasureValue, RateValue, ValueStatus } from './breakdown.ts';

/** Below this share of known outcomes a rate is UNCERTAIN (measures.md). */
export const certainCoverage = 0.8;

/** Fewer events than this behind a rate make it UNCERTAIN (statistics.md 5.7). */
export const certainBase = 10;

/** The counts behind a rate. `all` = events whether mature or not, `null` where every event of the row counts. */
export interface RateCounts {
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
  readonly all: number | null;
  readonly preliminary: boolean;
}

/** A rate with its three readings, interval and state (measures.md, statistics.md 5.1 and 5.7). */
export function rateValue(measure: RateMeasure, counts: RateCounts): RateValue {
  const { numerator, denominator, unknown, all, preliminary } = counts;
  const known = denominator - unknown;
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  const coverage = share(known, denominator);
  if (denominator === 0 && all !== null && all > 0) {
    return { ...emptyRate, status: 'NOT_MATURE', preliminary: true, matureShare: 0 };
  }
  return {
    kind: 'rate',
    value: share(numerator, denominator),
    numerator,
    denominator,
    unknown,
    coverage,
    knownOnly: share(numerator, known),
    bounds:
      denominator === 0
        ? null
        : { lower: numerator / denominator, upper: (numerator + unknown) / denominator },
    interval: wilsonInterval(numerator, { trials: denominator }),
    matureShare: all === null ? null : share(denominator, all),
    status: statusOf({ denominator, coverage: measure.horizon === null ? null : coverage, preliminary }),
    preliminary,
  };
}

/** The Wilson interval of a shown rate at another level; `null` where the rate has none. */
export function rateInterval(rate: RateValue, level: number): Interval | null {
  if (rate.numerator === null || rate.denominator === null) return null;
  return wilsonInterval(rate.numerator, { trials: rate.denominator, level });
}

/** A value of which nothing may be shown or nothing makes sense: `null` in every part, with its status. */
export function withoutValue(
  measure: Measure,
  state: { status: ValueStatus; preliminary: boolean },
): MeasureValue {
  switch (measure.kind) {
    case 'count':
      return { kind: 'count', value: null, ...state };
    case 'quantity':
      return { kind: 'quantity', value: null, unit: measure.unit, n: null, ...state };
    case 'rate':
      return { ...emptyRate, ...state };
    default:
      return assertNever(measure);
  }
}

const emptyRate = {
  kind: 'rate',
  value: null,
  numerator: null,
  denominator: null,
  unknown: null,
  coverage: null,
  knownOnly: null,
  bounds: null,
  interval: null,
  matureShare: null,
} as const;

function statusOf({
  denominator,
  coverage,
  preliminary,
}: {
  denominator: number;
  coverage: number | null;
  preliminary: boolean;
}): ValueStatus {
  if (denominator === 0) return 'NOT_APPLICABLE';
  if (denominator < certainBase || (coverage !== null && coverage < certainCoverage)) return 'UNCERTAIN';
  return preliminary ? 'PRELIMINARY' : 'FINAL';
}
