import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { latestYear } from './latest-year.ts';

const asOf = toPlainDate('2026-06-30');
const isSaid = (value: number): boolean => value >= 0;

describe('latestYear', () => {
  it('prefers the latest year that is over', () => {
    const points = [
      { year: 2024, value: 3 },
      { year: 2025, value: -1 },
      { year: 2026, value: 5 },
    ];
    expect(latestYear(points, { asOf, isSaid })).toEqual({ year: 2024, value: 3 });
  });

  it('takes the running year where no other says anything', () => {
    const points = [
      { year: 2025, value: null },
      { year: 2026, value: 5 },
    ];
    expect(latestYear(points, { asOf, isSaid })).toEqual({ year: 2026, value: 5 });
    expect(latestYear([{ year: 2025, value: -1 }], { asOf, isSaid })).toBeNull();
  });
});
