import { type RatePrecision, ratePrecision, valueStatuses } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import type { Count, Rate } from './value-parts.ts';

export function digitsOf(precision: RatePrecision): number {
  return precision === 'decimal' ? 1 : 0;
}

const ofWord = { de: '{part}\u00a0von\u00a0{whole}', en: '{part}\u00a0of\u00a0{whole}' };

/** The counts behind a rate: `12 von 40`; `null` where they may not be shown. */
export function basisText({ numerator, denominator }: Rate, { count, say }: Reading): string | null {
  if (numerator === null || denominator === null) return null;
  return say(ofWord, { part: count(numerator), whole: count(denominator) });
}

/** A rate as people read it: a percentage, the counts behind a small one, or the words for why there is none. */
export function rateText(rate: Rate, reading: Reading): string {
  const precision = ratePrecision(rate);
  if (rate.value === null || precision === null) return reading.say(valueStatuses[rate.status].label);
  if (precision === 'counts') return basisText(rate, reading) ?? '';
  return reading.share(rate.value, digitsOf(precision));
}

/** The interval of a rate that is written as a percentage; `null` otherwise. */
export function intervalText(rate: Rate, { shareRange }: Reading): string | null {
  const precision = ratePrecision(rate);
  if (rate.interval === null || precision === null || precision === 'counts') return null;
  return shareRange(rate.interval, digitsOf(precision));
}

/** A count as people read it, or the words for why there is none. */
export function countText({ value, status }: Count, { count, say }: Reading): string {
  return value === null ? say(valueStatuses[status].label) : count(value);
}
