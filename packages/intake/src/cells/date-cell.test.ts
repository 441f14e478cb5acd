import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { datePattern, dateReader } from './date-cell.ts';

const latest = toPlainDate('2026-11-23');
const shown = (format?: string, isPast = true) => {
  const read = dateReader({ latest, isPast, format });
  return (text: string): string => {
    const reading = read(text);
    return typeof reading === 'string' ? reading : reading.rule;
  };
};

describe('dateReader', () => {
  it.each([
    ['2026-09-30', '2026-09-30'],
    ['30.09.2026', '2026-09-30'],
    ['1.2.2024', '2024-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2026-11-23', '2026-11-23'],
  ])('reads %s (I12)', (text, date) => {
    expect(shown()(text)).toBe(date);
  });

  it.each([
    ['2026-02-30'],
    ['29.02.2025'],
    ['31.04.2026'],
    ['2026-13-01'],
    ['2026-00-10'],
    ['01/02/2026'],
    ['1.2.26'],
    ['2026-1-5'],
    ['45292'],
    ['20260930'],
    ['2026-09-30T00:00:00'],
    ['30. September 2026'],
    ['9-30-2026'],
    ['heute'],
    ['1900-02-29'],
    ['٢٠٢٦-٠٩-٣٠'],
  ])('refuses %s (I12)', (text) => {
    expect(shown()(text)).toBe('not_a_date');
  });

  it.each([
    ['45292', 'day number'],
    ['45292,5', 'day number'],
    ['01/02/2026', 'slashes'],
    ['1.2.26', 'four digits'],
    ['31.04.2026', 'no such day'],
    ['2025-02-29', 'no such day'],
  ])('says of %s what went wrong, without repeating it (I12)', (text, hint) => {
    const reading = dateReader({ latest, isPast: true })(text);
    const { de, en } = typeof reading === 'string' ? { de: '', en: '' } : reading.message;
    expect(en).toContain(hint);
    expect(en + de).not.toContain(text);
  });

  it('tells a day before 1900 from a day that does not exist (I12)', () => {
    expect(shown()('0206-03-01')).toBe('date_out_of_range');
    expect(shown()('31.12.1899')).toBe('date_out_of_range');
    expect(shown()('0206-02-30')).toBe('not_a_date');
  });

  it('refuses an event after the last day and a plan after the last plan (I12)', () => {
    expect(shown()('2026-11-24')).toBe('date_in_future');
    expect(shown()('31.12.9999')).toBe('date_in_future');
    expect(shown(undefined, false)('2026-11-24')).toBe('date_out_of_range');
  });

  it.each([
    ['MM/DD/YYYY', '09/30/2026', '30.09.2026'],
    ['DD/MM/YYYY', '30/9/2026', '2026-09-30'],
    ['YYYYMMDD', '20260930', '2026930'],
    ['[DD]-MM-YYYY.', '[30]-09-2026.', '[30]-09-2026'],
  ])('reads %s instead of the built-in formats', (format, good, bad) => {
    expect(shown(format)(good)).toBe('2026-09-30');
    expect(shown(format)(bad)).toBe('not_a_date');
  });
});

describe('datePattern', () => {
  it.each(['', 'YYYY-MM', 'YYYY-MM-DD-DD', 'YY-MM-DD', 'DD. MMM YYYY', 'DD.MM.YYYY HH', 'YYYY-MM-DD1'])(
    'refuses %j',
    (format) => {
      expect(datePattern(format)).toBeUndefined();
    },
  );
});
