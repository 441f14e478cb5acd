import { type BinomialDistribution, binomialDistribution } from './binomial-distribution.ts';
import type { Interval } from './wilson.ts';

/** The two pairs of limits a funnel has (statistics.md 5.3). */
export const funnelLevels = { alert: 0.95, alarm: 0.998 } as const;

/** A level of {@link funnelLevels}. */
export type FunnelLevel = (typeof funnelLevels)[keyof typeof funnelLevels];

/** A funnel is drawn from this number of units with at least {@link minimumFunnelBase} trials (statistics.md 5.7). */
export const minimumFunnelUnits = 8;

/** A unit with fewer trials is no point of a funnel (statistics.md 5.7). */
export const minimumFunnelBase = 10;

/** How far a unit lies from the target: inside both pairs of limits, outside the inner pair, or outside both. */
export type FunnelSignal = 'within' | 'alert' | 'alarm';

/**
 * Limits of a funnel around `target` for a unit with `trials` trials, as fractions of 1; `null` without trials.
 *
 * Interpolated exact binomial limits (Spiegelhalter 2005, appendix), clipped to [0, 1]. The interpolation makes smooth
 * lines, but is not symmetrical: an upper limit lies one count lower than the mirror image of the lower limit around
 * 1 − target, so the upper side signals a little sooner than an exact test would.
 * Source: statistics.md 5.3.
 *
 * @throws RangeError when `trials` is not a whole number of at least 0, or `target` lies outside [0, 1].
 */
export function funnelLimits({
  trials,
  target,
  level,
}: {
  trials: number;
  target: number;
  level: FunnelLevel;
}): Interval | null {
  const distribution = binomialDistribution({ trials, chance: target });
  if (trials === 0) return null;
  const tail = (1 - level) / 2;
  const limit = (probability: number): number =>
    Math.min(1, Math.max(0, interpolatedQuantile(distribution, probability) / trials));
  return { lower: limit(tail), upper: limit(1 - tail) };
}

/**
 * Whether `events` of `trials` lies within the limits of the funnel around `target`; `null` without trials.
 *
 * It goes by the lines as drawn, with one exception: where even `trials − 1` events would be within, all of `trials`
 * is within too. There the upper line ends just below 1, although a full count is not unlikely – 10 of 10 at a target
 * of 0.98 is the commonest outcome. At 0 the clipping of the lower line does the same.
 *
 * @throws RangeError as {@link funnelLimits}.
 */
export function funnelSignal({
  events,
  trials,
  target,
}: {
  events: number;
  trials: number;
  target: number;
}): FunnelSignal | null {
  const alert = funnelLimits({ trials, target, level: funnelLevels.alert });
  const alarm = funnelLimits({ trials, target, level: funnelLevels.alarm });
  if (alert === null || alarm === null) return null;
  if (isOutside(alarm, { events, trials })) return 'alarm';
  return isOutside(alert, { events, trials }) ? 'alert' : 'within';
}

function isOutside({ lower, upper }: Interval, { events, trials }: { events: number; trials: number }) {
  const share = events / trials;
  return share < lower || (share > upper && upper <= (trials - 1) / trials);
}

/** The count at which the distribution function reaches `probability`, less the part of its step not needed. */
function interpolatedQuantile(
  { first, probabilities }: BinomialDistribution,
  wantedProbability: number,
): number {
  let before = 0;
  for (const [index, probability] of probabilities.entries()) {
    const reached = before + probability;
    if (reached >= wantedProbability) return first + index - (reached - wantedProbability) / probability;
    before = reached;
  }
  return first + probabilities.length - 1;
}
