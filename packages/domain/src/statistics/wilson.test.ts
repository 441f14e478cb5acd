import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson.ts';

describe('wilsonInterval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is %d to %d (Newcombe 1998)', (successes, trials, lower, upper) => {
    const interval = wilsonInterval(successes, { trials });
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it('agrees with statsmodels to twelve digits', () => {
    const interval = wilsonInterval(19, { trials: 38 });
    expect(interval?.lower).toBeCloseTo(0.348499283643951, 12);
    expect(interval?.upper).toBeCloseTo(0.651500716356049, 12);
  });

  it.each([
    [38, 38],
    [0, 77],
    [0, 1],
    [1, 1],
  ])('stays inside 0 to 1 for %i of %i', (successes, trials) => {
    const interval = wilsonInterval(successes, { trials });
    expect(interval?.lower).toBeGreaterThanOrEqual(0);
    expect(interval?.upper).toBeLessThanOrEqual(1);
    expect(interval?.lower).toBeLessThan(interval?.upper ?? 0);
  });

  it('has none without trials', () => {
    expect(wilsonInterval(0, { trials: 0 })).toBeNull();
  });

  it('widens with the level and refuses levels it has no quantile for', () => {
    const [narrow, wide] = [0.8, 0.998].map((level) => wilsonInterval(10, { trials: 20, level }));
    expect(wide?.lower).toBeLessThan(narrow?.lower ?? 0);
    expect(() => wilsonInterval(10, { trials: 20, level: 0.5 })).toThrow(
      'allowed: 0.8, 0.9, 0.95, 0.98, 0.99, 0.998',
    );
  });
});
