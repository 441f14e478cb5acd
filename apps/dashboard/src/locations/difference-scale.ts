import type { Interval } from '@neue-wege/domain';

/** Differences are drawn on ten percentage points to each side at least, so that a small one looks small. */
const leastReach = 0.1;

/** Where a difference lies, from the left: no difference is in the middle, and both sides are equally long. */
export function differenceScale(at: number, { lower, upper }: Interval): (difference: number) => string {
  const reach = 1.1 * Math.max(leastReach, Math.abs(at), Math.abs(lower), Math.abs(upper));
  return (difference) => `${Math.round((0.5 + difference / (2 * reach)) * 10_000) / 100}%`;
}
