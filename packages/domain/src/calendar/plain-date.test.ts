import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayInBerlin, daysBetween, parsePlainDate, toPlainDate } from './plain-date.ts';

describe('parsePlainDate', () => {
  it.each(['2026-09-30', '2024-02-29', '1900-01-01', '9999-12-31'])('reads the day %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each([
    '2025-02-29',
    '2024-02-30',
    '2024-04-31',
    '1900-02-29',
    '0206-01-01',
    '1899-12-31',
    '2024-13-01',
    '2024-00-10',
    '2024-1-5',
    '01/02/2026',
    '45292',
    '',
    ' 2024-01-01',
    '2024-01-01T00:00',
    '２０２４-01-01',
  ])('refuses %j, which is no day', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
  });
});

describe('addMonths', () => {
  it.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-12-31', 6, '2025-06-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-02-28', 3, '2025-05-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -13, '2022-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(toPlainDate(date), months)).toBe(expected);
  });
});

describe('addDays', () => {
  it('crosses the change of the clocks without losing a day', () => {
    expect(addDays(toPlainDate('2026-03-28'), 2)).toBe('2026-03-30');
    expect(daysBetween(toPlainDate('2026-10-24'), toPlainDate('2026-10-26'))).toBe(2);
  });
});

describe('dayInBerlin', () => {
  it.each([
    ['2026-07-31T21:59:59Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
  ])('%s falls on %s', (instant, expected) => {
    expect(dayInBerlin(new Date(instant))).toBe(expected);
  });
});
