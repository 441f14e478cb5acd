import { describe, expect, it } from 'vitest';
import { controlChartRule, minimumChartPoints, pChart, xmrChart } from './control-chart.ts';

const quarters = [
  { events: 6, trials: 20 },
  { events: 9, trials: 24 },
  { events: 4, trials: 18 },
  { events: 8, trials: 22 },
];
const entries = [12, 15, 9, 14, 11, 13, 16, 10];
const repeat = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value);

describe('pChart', () => {
  // statistics.md 5.4.
  it('reproduces the centre of the example', () => {
    expect(pChart(quarters)?.centre).toBeCloseTo(0.3214, 4);
  });

  it.each([
    [0, 0.0081, 0.6347],
    [1, 0.0354, 0.6074],
    [2, 0, 0.6517],
    [3, 0.0227, 0.6201],
  ])('reproduces the limits of point %i of the example', (index, lower, upper) => {
    const point = pChart(quarters)?.points[index];

    expect(point?.lower).toBeCloseTo(lower, 4);
    expect(point?.upper).toBeCloseTo(upper, 4);
    expect(point).toMatchObject({ ...quarters[index], isOutside: false, isInRun: false });
  });

  it('gives the rate of a point as a fraction', () => {
    expect(pChart(quarters)?.points[0]?.rate).toBeCloseTo(0.3, 12);
  });

  it('marks a point outside its limits', () => {
    const chart = pChart([...repeat({ events: 30, trials: 100 }, 11), { events: 60, trials: 100 }]);

    expect(chart?.points.map((point) => point.isOutside)).toEqual([...repeat(false, 11), true]);
  });

  it('marks every point of a run of eight', () => {
    const chart = pChart([...repeat({ events: 8, trials: 20 }, 8), ...repeat({ events: 7, trials: 20 }, 7)]);

    expect(chart?.points.map((point) => point.isInRun)).toEqual([...repeat(true, 8), ...repeat(false, 7)]);
  });

  it('takes a rate on the centre line as being on neither side, whatever its base', () => {
    const bases = [10, 30, 70, 90, 110, 130, 170, 190, 210];
    const chart = pChart(bases.map((trials) => ({ events: trials * 0.1, trials })));

    expect(chart?.points.some((point) => point.isInRun)).toBe(false);
  });

  it('passes over a period without trials', () => {
    const chart = pChart([
      ...repeat({ events: 8, trials: 20 }, 4),
      { events: 0, trials: 0 },
      ...repeat({ events: 8, trials: 20 }, 4),
      { events: 1, trials: 20 },
    ]);

    expect(chart?.points[4]).toEqual({
      events: 0,
      trials: 0,
      rate: null,
      lower: null,
      upper: null,
      isOutside: false,
      isInRun: false,
    });
    expect(chart?.points.filter((point) => point.isInRun)).toHaveLength(8);
  });

  it('has no centre when nothing was tried', () => {
    expect(pChart([])).toBeNull();
    expect(pChart([{ events: 0, trials: 0 }])).toBeNull();
  });
});

describe('xmrChart', () => {
  // statistics.md 5.4.
  it('reproduces the example', () => {
    const chart = xmrChart(entries);

    expect(chart?.centre).toBe(12.5);
    expect(chart?.meanMovingRange).toBe(4);
    expect(chart?.lower).toBeCloseTo(1.86, 10);
    expect(chart?.upper).toBeCloseTo(23.14, 10);
    expect(chart?.rangeLimit).toBeCloseTo(13.07, 2);
  });

  it('gives each value its distance to the one before', () => {
    expect(xmrChart(entries)?.points.map((point) => point.movingRange)).toEqual([null, 3, 6, 5, 3, 2, 3, 6]);
  });

  it('marks a point outside the limits', () => {
    const chart = xmrChart([...repeat([10, 11], 6).flat(), 30]);

    expect(chart?.points.map((point) => point.isOutside)).toEqual([...repeat(false, 12), true]);
  });

  it('marks a run of eight on one side, no run of seven', () => {
    const marks = (values: readonly number[]) => xmrChart(values)?.points.map((point) => point.isInRun);

    expect(marks([...repeat(11, 8), ...repeat(10, 7)])).toEqual([...repeat(true, 8), ...repeat(false, 7)]);
    expect(marks([...repeat(11, 7), ...repeat(10, 7)])).toEqual(repeat(false, 14));
  });

  it('breaks a run at a point on the centre line', () => {
    const chart = xmrChart([...repeat(11, 4), 10, ...repeat(11, 4), ...repeat(9, 4), 10, ...repeat(9, 4)]);

    expect(chart?.centre).toBe(10);
    expect(chart?.points.some((point) => point.isInRun)).toBe(false);
  });

  it('sees nothing in equal values', () => {
    const chart = xmrChart(repeat(0.1, 12));

    expect(chart?.points.some((point) => point.isOutside || point.isInRun)).toBe(false);
  });

  it('needs two values for a range', () => {
    expect(xmrChart([])).toBeNull();
    expect(xmrChart([12])).toBeNull();
  });
});

describe('controlChartRule', () => {
  it('prints the length of its run in both languages', () => {
    expect(controlChartRule.runLength).toBe(8);
    expect(controlChartRule.text.de).toContain('mindestens 8 aufeinanderfolgenden');
    expect(controlChartRule.text.en).toContain('at least 8 successive');
  });
});

describe('minimumChartPoints', () => {
  it('is three years of quarters', () => {
    expect(minimumChartPoints).toBe(12);
  });
});
