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

  // statistics.md 5.2, the cases with a comparable base.
  it.each([
    [rate(7, 34), rate(1, 34), 0.1765],
    [rate(56, 70), rate(48, 80), 0.2],
    [rate(9, 10), rate(3, 10), 0.6],
    [rate(5, 56), rate(0, 29), 0.0893],
    [rate(0, 10), rate(0, 20), 0],
    [rate(10, 10), rate(0, 20), 1],
  ])('gives the published difference of %o − %o as a fraction', (now, before, difference) => {
    expect(rateChange(now, before)?.difference).toBeCloseTo(difference, 4);
  });

  it('says nothing when a base is below 10', () => {
    expect(rateChange(rate(9, 9), rate(1, 100))).toBeNull();
    expect(rateChange(rate(1, 100), rate(9, 9))).toBeNull();
    expect(rateChange(rate(10, 10), rate(0, 10))).not.toBeNull();
  });
});
