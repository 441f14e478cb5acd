import { describe, expect, it } from 'vitest';
import { indirectlyStandardise } from './standardise.ts';
import { wilsonInterval } from './wilson.ts';

// Expected by hand: 10 · 20/100 + 30 · 60/120 + 20 · 16/80 = 2 + 15 + 4 = 21 of 60.
const strata = [
  { events: 4, trials: 10 },
  { events: 18, trials: 30 },
  { events: 2, trials: 20 },
];
const reference = [
  { events: 20, trials: 100 },
  { events: 60, trials: 120 },
  { events: 16, trials: 80 },
];

describe('indirectlyStandardise', () => {
  it('compares observed events with those expected', () => {
    const standard = indirectlyStandardise({ strata, reference });

    expect(standard.observed).toBe(24);
    expect(standard.expected).toBeCloseTo(21, 12);
    expect(standard.expectedRate).toBeCloseTo(0.35, 12);
    expect(standard.ratio).toBeCloseTo(24 / 21, 12);
  });

  it('scales the Wilson interval of the crude rate', () => {
    const standard = indirectlyStandardise({ strata, reference });

    // Wilson of 24/60 is 0.28568 to 0.52635; times 60/21.
    expect(standard.interval?.lower).toBeCloseTo(0.81623, 4);
    expect(standard.interval?.upper).toBeCloseTo(1.50386, 4);
  });

  it('is 1 for a reference compared with itself', () => {
    const standard = indirectlyStandardise({ strata: reference, reference });

    expect(standard.ratio).toBeCloseTo(1, 12);
    expect(standard.expectedRate).toBeCloseTo(96 / 300, 12);
  });

  it('is the crude comparison with one stratum', () => {
    const standard = indirectlyStandardise({
      strata: [{ events: 5, trials: 20 }],
      reference: [{ events: 50, trials: 100 }],
    });
    const wilson = wilsonInterval(5, { trials: 20 });

    expect(standard.ratio).toBe(0.5);
    expect(standard.interval?.lower).toBeCloseTo((wilson?.lower ?? Number.NaN) / 0.5, 12);
    expect(standard.interval?.upper).toBeCloseTo((wilson?.upper ?? Number.NaN) / 0.5, 12);
  });

  it('adjusts for a mix that the crude rate hides', () => {
    // Each stratum does as well as the reference, but the unit has more of the harder one.
    const standard = indirectlyStandardise({
      strata: [
        { events: 8, trials: 10 },
        { events: 18, trials: 90 },
      ],
      reference: [
        { events: 400, trials: 500 },
        { events: 100, trials: 500 },
      ],
    });

    expect(standard.expectedRate).toBeCloseTo(0.26, 12);
    expect(standard.ratio).toBeCloseTo(1, 12);
  });

  it('has no ratio when nothing is expected', () => {
    expect(
      indirectlyStandardise({
        strata: [{ events: 0, trials: 10 }],
        reference: [{ events: 0, trials: 50 }],
      }),
    ).toEqual({ observed: 0, expected: 0, expectedRate: 0, ratio: null, interval: null });
  });

  it('has no rate without trials', () => {
    const nothing = { observed: 0, expected: 0, expectedRate: null, ratio: null, interval: null };

    expect(indirectlyStandardise({ strata: [], reference: [] })).toEqual(nothing);
    expect(
      indirectlyStandardise({
        strata: [{ events: 0, trials: 0 }],
        reference: [{ events: 3, trials: 50 }],
      }),
    ).toEqual(nothing);
  });

  it('refuses a stratum without trials in the reference', () => {
    expect(() =>
      indirectlyStandardise({
        strata: [{ events: 1, trials: 2 }],
        reference: [{ events: 0, trials: 0 }],
      }),
    ).toThrow(RangeError);
  });

  it('refuses lists of different length', () => {
    expect(() => indirectlyStandardise({ strata, reference: reference.slice(1) })).toThrow(
      '2 reference strata; allowed: one for each of 3',
    );
  });
});
