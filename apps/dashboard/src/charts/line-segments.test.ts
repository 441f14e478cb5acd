import { describe, expect, it } from 'vitest';
import { lineSegments } from './line-segments.ts';

const point = (year: number, isPreliminary = false) => ({ year, x: year, y: 0, isPreliminary });

describe('lineSegments', () => {
  it('joins neighbouring years', () => {
    const segments = lineSegments([point(2020), point(2021), point(2022)]);
    expect(segments.map(({ from, to }) => [from.year, to.year])).toEqual([
      [2020, 2021],
      [2021, 2022],
    ]);
  });

  it('leaves a gap where a year is missing', () => {
    expect(lineSegments([point(2020), point(2022)])).toEqual([]);
  });

  it('does not take the way to a preliminary point for firm', () => {
    const segments = lineSegments([point(2024), point(2025), point(2026, true)]);
    expect(segments.map(({ isFirm }) => isFirm)).toEqual([true, false]);
  });
});
