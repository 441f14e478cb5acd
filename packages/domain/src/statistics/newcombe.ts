import { type Interval, wilsonInterval } from './wilson.ts';

/** A rate as the two counts behind it. */
export interface Proportion {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Interval of the difference `now − before` of two independent rates: Newcombe's method 10, built from their Wilson
 * limits. Ends are differences of fractions, so they lie within [−1, 1]; `null` when a rate has no base.
 *
 * It treats each cohort as a sample of a process; we hold a full count, and whoever shows it says so.
 * Source: statistics.md 5.2.
 */
export function newcombeInterval(
  now: Proportion,
  { before, level = 0.95 }: { before: Proportion; level?: number },
): Interval | null {
  const ofNow = wilsonInterval(now.numerator, { trials: now.denominator, level });
  const ofBefore = wilsonInterval(before.numerator, { trials: before.denominator, level });
  if (ofNow === null || ofBefore === null) return null;
  const rateNow = now.numerator / now.denominator;
  const rateBefore = before.numerator / before.denominator;
  const difference = rateNow - rateBefore;
  return {
    lower: difference - Math.hypot(rateNow - ofNow.lower, ofBefore.upper - rateBefore),
    upper: difference + Math.hypot(ofNow.upper - rateNow, rateBefore - ofBefore.lower),
  };
}
