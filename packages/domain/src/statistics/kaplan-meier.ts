import { riskSets, type TimeCell } from './risk-sets.ts';
import { type Interval, normalQuantile } from './wilson.ts';

/** The survival curve from one distinct time to the next; shares are fractions of 1. */
export interface SurvivalPoint {
  readonly time: number;
  readonly atRisk: number;
  /** Events at `time`; 0 where only censoring happened and the curve does not fall. */
  readonly events: number;
  /** Share that has had no event up to and including `time`. */
  readonly survival: number;
  /** Greenwood; 0 when nobody survived, where the formula has no value. */
  readonly standardError: number;
  /** 95 %; `null` when nobody survived, because 0 has no logarithm – not because 0 is certain. */
  readonly interval: Interval | null;
}

/** A survival curve; it is 1 before the first point. */
export interface SurvivalCurve {
  readonly points: readonly SurvivalPoint[];
  /** The smallest time with a survival of at most 0.5; `null` when the curve stays above. */
  readonly median: number | null;
}

/** Survival this little above a half is a half with the rounding of its product. */
const rounding = 1e-12;

/**
 * Kaplan–Meier curve S(t) = Π (1 − d/n) over the times up to t, with one point per distinct time; every cause counts
 * as the event. With competing causes the complement of a curve for one of them overstates it;
 * cumulative incidence does not.
 *
 * Greenwood: se = S·√Σ d/(n(n − d)). Interval on the log scale, S·exp(±z·se/S), with the upper end clipped at 1.
 * Source: statistics.md 5.5.
 *
 * @throws RangeError as {@link riskSets}.
 */
export function kaplanMeier(cells: readonly TimeCell[]): SurvivalCurve {
  let survival = 1;
  let greenwood = 0;
  const points = riskSets(cells).map(({ time, atRisk, events }): SurvivalPoint => {
    const left = atRisk - events;
    survival *= left / atRisk;
    if (left > 0) greenwood += events / (atRisk * left);
    const standardError = survival * Math.sqrt(greenwood);
    return { time, atRisk, events, survival, standardError, interval: logInterval(survival, standardError) };
  });
  const median = points.find((point) => point.survival <= 0.5 + rounding)?.time ?? null;
  return { points, median };
}

function logInterval(survival: number, standardError: number): Interval | null {
  if (survival === 0) return null;
  const factor = Math.exp((normalQuantile(0.95) * standardError) / survival);
  return { lower: survival / factor, upper: Math.min(1, survival * factor) };
}
