import { describe, expect, it } from 'vitest';
import { chartLayout } from '../charts/chart-layout.ts';
import { trendRow } from '../testing/trend-rows.ts';
import { count, rate } from '../testing/values.ts';
import { trendOf } from './trend.ts';

const locations = ['bocholt', 'borken', 'gronau'].map((key) => ({ key, de: key, en: key }));
const by = ['LOCATION', 'YEAR'] as const;

const rows = [
  trendRow({ location: 'bocholt', year: 2020 }, { enrolments: count(70) }),
  trendRow({ location: 'bocholt', year: 2023 }, { completions: count(90) }),
  trendRow({ location: 'gronau', year: 2022 }),
  trendRow({ year: 2020 }),
  trendRow({ year: 2022 }),
  trendRow({ year: 2023 }, { enrolments: count(500) }),
  trendRow({ location: 'bocholt' }),
  trendRow({ location: 'gronau' }),
];
const input = { rows, by, measure: 'enrolments', years: undefined, locations } as const;

describe('trendOf', () => {
  it('fills the years without a row, on one axis for all locations', () => {
    const trend = trendOf(input);

    expect(trend.years).toEqual([2020, 2021, 2022, 2023]);
    expect(trend.panels.map(({ points }) => points.map(({ year }) => year))).toEqual([
      trend.years,
      trend.years,
    ]);
    expect(trend.panels[0]?.points[1]).toEqual({ year: 2021, entries: null, completions: null });
  });

  it('takes the years chosen as the axis', () => {
    expect(trendOf({ ...input, years: [2022, 2023, 2024] }).years).toEqual([2022, 2023, 2024]);
  });

  it('keeps the place of a location among all of them, whatever is selected', () => {
    expect(trendOf(input).panels.map(({ location, rank }) => [location.key, rank])).toEqual([
      ['bocholt', 0],
      ['gronau', 2],
    ]);
  });

  it('scales all panels to the largest of their own values, not to the total', () => {
    expect(trendOf(input).top).toBe(90);
  });

  it('takes the total of a year from the server', () => {
    const trend = trendOf({ ...input, measure: 'enrolments' });
    expect(trend.kind === 'counts' && trend.all.map(({ entries }) => entries?.value)).toEqual([
      40,
      undefined,
      40,
      500,
    ]);
  });

  it('leaves room for the intervals of what is drawn', () => {
    const small = trendRow({ location: 'gronau', year: 2022 }, { completionRate: rate(5, 6) });
    const trend = trendOf({ ...input, rows: [...rows, small], measure: 'completion_rate' });

    expect(trend.top).toBeCloseTo(rate(20, 40).interval?.upper ?? 0, 12);
  });

  it('has no panels without rows', () => {
    expect(trendOf({ ...input, rows: [] })).toMatchObject({ years: [], panels: [], top: 4 });
  });

  it('marks whole numbers alone, however small the counts are', () => {
    const { top } = trendOf({ ...input, rows: [] });
    const { ticks } = chartLayout({ width: 400, rem: 16 }, { years: [2026], ceiling: top, hasHead: false });
    expect(ticks).toEqual([0, 1, 2, 3, 4]);
  });
});
