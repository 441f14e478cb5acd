import { describe, expect, it } from 'vitest';
import { chartLayout, yearAt, yearTicks } from './chart-layout.ts';

const years = [2020, 2021, 2022, 2023];
const layout = chartLayout({ width: 248, height: 200, years, ceiling: 93 });

describe('chartLayout', () => {
  it('puts each year in the middle of its band', () => {
    expect(layout.step).toBe(50);
    expect(years.map(layout.x)).toEqual([63, 113, 163, 213]);
    expect(layout.edge(2020.5)).toBe(layout.x(2020));
  });

  it('begins at 0 and ends at a round number that holds every value', () => {
    expect(layout.y(0)).toBe(layout.bottom);
    expect(layout.y(93)).toBeGreaterThan(layout.top);
    expect(layout.ticks).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('has the same scale for the same years, size and ceiling', () => {
    const other = chartLayout({ width: 248, height: 200, years, ceiling: 93 });
    expect(other.y(40)).toBe(layout.y(40));
  });

  it('survives a chart without years or width', () => {
    const empty = chartLayout({ width: 0, height: 0, years: [], ceiling: 1 });
    expect(Number.isFinite(empty.y(0.5))).toBe(true);
  });
});

describe('yearAt', () => {
  it('finds the year under the pointer', () => {
    expect(yearAt(layout.x(2022), { layout, years })).toBe(2022);
  });

  it('takes the nearest year outside the plot', () => {
    expect(yearAt(-10, { layout, years })).toBe(2020);
    expect(yearAt(999, { layout, years })).toBe(2023);
  });
});

describe('yearTicks', () => {
  it('writes every year where there is room', () => {
    expect(yearTicks(years, 50)).toEqual(years);
  });

  it('thins out from the last year where there is not', () => {
    expect(yearTicks(years, 20)).toEqual([2021, 2023]);
  });
});
