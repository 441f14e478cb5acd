import { comparableBase, type Interval, type Text, valueStatuses } from '@neue-wege/domain';
import type { ComparisonQuery } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { rateText } from '../values/rate-text.ts';
import type { Rate } from '../values/value-parts.ts';
import { comparisonTexts, verdictTexts } from './locations-texts.ts';

/** The answer of the server to two locations. */
export type Comparison = ComparisonQuery['comparison'];

/** What two locations are called. */
export interface Sides {
  readonly one: string;
  readonly other: string;
}

/** A comparison as people read it: the verdict in the words of the server, and what it rests on. */
export interface ComparisonResult {
  readonly sentence: string;
  /** The difference with its interval, and how to read it; or why there is no verdict. */
  readonly details: readonly string[];
  /** To be drawn; `null` without a difference. */
  readonly difference: { readonly at: number; readonly interval: Interval } | null;
}

/** Puts a comparison into words. It computes nothing: difference, interval and verdict are those of the server. */
export function comparisonResult(
  comparison: Comparison,
  { sides, reading }: { sides: Sides; reading: Reading },
): ComparisonResult {
  const { a, b, words, difference, interval } = comparison;
  const { say } = reading;
  const sentence = say(comparisonTexts.result, {
    ...sides,
    oneShare: rateText(a.value, reading),
    otherShare: rateText(b.value, reading),
    words: say(verdictOf(comparison), { ...sides }),
  });
  if (difference === null || interval === null || words === null) {
    return { sentence, details: obstacles(comparison, { sides, reading }), difference: null };
  }
  const holdsZero = interval.lower <= 0 && interval.upper >= 0;
  return {
    sentence,
    details: [
      say(comparisonTexts.difference, {
        difference: signed(difference, reading),
        lower: signed(interval.lower, reading),
        upper: signed(interval.upper, reading),
      }),
      say(holdsZero ? comparisonTexts.holdsZero : comparisonTexts.withoutZero),
    ],
    difference: { at: difference, interval },
  };
}

/** The verdict of the server; where it tells two sides apart, by their names. */
function verdictOf({ verdict, words }: Comparison): Text {
  if (verdict === 'LOWER' || verdict === 'HIGHER') return verdictTexts[verdict];
  return words ?? comparisonTexts.noVerdict;
}

function obstacles(
  { a, b }: Comparison,
  { sides, reading }: { sides: Sides; reading: Reading },
): readonly string[] {
  const { say } = reading;
  const without = [
    [sides.one, a.value],
    [sides.other, b.value],
  ] as const;
  const states = without.flatMap(([place, rate]) =>
    rate.value === null
      ? [say(comparisonTexts.withoutValue, { place, hint: say(valueStatuses[rate.status].hint) })]
      : [],
  );
  if (states.length > 0) return states;
  return isSmall(a.value) || isSmall(b.value)
    ? [say(comparisonTexts.tooFew, { base: comparableBase })]
    : [say(comparisonTexts.tooUnknown)];
}

function isSmall({ denominator }: Rate): boolean {
  return denominator !== null && denominator < comparableBase;
}

/** A difference in percentage points with its sign. */
function signed(difference: number, { points }: Reading): string {
  const size = points(difference);
  if (Math.round(difference * 1000) === 0) return size;
  return difference > 0 ? `+${size}` : `\u2212${size}`;
}
