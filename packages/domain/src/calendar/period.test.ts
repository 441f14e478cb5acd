import { describe, expect, it } from 'vitest';
import { intersection, isPeriodKey, periodKeyOf, periodOf, periodsIn } from './period.ts';
import { toPlainDate } from './plain-date.ts';

describe('isPeriodKey', () => {
  it('accepts the key of its own grain and nothing else', () => {
    expect([
      isPeriodKey('year', '2026'),
      isPeriodKey('quarter', '2026-Q4'),
      isPeriodKey('month', '2026-12'),
    ]).toEqual([true, true, true]);
    for (const key of ['26', '2026-Q5', '2026-13', '2026-0', '1899', '2026-q1', '']) {
      expect([isPeriodKey('year', key), isPeriodKey('quarter', key), isPeriodKey('month', key)]).toEqual([
        false,
        false,
        false,
      ]);
    }
  });
});

describe('periodOf', () => {
  it('spans the days of the key, the 29 February included', () => {
    expect(periodOf('year', '2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' });
    expect(periodOf('quarter', '2024-Q1')).toEqual({ first: '2024-01-01', last: '2024-03-31' });
    expect(periodOf('quarter', '2024-Q4')).toEqual({ first: '2024-10-01', last: '2024-12-31' });
    expect(periodOf('month', '2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' });
  });

  it('is where the days of the period find their key', () => {
    expect(periodKeyOf('quarter', toPlainDate('2024-10-01'))).toBe('2024-Q4');
    expect(periodKeyOf('month', toPlainDate('2024-10-01'))).toBe('2024-10');
  });
});

describe('periodsIn', () => {
  it('names every period that has a day in the stretch, in order', () => {
    const stretch = { first: toPlainDate('2023-11-30'), last: toPlainDate('2024-04-01') };
    expect(periodsIn('quarter', stretch)).toEqual(['2023-Q4', '2024-Q1', '2024-Q2']);
    expect(periodsIn('year', stretch)).toEqual(['2023', '2024']);
    expect(periodsIn('month', { first: stretch.last, last: stretch.first })).toEqual([]);
  });
});

describe('intersection', () => {
  it('holds the days in both, and nothing when there are none', () => {
    const year = periodOf('year', '2024');
    expect(intersection(year, periodOf('month', '2024-05'))).toEqual(periodOf('month', '2024-05'));
    expect(intersection(year, periodOf('year', '2025'))).toBeUndefined();
  });
});
