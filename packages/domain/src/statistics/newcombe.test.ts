import { describe, expect, it } from 'vitest';
import { newcombeInterval } from './newcombe.ts';

const rate = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('newcombeInterval', () => {
  // statistics.md 5.2; the first from Fagerland et al. 2015, the others from Newcombe 1998b.
  it.each([
    [rate(7, 34), rate(1, 34), 0.1765, 0.0189, 0.3404],
    [rate(56, 70), rate(48, 80), 0.2, 0.0524, 0.3339],
    [rate(9, 10), rate(3, 10), 0.6, 0.1705, 0.809],
    [rate(6, 7), rate(2, 7), 0.5714, 0.0582, 0.8062],
    [rate(5, 56), rate(0, 29), 0.0893, -0.0381, 0.1926],
    [rate(0, 10), rate(0, 20), 0, -0.1611, 0.2775],
    [rate(10, 10), rate(0, 20), 1, 0.6791, 1],
  ])('reproduces the published interval of %o − %o', (now, before, difference, lower, upper) => {
    const interval = newcombeInterval(now, { before });

    expect(now.numerator / now.denominator - before.numerator / before.denominator).toBeCloseTo(
      difference,
      4,
    );
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it('mirrors when the rates change places', () => {
    const forth = newcombeInterval(rate(56, 70), { before: rate(48, 80) });
    const back = newcombeInterval(rate(48, 80), { before: rate(56, 70) });

    expect(back?.lower).toBeCloseTo(-(forth?.upper ?? Number.NaN), 12);
    expect(back?.upper).toBeCloseTo(-(forth?.lower ?? Number.NaN), 12);
  });

  it('encloses the difference within −1 to 1', () => {
    for (const [now, before] of [
      [rate(0, 1), rate(1, 1)],
      [rate(1, 1), rate(0, 1)],
      [rate(3, 9), rate(200, 601)],
    ] as const) {
      const interval = newcombeInterval(now, { before });
      const difference = now.numerator / now.denominator - before.numerator / before.denominator;

      expect(interval?.lower).toBeLessThanOrEqual(difference);
      expect(interval?.upper).toBeGreaterThanOrEqual(difference);
      expect(interval?.lower).toBeGreaterThanOrEqual(-1);
      expect(interval?.upper).toBeLessThanOrEqual(1);
    }
  });

  it('grows with the level', () => {
    const narrow = newcombeInterval(rate(56, 70), { before: rate(48, 80), level: 0.8 });
    const wide = newcombeInterval(rate(56, 70), { before: rate(48, 80), level: 0.998 });

    expect(wide?.lower).toBeLessThan(narrow?.lower ?? Number.NaN);
    expect(wide?.upper).toBeGreaterThan(narrow?.upper ?? Number.NaN);
  });

  it('is null when one of the rates has no base', () => {
    expect(newcombeInterval(rate(0, 0), { before: rate(1, 2) })).toBeNull();
    expect(newcombeInterval(rate(1, 2), { before: rate(0, 0) })).toBeNull();
  });
});
