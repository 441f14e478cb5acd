import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { quantityText } from './quantity-text.ts';

const days = { value: 124.5, unit: 'DAYS', n: 40, status: 'FINAL', preliminary: false } as const;

describe('quantityText', () => {
  it('writes whole days', () => {
    expect(quantityText(days, createReading('de'))).toBe('125\u00a0Tage');
  });

  it('writes one decimal of a mean of participations', () => {
    const mean = { ...days, value: 17.25, unit: 'PARTICIPATIONS' } as const;
    expect(quantityText(mean, createReading('de'))).toBe('17,3\u00a0Teilnahmen');
    expect(quantityText(mean, createReading('en'))).toBe('17.3\u00a0participations');
  });

  it('says why there is none', () => {
    expect(quantityText({ ...days, value: null, status: 'CONFIDENTIAL' }, createReading('de'))).toBe(
      'geheim gehalten',
    );
  });
});
