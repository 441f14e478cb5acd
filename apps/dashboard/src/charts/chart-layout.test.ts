import { describe, expect, it } from 'vitest';
import { chartLayout, yearAt, yearTicks } from './chart-layout.ts';

const years = [2020, 2021, 2022, 2023];
const size = { width: 248, rem: 16 };
const layout = chartLayout(size, { years, ceiling: 93, hasHead: true });

describe('chartLayout', () => {
  it('puts each year in the middle of its band', () => {
    expect(layout.step).toBeCloseTo(50, 9);
    expect(years.map((year) => Math.round(layout.x(year)))).toEqual([63, 113, 163, 213]);
    expect(layout.edge(2020.5)).toBe(layout.x(2020));
  });

  it('begins at 0 and ends at a round number that holds every value', () => {
    expect(layout.y(0)).toBe(layout.bottom);
    expect(layout.y(93)).toBeGreaterThan(layout.top);
    expect(layout.ticks).toEqual([0, 20, 40, 60, 80, 100]);
  });

  it('has the same scale for the same years, size and ceiling', () => {
    const other = chartLayout(size, { years, ceiling: 93, hasHead: true });
    expect(other.y(40)).toBe(layout.y(40));
  });

  it('grows with the text of the page', () => {
    const large = chartLayout({ width: 496, rem: 32 }, { years, ceiling: 93, hasHead: true });
    expect(large.height).toBe(2 * layout.height);
    expect(large.step).toBeCloseTo(2 * layout.step, 9);
  });

  it('leaves no room above the plot for what is not there', () => {
    expect(chartLayout(size, { years, ceiling: 93, hasHead: false }).top).toBeLessThan(layout.top);
  });

  it('leaves room for the marks of events, and keeps the rest where it is', () => {
    const marked = chartLayout(size, { years, ceiling: 93, hasHead: true, hasEvents: true });
    expect(marked.top - layout.top).toBe(1.25 * 16);
    expect(marked.x(2021)).toBe(layout.x(2021));
  });

  it('survives a chart without years or width', () => {
    const empty = chartLayout({ width: 0, rem: 16 }, { years: [], ceiling: 1, hasHead: false });
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
    expect(yearTicks(years, { step: 50, rem: 16 })).toEqual(years);
  });

  it('thins out from the last year where there is not', () => {
    expect(yearTicks(years, { step: 20, rem: 16 })).toEqual([2021, 2023]);
  });
});
