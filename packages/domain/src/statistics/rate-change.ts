import { newcombeInterval, type Proportion } from './newcombe.ts';
import type { Interval } from './wilson.ts';

/** Both rates need at least this base before a difference between them is spoken of (statistics.md 5.7). */
export const comparableBase = 10;

/** How a rate moved against another period. */
export interface RateChange {
  /** `now − before`, as a difference of fractions of 1. */
  readonly difference: number;
  /** Newcombe, 95 %. */
  readonly interval: Interval;
  /** `unproven` when the interval holds 0: "kein gesicherter Unterschied". */
  readonly direction: 'up' | 'down' | 'unproven';
}

/**
 * Compares a rate with that of an earlier period; `null` when a base is below {@link comparableBase}, because then
 * nothing can be said. Source: statistics.md 5.2 and 5.7.
 */
export function rateChange(now: Proportion, before: Proportion): RateChange | null {
  if (now.denominator < comparableBase || before.denominator < comparableBase) return null;
  const interval = newcombeInterval(now, { before });
  if (interval === null) return null;
  const difference = now.numerator / now.denominator - before.numerator / before.denominator;
  return { difference, interval, direction: directionOf(interval) };
}

function directionOf({ lower, upper }: Interval): RateChange['direction'] {
  if (lower > 0) return 'up';
  return upper < 0 ? 'down' : 'unproven';
}
