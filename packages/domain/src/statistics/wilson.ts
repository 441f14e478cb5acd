/** Lower and upper end of an interval, as fractions of 1. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** By level, as text because it is a key. */
const quantiles: Readonly<Record<string, number>> = {
  '0.8': 1.281551565544601,
  '0.9': 1.6448536269514722,
  '0.95': 1.959963984540054,
  '0.98': 2.3263478740408408,
  '0.99': 2.5758293035489004,
  '0.998': 3.090232306167813,
};

/** The levels for which {@link normalQuantile} has a value. */
export const intervalLevels: readonly number[] = Object.keys(quantiles).map(Number);

/**
 * Two-sided standard normal quantile of a level, 1.959964 for 0.95: the half-width of an interval in standard errors.
 *
 * @throws RangeError for a level outside {@link intervalLevels}.
 */
export function normalQuantile(level: number): number {
  const z = quantiles[String(level)];
  if (z === undefined)
    throw new RangeError(`No interval at level ${level}; allowed: ${intervalLevels.join(', ')}`);
  return z;
}

/**
 * Wilson score interval of `successes / trials`, clipped to [0, 1]; `null` when there are no trials.
 * Stays inside [0, 1] at 0 and 1, where the textbook interval has no width. Source: statistics.md 5.1.
 *
 * @throws RangeError for a level outside {@link intervalLevels}.
 */
export function wilsonInterval(
  successes: number,
  { trials, level = 0.95 }: { trials: number; level?: number },
): Interval | null {
  if (trials === 0) return null;
  const z = normalQuantile(level);
  const failureShare = 1 - successes / trials;
  const centre = 2 * successes + z * z;
  const reach = z * Math.sqrt(Math.max(0, z * z + 4 * successes * failureShare));
  const scale = 2 * (trials + z * z);
  return {
    lower: successes === 0 ? 0 : Math.max(0, (centre - reach) / scale),
    upper: successes === trials ? 1 : Math.min(1, (centre + reach) / scale),
  };
}
