import { describe, expect, it } from 'vitest';
import type { MeasureValue } from '../breakdown/breakdown.ts';
import { quantityValue } from '../breakdown/quantity-value.ts';
import { type RateCounts, rateValue } from '../breakdown/rate-value.ts';
import { withoutValue } from '../breakdown/without-value.ts';
import { completionRate, completions } from '../catalogue/completion-measures.ts';
import { durationMedian } from '../catalogue/duration-measures.ts';
import { independenceRate } from '../catalogue/outcome-measures.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { roundCounts, roundToFive } from './round-counts.ts';

const independence = independenceRate(6);
const rate = (counts: Partial<RateCounts>): MeasureValue =>
  rateValue(independence, {
    numerator: 0,
    denominator: 0,
    unknown: 0,
    excluded: null,
    all: null,
    preliminary: false,
    ...counts,
  });
const rounded = (counts: Partial<RateCounts>): MeasureValue => roundCounts(rate(counts), independence);

describe('roundToFive', () => {
  it('rounds 0, 1, 2 to 0, 3 to 7 to 5, and 8 to 12 to 10', () => {
    const counts = Array.from({ length: 13 }, (_, count) => roundToFive(count));
    expect(counts).toEqual([0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10, 10, 10]);
  });

  it('is never off by more than two', () => {
    for (let count = 0; count < 1000; count += 1) {
      expect(roundToFive(count) % 5).toBe(0);
      expect(Math.abs(roundToFive(count) - count)).toBeLessThanOrEqual(2);
    }
  });
});

describe('roundCounts', () => {
  it('rounds a count and keeps its state', () => {
    const value = {
      kind: 'count',
      value: 41,
      status: 'PRELIMINARY',
      preliminary: true,
      target: null,
    } as const;
    expect(roundCounts(value, completions)).toEqual({ ...value, value: 40 });
  });

  it('computes everything about a rate from the rounded counts', () => {
    expect(rounded({ numerator: 13, denominator: 41, unknown: 4 })).toEqual({
      kind: 'rate',
      value: 15 / 40,
      numerator: 15,
      denominator: 40,
      unknown: 5,
      coverage: 35 / 40,
      knownOnly: 15 / 35,
      bounds: { lower: 15 / 40, upper: 20 / 40 },
      interval: wilsonInterval(15, { trials: 40 }),
      excluded: null,
      matureShare: null,
      status: 'FINAL',
      preliminary: false,
      target: null,
    });
  });

  it('calls a rate uncertain by the coverage that is read from the rounded counts', () => {
    expect(rate({ numerator: 10, denominator: 22, unknown: 4 }).status).toBe('FINAL');
    expect(rounded({ numerator: 10, denominator: 22, unknown: 4 }).status).toBe('UNCERTAIN');
    expect(rate({ numerator: 10, denominator: 32, unknown: 7 }).status).toBe('UNCERTAIN');
    expect(rounded({ numerator: 10, denominator: 32, unknown: 7 }).status).toBe('FINAL');
  });

  it('calls a rate certain from a rounded base of ten on', () => {
    expect(rate({ denominator: 8 }).status).toBe('UNCERTAIN');
    expect(rounded({ denominator: 8 }).status).toBe('FINAL');
    expect(rounded({ denominator: 7 }).status).toBe('UNCERTAIN');
  });

  it('keeps every share within 0 and 1, where rounded parts exceed their whole', () => {
    for (let denominator = 8; denominator <= 32; denominator += 1)
      for (let numerator = 0; numerator <= denominator; numerator += 1)
        for (let unknown = 0; unknown <= denominator - numerator; unknown += 1) {
          const value = rounded({ numerator, denominator, unknown });
          if (value.kind !== 'rate') throw new Error('a rate stays a rate');
          const { knownOnly, bounds, interval, coverage } = value;
          const shares = [value.value, knownOnly, coverage, bounds?.lower, bounds?.upper, interval?.upper];
          for (const share of shares) {
            expect(share ?? 0).toBeGreaterThanOrEqual(0);
            expect(share ?? 0).toBeLessThanOrEqual(1);
          }
          expect(bounds?.upper).toBeGreaterThanOrEqual(bounds?.lower ?? 1);
        }
  });

  it('rounds a median to whole units and the facts behind it', () => {
    const value = quantityValue(durationMedian, { value: 90.5, n: 8, preliminary: true });
    expect(roundCounts(value, durationMedian)).toEqual({
      ...value,
      value: 91,
      n: 10,
      status: 'PRELIMINARY',
    });
  });

  it('leaves what has no number as it is', () => {
    for (const measure of [completions, durationMedian, completionRate]) {
      const value = withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false });
      expect(roundCounts(value, measure)).toEqual(value);
    }
    expect(rounded({ all: 3 })).toMatchObject({ value: null, status: 'NOT_MATURE', preliminary: true });
    expect(rounded({})).toMatchObject({ value: null, denominator: 0, status: 'NOT_APPLICABLE' });
    const none = quantityValue(durationMedian, { value: null, n: 0, preliminary: false });
    expect(roundCounts(none, durationMedian)).toEqual(none);
  });

  it('compares a target with the rounded value, as the exact one would tell it', () => {
    const target = {
      value: 50,
      source: 'plan',
      comment: null,
      definitionVersion: 1,
      isSameDefinition: true,
      attainment: 41 / 50,
    };
    const value = { kind: 'count', value: 41, status: 'FINAL', preliminary: false, target } as const;
    expect(roundCounts(value, completions).target?.attainment).toBe(40 / 50);
  });
});
