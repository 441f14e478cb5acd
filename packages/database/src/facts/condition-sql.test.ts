import { addDays, isMature, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { lastMatureDay } from './condition-sql.ts';

describe('lastMatureDay', () => {
  it.each([
    { horizon: 0, waiting: 3 },
    { horizon: 3, waiting: 3 },
    { horizon: 6, waiting: 3 },
    { horizon: 12, waiting: 0 },
    { horizon: 24, waiting: 1 },
  ])('splits the days into mature and not: $horizon months, $waiting waiting', (timing) => {
    for (let asOf = toPlainDate('2023-12-01'); asOf < '2025-04-01'; asOf = addDays(asOf, 1)) {
      const last = lastMatureDay(asOf, timing);
      if (last === null) throw new Error('every one of these days has a last mature day');
      const around = [-40, -4, -3, -2, -1, 0, 1, 2, 3, 4, 40].map((days) => addDays(last, days));
      expect(around.map((day) => isMature(day, { asOf, timing }))).toEqual(around.map((day) => day <= last));
    }
  });

  it('reads the last days of a month on one due day: 31 August is due with 28 February', () => {
    const timing = { horizon: 6, waiting: 3 };
    expect(lastMatureDay(toPlainDate('2025-05-28'), timing)).toBe('2024-08-31');
    expect(lastMatureDay(toPlainDate('2025-05-27'), timing)).toBe('2024-08-27');
  });

  it('finds none before the calendar begins', () => {
    expect(lastMatureDay(toPlainDate('1900-08-31'), { horizon: 6, waiting: 3 })).toBeNull();
    expect(lastMatureDay(toPlainDate('1900-10-01'), { horizon: 6, waiting: 3 })).toBe('1900-01-01');
  });
});
