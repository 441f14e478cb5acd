import { describe, expect, it } from 'vitest';
import { completionRate } from '../catalogue/completion-measures.ts';
import { averageStock } from '../catalogue/enrolment-measures.ts';
import type { FigurePart } from '../catalogue/figure-identity.ts';
import type { RateMeasure } from '../catalogue/measure.ts';
import { progressRate } from '../catalogue/progress-measures.ts';
import { occupancyRate } from '../catalogue/uptake-measures.ts';
import { figurePart } from './figure-part.ts';
import { quantityValue } from './quantity-value.ts';
import { rateValue } from './rate-value.ts';
import { withoutValue } from './without-value.ts';

const partsOf = (
  measure: RateMeasure,
  counts: { numerator: number; denominator: number; unknown: number },
) => {
  const value = rateValue(measure, { ...counts, excluded: null, all: null, preliminary: false });
  const parts: readonly FigurePart[] = ['numerator', 'denominator', 'unknown', 'known_rest', 'value'];
  return parts.map((part) => figurePart(value, { measure, part }));
};

describe('figurePart', () => {
  it('leaves what is known and not reached once the unknown are out', () => {
    expect(partsOf(completionRate, { numerator: 24, denominator: 40, unknown: 3 })).toEqual([
      24,
      40,
      3,
      13,
      null,
    ]);
  });

  it('takes no unknown out of a denominator that they stand beside', () => {
    expect(partsOf(progressRate, { numerator: 15, denominator: 30, unknown: 6 })).toEqual([
      15,
      30,
      6,
      15,
      null,
    ]);
  });

  it('has no rest where the numerator is no part of the denominator', () => {
    expect(partsOf(occupancyRate, { numerator: 810, denominator: 1080, unknown: 0 })[3]).toBeNull();
  });

  it('multiplies a mean back to the whole number that it was divided from', () => {
    const value = quantityValue(averageStock, { value: 100, n: 12, preliminary: false });
    expect(figurePart(value, { measure: averageStock, part: 'sum' })).toBe(100);
    expect(figurePart(value, { measure: averageStock, part: 'n' })).toBe(12);
  });

  it('shows nothing of a value that is not shown', () => {
    const hidden = withoutValue(completionRate, { status: 'CONFIDENTIAL', preliminary: false });
    for (const part of ['numerator', 'unknown', 'known_rest'] as const)
      expect(figurePart(hidden, { measure: completionRate, part })).toBeNull();
    expect(figurePart(undefined, { measure: completionRate, part: 'numerator' })).toBeNull();
  });
});
