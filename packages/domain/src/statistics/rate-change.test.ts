import { describe, expect, it } from 'vitest';
import { rateChange } from './rate-change.ts';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('rateChange', () => {
  it('calls a rise proven when the interval lies above 0', () => {
    expect(rateChange(rate(56, 70), rate(48, 80))).toMatchObject({ direction: 'up' });
  });

  it('calls a fall proven when the interval lies below 0', () => {
    expect(rateChange(rate(48, 80), rate(56, 70))).toMatchObject({ direction: 'down' });
  });

  it('proves nothing when the interval holds 0', () => {
    expect(rateChange(rate(5, 56), rate(0, 29))).toMatchObject({ direction: 'unproven' });
    expect(rateChange(rate(10, 40), rate(10, 40))).toMatchObject({ direction: 'unproven', difference: 0 });
  });

  it('gives the difference as a fraction', () => {
    expect(rateChange(rate(56, 70), rate(48, 80))?.difference).toBeCloseTo(0.2, 12);
  });

  it('says nothing when a base is below 10', () => {
    expect(rateChange(rate(9, 9), rate(1, 100))).toBeNull();
    expect(rateChange(rate(1, 100), rate(9, 9))).toBeNull();
    expect(rateChange(rate(10, 10), rate(0, 10))).not.toBeNull();
  });
});
