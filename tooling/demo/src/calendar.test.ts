import { describe, expect, it } from 'vitest';
import {
  addMonths,
  day,
  isoDate,
  lastOfMonth,
  mondayOf,
  workdayFrom,
  workdayUntil,
  yearOf,
} from './calendar.ts';

describe('calendar', () => {
  it.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2019-11-30', 3, '2020-02-29'],
    ['2021-01-15', 24, '2023-01-15'],
  ])('adds months to %s and clamps to the last day', (from, months, to) => {
    expect(isoDate(addMonths(day(from), months))).toBe(to);
  });

  it('knows the ends of months and the years', () => {
    expect(isoDate(lastOfMonth(day('2024-02-10')))).toBe('2024-02-29');
    expect(isoDate(lastOfMonth(day('2023-12-31')))).toBe('2023-12-31');
    expect(yearOf(day('2023-12-31'))).toBe(2023);
  });

  it('moves weekends to the next or the last working day', () => {
    expect(isoDate(workdayFrom(day('2026-11-21')))).toBe('2026-11-23');
    expect(isoDate(workdayUntil(day('2026-11-22')))).toBe('2026-11-20');
    expect(isoDate(workdayFrom(day('2026-11-20')))).toBe('2026-11-20');
    expect(isoDate(mondayOf(day('2026-11-22')))).toBe('2026-11-16');
  });

  it('refuses days that are not in the calendar', () => {
    expect(() => day('2023-02-29')).toThrow(RangeError);
    expect(() => day('23.11.2026')).toThrow(RangeError);
  });
});
