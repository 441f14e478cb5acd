import { describe, expect, it } from 'vitest';
import { placeEvents } from './event-marks.ts';

const place = (...xs: readonly number[]) =>
  placeEvents(
    xs.map((x, index) => ({ number: index + 1, x })),
    { rem: 16, right: 400 },
  );

describe('placeEvents', () => {
  it('puts a mark over each day', () => {
    expect(place(50, 200, 300)).toMatchObject([
      { label: '1', x: 50, days: [50] },
      { label: '2', x: 200, days: [200] },
      { label: '3', x: 300, days: [300] },
    ]);
  });

  it('makes one mark of those that would overlap, and keeps their days', () => {
    expect(place(100, 110, 300)).toMatchObject([
      { label: '1–2', x: 105, days: [100, 110] },
      { label: '3', x: 300 },
    ]);
  });

  it('joins what a wider mark runs into', () => {
    const marks = place(100, 122, 125);
    expect(marks).toMatchObject([{ label: '1–3', days: [100, 122, 125] }]);
  });

  it('leaves no two marks that overlap, however close the days lie', () => {
    const marks = place(...Array.from({ length: 12 }, (_, index) => index * 13));
    const ends = marks.slice(0, -1).map(({ x, width }) => x + width / 2);
    const starts = marks.slice(1).map(({ x, width }) => x - width / 2);
    expect(ends.every((end, index) => end < (starts[index] ?? 0))).toBe(true);
    expect(marks.flatMap(({ days }) => days)).toHaveLength(12);
  });

  it('keeps marks inside the chart', () => {
    const [first, last] = place(0, 400);
    expect((first?.x ?? 0) - (first?.width ?? 0) / 2).toBe(0);
    expect((last?.x ?? 0) + (last?.width ?? 0) / 2).toBe(400);
  });
});
