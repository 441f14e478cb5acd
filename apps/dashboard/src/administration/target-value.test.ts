import { measureOf } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { completionRate, enrolments } from '../values/named-measure.ts';
import { parseTargetValue, readTargetText, typedTargetValue } from './target-value.ts';

const duration = measureOf('duration_median') ?? enrolments;

describe('parseTargetValue', () => {
  it.each([
    ['65 %', 0.65],
    ['65', 0.65],
    ['65,0', 0.65],
    ['65,3\u00a0%', 0.653],
    ['65.5', 0.655],
    ['57 %', 0.57],
    ['0', 0],
    ['0,5 %', 0.005],
    ['100', 1],
    ['1 %', 0.01],
    ['33,333333333333', 0.333333333333],
  ])('reads the rate %s', (text, value) => {
    expect(parseTargetValue(text, { measure: completionRate, language: 'de' })).toEqual({ value });
  });

  it.each([
    ['', 'missing'],
    ['viel', 'not_a_number'],
    ['6,5,0', 'not_a_number'],
    ['0,65', 'maybe_fraction'],
    ['1', 'maybe_fraction'],
    ['101', 'above_all'],
    ['-5 %', 'below_zero'],
  ])('takes %j for no rate: %s', (text, fault) => {
    expect(parseTargetValue(text, { measure: completionRate, language: 'de' })).toEqual({ fault });
  });

  it.each([
    ['1.204', 'de', 1204],
    ['1 204', 'de', 1204],
    ['1,204', 'en', 1204],
    ['24', 'en', 24],
  ] as const)('reads the count %s in %s', (text, language, value) => {
    expect(parseTargetValue(text, { measure: enrolments, language })).toEqual({ value });
  });

  it('takes counts in whole numbers alone, and quantities with a fraction', () => {
    const language = 'de';
    expect(parseTargetValue('24,5', { measure: enrolments, language })).toEqual({ fault: 'not_whole' });
    expect(parseTargetValue('1,000', { measure: enrolments, language })).toEqual({ fault: 'not_whole' });
    expect(parseTargetValue('1.000', { measure: enrolments, language: 'en' })).toEqual({
      fault: 'not_whole',
    });
    expect(parseTargetValue('24 %', { measure: enrolments, language })).toEqual({ fault: 'not_a_number' });
    expect(parseTargetValue('182,5', { measure: duration, language })).toEqual({ value: 182.5 });
  });
});

describe('readTargetText', () => {
  it.each([
    ['65', '65\u00a0%'],
    ['65,5', '65,5\u00a0%'],
    ['33,333333333333', '≈\u00a033,33\u00a0%'],
    ['1', null],
    ['viel', null],
  ])('says what %j is taken for', (text, told) => {
    expect(readTargetText(text, { measure: completionRate, reading: createReading('de') })).toBe(told);
  });
});

describe('typedTargetValue', () => {
  it.each(['de', 'en'] as const)('is read as the same value again, in %s', (language) => {
    for (const [measure, value] of [
      [completionRate, 0.65],
      [completionRate, 0.655],
      [enrolments, 1204],
      [duration, 182.5],
    ] as const) {
      const text = typedTargetValue(value, { measure, reading: createReading(language) });
      expect(parseTargetValue(text, { measure, language })).toEqual({ value });
    }
  });
});
