import { describe, expect, it } from 'vitest';
import {
  funnelLevels,
  funnelLimits,
  funnelSignal,
  minimumFunnelBase,
  minimumFunnelUnits,
} from './funnel-limits.ts';

describe('funnelLimits', () => {
  // statistics.md 5.3.
  it.each([
    [0.3, 20, 0.95, 0.0812, 0.4873],
    [0.3, 20, 0.998, 0.0015, 0.6137],
    [0.3, 50, 0.95, 0.1661, 0.4201],
    [0.3, 50, 0.998, 0.1031, 0.4991],
    [0.3, 100, 0.95, 0.2069, 0.3869],
    [0.3, 100, 0.998, 0.1603, 0.4416],
    [0.3, 10, 0.95, 0, 0.5608],
    [0.3, 10, 0.998, 0, 0.7408],
    [0.074, 100, 0.95, 0.0217, 0.1246],
    [0.074, 100, 0.998, 0.0015, 0.1607],
    [0.074, 500, 0.95, 0.0508, 0.0968],
    [0.074, 500, 0.998, 0.0393, 0.1115],
  ] as const)('around %d with %i trials at level %d are %d and %d', (target, trials, level, lower, upper) => {
    const limits = funnelLimits({ trials, target, level });

    expect(limits?.lower).toBeCloseTo(lower, 4);
    expect(limits?.upper).toBeCloseTo(upper, 4);
  });

  // Computed with the distribution functions of SciPy.
  it.each([
    [0.3, 1_000_000, 0.95, 0.2991015208, 0.3008978578],
    [0.3, 1_000_000, 0.998, 0.2985839486, 0.3014161917],
    [0.001, 1_000_000, 0.95, 0.0009380283, 0.0010619185],
    [0.999, 1_000_000, 0.998, 0.9989004088, 0.9990957444],
    [0.074, 100_000, 0.95, 0.072376583, 0.0756214749],
    [0.5, 1000, 0.998, 0.450652196, 0.548347804],
    [0.9, 3, 0.95, 0.2962962963, 0.9885688157],
  ] as const)('stay exact around %d with %i trials at level %d', (target, trials, level, lower, upper) => {
    const limits = funnelLimits({ trials, target, level });

    expect(limits?.lower).toBeCloseTo(lower, 9);
    expect(limits?.upper).toBeCloseTo(upper, 9);
  });

  it('narrow with the number of trials and widen with the level', () => {
    const width = (trials: number, level: 0.95 | 0.998): number => {
      const limits = funnelLimits({ trials, target: 0.3, level });
      return (limits?.upper ?? Number.NaN) - (limits?.lower ?? Number.NaN);
    };

    expect(width(1000, 0.95)).toBeLessThan(width(100, 0.95));
    expect(width(100, 0.95)).toBeLessThan(width(100, 0.998));
  });

  it('enclose the target within 0 to 1', () => {
    for (const target of [0.01, 0.2, 0.5, 0.8, 0.99])
      for (const trials of [10, 23, 150, 4000])
        for (const level of [0.95, 0.998] as const) {
          const limits = funnelLimits({ trials, target, level });

          expect(limits?.lower).toBeGreaterThanOrEqual(0);
          expect(limits?.lower).toBeLessThanOrEqual(target);
          expect(limits?.upper).toBeGreaterThanOrEqual(target);
          expect(limits?.upper).toBeLessThanOrEqual(1);
        }
  });

  it('have an upper end one count below the mirrored lower end, as published', () => {
    for (const target of [0.3, 0.5, 0.62])
      for (const trials of [40, 90, 1000]) {
        const limits = funnelLimits({ trials, target, level: 0.95 });
        const mirrored = funnelLimits({ trials, target: 1 - target, level: 0.95 });

        expect(limits?.upper).toBeCloseTo(1 - (mirrored?.lower ?? Number.NaN) - 1 / trials, 9);
      }
  });

  it('do not exist without trials', () => {
    expect(funnelLimits({ trials: 0, target: 0.3, level: 0.95 })).toBeNull();
  });

  it('refuse a target that is no share', () => {
    expect(() => funnelLimits({ trials: 20, target: 30, level: 0.95 })).toThrow('allowed: 0 to 1');
  });
});

describe('funnelSignal', () => {
  it.each([
    [1, 'alert'],
    [2, 'within'],
    [9, 'within'],
    [10, 'alert'],
    [12, 'alert'],
    [13, 'alarm'],
    [0, 'alarm'],
  ] as const)('calls %i of 20 around 0.3 %s', (events, signal) => {
    expect(funnelSignal({ events, trials: 20, target: 0.3 })).toBe(signal);
  });

  it('judges none and all of the trials by their exact probability', () => {
    const signalOf = (probability: number) => {
      if (probability < (1 - funnelLevels.alarm) / 2) return 'alarm';
      return probability < (1 - funnelLevels.alert) / 2 ? 'alert' : 'within';
    };
    for (const target of [0, 0.02, 0.3, 0.74, 0.98, 1])
      for (const trials of [1, 5, 10, 25, 60, 200]) {
        expect(funnelSignal({ events: 0, trials, target })).toBe(signalOf((1 - target) ** trials));
        expect(funnelSignal({ events: trials, trials, target })).toBe(signalOf(target ** trials));
      }
  });

  it('takes the commonest outcome as within where the upper line ends below 1', () => {
    expect(funnelLimits({ trials: 10, target: 0.98, level: 0.95 })?.upper).toBeLessThan(1);
    expect(funnelSignal({ events: 10, trials: 10, target: 0.98 })).toBe('within');
  });

  it('alarms at what a target of 0 or 1 rules out', () => {
    expect(funnelSignal({ events: 1, trials: 20, target: 0 })).toBe('alarm');
    expect(funnelSignal({ events: 0, trials: 20, target: 0 })).toBe('within');
    expect(funnelSignal({ events: 19, trials: 20, target: 1 })).toBe('alarm');
    expect(funnelSignal({ events: 20, trials: 20, target: 1 })).toBe('within');
  });

  it('is null without trials', () => {
    expect(funnelSignal({ events: 0, trials: 0, target: 0.3 })).toBeNull();
  });
});

describe('minimumFunnelUnits', () => {
  it('asks for eight units of ten trials', () => {
    expect([minimumFunnelUnits, minimumFunnelBase]).toEqual([8, 10]);
  });
});
