import { describe, expect, it } from 'vitest';
import { kaplanMeier } from './kaplan-meier.ts';
import { countTimes } from './risk-sets.ts';

/** `+` marks a censored time, as in the literature. */
const curveOf = (times: string) =>
  kaplanMeier(
    countTimes(
      times.split(', ').map((time) => ({
        time: Number.parseFloat(time),
        cause: time.endsWith('+') ? null : 'event',
      })),
    ),
  );
const stepsOf = (times: string) => curveOf(times).points.filter((point) => point.events > 0);

// statistics.md 5.5: `aml` of R's survival package, after Miller.
const maintained = '9, 13, 13+, 18, 23, 28+, 31, 34, 45+, 48, 161+';
const other = '5, 5, 8, 8, 12, 16+, 23, 27, 30, 33, 43, 45';
// statistics.md 5.5: statsmodels, whose values come from R.
const second = '3+, 1, 2, 3, 2+, 1+, 5, 3+';

describe('kaplanMeier', () => {
  it.each([
    [9, 11, 0.909, 0.0867, 0.7541, 1],
    [13, 10, 0.818, 0.1163, 0.6192, 1],
    [18, 8, 0.716, 0.1397, 0.4884, 1],
    [23, 7, 0.614, 0.1526, 0.3769, 0.999],
    [31, 5, 0.491, 0.1642, 0.2549, 0.946],
    [34, 4, 0.368, 0.1627, 0.1549, 0.875],
    [48, 2, 0.184, 0.1535, 0.0359, 0.944],
  ])('reproduces the maintained group of aml at %i', (time, atRisk, survival, error, lower, upper) => {
    const point = stepsOf(maintained).find((step) => step.time === time);

    expect(point?.atRisk).toBe(atRisk);
    expect(point?.survival).toBeCloseTo(survival, 3);
    expect(point?.standardError).toBeCloseTo(error, 4);
    expect(point?.interval?.lower).toBeCloseTo(lower, 4);
    expect(point?.interval?.upper).toBeCloseTo(upper, 3);
  });

  it('falls at the times of the published table only', () => {
    expect(stepsOf(maintained).map((point) => point.time)).toEqual([9, 13, 18, 23, 31, 34, 48]);
  });

  it('has the published medians of both groups of aml', () => {
    expect(curveOf(maintained).median).toBe(31);
    expect(curveOf(other).median).toBe(23);
  });

  it.each([
    [1, 8, 0.875, 0.1169268],
    [2, 6, 0.7291667, 0.1649762],
    [3, 4, 0.546875, 0.20058],
    [5, 1, 0, 0],
  ])('reproduces the statsmodels set at %i', (time, atRisk, survival, error) => {
    const point = stepsOf(second).find((step) => step.time === time);

    expect(point?.atRisk).toBe(atRisk);
    expect(point?.survival).toBeCloseTo(survival, 6);
    expect(point?.standardError).toBeCloseTo(error, 6);
  });

  it('has a point where only censoring happened', () => {
    expect(curveOf(maintained).points.map((point) => point.time)).toEqual([
      9, 13, 18, 23, 28, 31, 34, 45, 48, 161,
    ]);
    expect(curveOf(maintained).points[4]).toMatchObject({ time: 28, atRisk: 6, events: 0 });
  });

  it('has no interval when nobody survived', () => {
    expect(curveOf(second).points.at(-1)).toMatchObject({ survival: 0, interval: null });
  });

  it('keeps the interval inside 0 to 1', () => {
    for (const { survival, interval } of [maintained, other, second].flatMap(stepsOf)) {
      if (survival === 0) continue;

      expect(interval?.lower).toBeGreaterThan(0);
      expect(interval?.lower).toBeLessThan(survival);
      expect(interval?.upper).toBeGreaterThan(survival);
      expect(interval?.upper).toBeLessThanOrEqual(1);
    }
  });

  it('has no median while the curve stays above a half', () => {
    expect(curveOf('1, 2+, 3+').median).toBeNull();
    expect(kaplanMeier([])).toEqual({ points: [], median: null });
  });

  it('finds the median where the curve falls to exactly a half', () => {
    expect(curveOf('1, 2, 3+, 4+').median).toBe(2);
    for (let half = 1; half <= 60; half += 1) {
      const single = Array.from({ length: 2 * half }, (_, index) => ({
        time: index + 1,
        cause: 'event',
        n: 1,
      }));

      expect(kaplanMeier(single).median).toBe(half);
    }
  });
});
