import { describe, expect, it } from 'vitest';
import { cellAt, cellId, cellStep, cohortLayout, readCellId } from './cohort-layout.ts';

const years = [2024, 2023, 2022];
const layout = cohortLayout({ width: 600, rem: 16 }, { years, ceiling: 0.52 });

describe('cohortLayout', () => {
  it('gives every column the same scale from zero', () => {
    expect(layout.x(0)).toBe(0);
    expect(layout.x(layout.ticks.at(-1) ?? 0)).toBeLessThan(layout.column);
    expect(layout.ticks[0]).toBe(0);
    expect(layout.left(24) - layout.left(12)).toBe(layout.column);
  });

  it('grows with the years and with the text', () => {
    const larger = cohortLayout({ width: 600, rem: 32 }, { years, ceiling: 0.52 });
    expect(larger.row).toBe(2 * layout.row);
    expect(layout.bottom - layout.top).toBe(3 * layout.row);
  });
});

describe('cellStep', () => {
  it('moves across horizons and down years, and stops at the edges', () => {
    expect(cellStep('ArrowRight', { at: { year: 2024, horizon: 3 }, years })).toEqual({
      year: 2024,
      horizon: 6,
    });
    expect(cellStep('ArrowDown', { at: { year: 2024, horizon: 6 }, years })).toEqual({
      year: 2023,
      horizon: 6,
    });
    expect(cellStep('ArrowUp', { at: { year: 2024, horizon: 6 }, years })).toEqual({
      year: 2024,
      horizon: 6,
    });
    expect(cellStep('End', { at: { year: 2023, horizon: 3 }, years })).toEqual({ year: 2023, horizon: 24 });
    expect(cellStep('Home', { at: { year: 2023, horizon: 24 }, years })).toEqual({ year: 2023, horizon: 3 });
  });

  it('begins at the first cell and ignores other keys', () => {
    expect(cellStep('ArrowLeft', { at: undefined, years })).toEqual({ year: 2024, horizon: 3 });
    expect(cellStep('a', { at: { year: 2024, horizon: 3 }, years })).toBeUndefined();
    expect(cellStep('ArrowLeft', { at: undefined, years: [] })).toBeUndefined();
  });
});

describe('cellAt', () => {
  it('finds the cell under a point, or the nearest one', () => {
    const place = { x: layout.left(12) + 5, y: layout.y(2022) + 5 };
    expect(cellAt(place, { layout, years })).toEqual({ year: 2022, horizon: 12 });
    expect(cellAt({ x: -5, y: -5 }, { layout, years })).toEqual({ year: 2024, horizon: 3 });
  });
});

describe('readCellId', () => {
  it('reads back what was written, and nothing else', () => {
    const cell = { year: 2023, horizon: 12 as const };
    expect(readCellId(cellId(cell), years)).toEqual(cell);
    expect(readCellId('2021 12', years)).toBeUndefined();
    expect(readCellId('2023 7', years)).toBeUndefined();
  });
});
