import { describe, expect, it } from 'vitest';
import { completionRate } from '../catalogue/completion-measures.ts';
import { independenceRate } from '../catalogue/outcome-measures.ts';
import { progressRate } from '../catalogue/progress-measures.ts';
import { occupancyRate } from '../catalogue/uptake-measures.ts';
import { rateInterval, ratePrecision, rateValue } from './rate-value.ts';

const counts = { numerator: 12, denominator: 40, unknown: 6, excluded: null, all: null, preliminary: false };

describe('rateValue', () => {
  it('gives the three readings: unknown as no success, known only, and the bounds', () => {
    expect(rateValue(independenceRate(6), counts)).toMatchObject({
      value: 0.3,
      coverage: 0.85,
      knownOnly: 12 / 34,
      bounds: { lower: 0.3, upper: 0.45 },
      status: 'FINAL',
    });
  });

  it.each([
    ['a base below ten', { ...counts, numerator: 3, denominator: 9, unknown: 0 }, 'UNCERTAIN'],
    ['coverage below 80 %', { ...counts, unknown: 9 }, 'UNCERTAIN'],
    ['coverage of exactly 80 %', { ...counts, unknown: 8 }, 'FINAL'],
    ['a base of ten', { ...counts, numerator: 3, denominator: 10, unknown: 0 }, 'FINAL'],
    ['late records still arriving', { ...counts, preliminary: true }, 'PRELIMINARY'],
    [
      'an uncertain and preliminary base',
      { ...counts, denominator: 9, unknown: 0, numerator: 1, preliminary: true },
      'UNCERTAIN',
    ],
    ['no exits at all', { ...counts, numerator: 0, denominator: 0, unknown: 0 }, 'NOT_APPLICABLE'],
    [
      'exits none of which is mature',
      { ...counts, numerator: 0, denominator: 0, unknown: 0, all: 5 },
      'NOT_MATURE',
    ],
  ])('marks %s', (_, given, status) => {
    expect(rateValue(independenceRate(6), given).status).toBe(status);
  });

  it('does not call a completion rate uncertain because reasons are unknown', () => {
    expect(rateValue(completionRate, { ...counts, unknown: 20 }).status).toBe('FINAL');
  });

  it('has no value over an empty base, and shows the empty base', () => {
    expect(rateValue(completionRate, { ...counts, numerator: 0, denominator: 0, unknown: 0 })).toMatchObject({
      value: null,
      numerator: 0,
      denominator: 0,
      interval: null,
      bounds: null,
      coverage: null,
      knownOnly: null,
    });
  });

  it('keeps what is unknown beside the denominator out of it, and in the coverage', () => {
    const given = { ...counts, numerator: 12, denominator: 40, unknown: 10 };
    expect(rateValue(progressRate, given)).toMatchObject({
      value: 0.3,
      coverage: 0.8,
      knownOnly: 0.3,
      bounds: { lower: 12 / 50, upper: 22 / 50 },
    });
  });

  it('may exceed 1 where the numerator is no part of the denominator, and has no interval then', () => {
    const value = rateValue(occupancyRate, { ...counts, numerator: 440, denominator: 400, unknown: 0 });
    expect(value).toMatchObject({ value: 1.1, interval: null });
    expect(rateInterval(value, 0.95)).toBeNull();
  });

  it('says which share of all exits is mature where only mature ones count', () => {
    expect(rateValue(independenceRate(6), { ...counts, all: 50 }).matureShare).toBe(0.8);
  });

  it('has no interval at any level where the rate is not shown', () => {
    expect(
      rateInterval(rateValue(independenceRate(6), { ...counts, numerator: 0, denominator: 0, all: 5 }), 0.9),
    ).toBeNull();
  });
});

describe('ratePrecision', () => {
  it.each([
    [9, 'counts'],
    [10, 'whole'],
    [29, 'whole'],
    [30, 'decimal'],
  ])('writes a rate over %i by %s', (denominator, precision) => {
    expect(ratePrecision({ value: 0.5, denominator })).toBe(precision);
  });

  it('writes nothing where there is no value', () => {
    expect(ratePrecision({ value: null, denominator: 40 })).toBeNull();
  });
});
