import { describe, expect, it } from 'vitest';
import { maturityOf } from '../calendar/maturity.ts';
import { periodOf } from '../calendar/period.ts';
import { addDays, toPlainDate } from '../calendar/plain-date.ts';
import { horizons } from '../vocabulary/facts.ts';
import {
  daysCovered,
  maturedQuarter,
  maturedQuarters,
  maturedYears,
  quartersOf,
  yearsOf,
} from './return-periods.ts';

const waiting = 3;
const keysOf = (periods: readonly { readonly role: string; readonly key: string | null }[]) =>
  periods.map(({ role, key }) => [role, key]);

describe('quartersOf', () => {
  it('names the same quarter a year before, the three before, and the quarter, over the turn of the year', () => {
    expect(keysOf(quartersOf('2026-Q2'))).toEqual([
      ['quarter_year_before', '2025-Q2'],
      ['earlier_quarter', '2025-Q3'],
      ['earlier_quarter', '2025-Q4'],
      ['earlier_quarter', '2026-Q1'],
      ['quarter', '2026-Q2'],
    ]);
  });
});

describe('yearsOf', () => {
  it('names the year of the quarter after the one before it', () => {
    expect(keysOf(yearsOf('2026-Q1'))).toEqual([
      ['year_before', '2025'],
      ['year', '2026'],
    ]);
  });
});

describe('maturedQuarter', () => {
  it.each([
    ['2026-Q3', 3, '2026-Q1'],
    ['2026-Q3', 6, '2025-Q4'],
    ['2026-Q3', 12, '2025-Q2'],
    ['2026-Q3', 24, '2024-Q2'],
    ['2026-Q1', 6, '2025-Q2'],
    ['2026-Q4', 6, '2026-Q1'],
  ])('in %s outcomes after %i months become mature for the exits of %s', (quarter, horizon, exits) => {
    expect(maturedQuarter(quarter, { horizon, waiting })).toBe(exits);
  });

  it.each(horizons)('is final at the end of the quarter and not before it, after %i months', (horizon) => {
    const timing = { horizon, waiting };
    for (const quarter of ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']) {
      const { last } = periodOf('quarter', maturedQuarter(quarter, timing));
      const reported = periodOf('quarter', quarter);
      expect(maturityOf(last, { asOf: reported.last, timing })).toBe('FINAL');
      expect(maturityOf(last, { asOf: addDays(reported.first, -1), timing })).toBe('WAITING');
    }
  });

  it('refuses outcomes that become mature within a quarter', () => {
    expect(() => maturedQuarter('2026-Q3', { horizon: 13, waiting })).toThrow('whole quarters');
  });
});

describe('maturedQuarters', () => {
  it('names the quarter of exits that becomes mature, the three before and the same a year before, oldest first', () => {
    expect(keysOf(maturedQuarters('2026-Q3', { horizon: 6, waiting }))).toEqual([
      ['mature_quarter_year_before', '2024-Q4'],
      ['mature_quarter', '2025-Q1'],
      ['mature_quarter', '2025-Q2'],
      ['mature_quarter', '2025-Q3'],
      ['newly_mature_quarter', '2025-Q4'],
    ]);
  });
});

describe('maturedYears', () => {
  it.each([
    ['2026-Q2', 'mature_exits', '2024'],
    ['2026-Q3', 'newly_mature_exits', '2025'],
    ['2026-Q4', 'mature_exits', '2025'],
  ])('at the end of %s the last year after 6 months is %s %s', (quarter, role, year) => {
    expect(keysOf(maturedYears(quarter, { horizon: 6, waiting }))).toEqual([
      ['mature_exits_before', String(Number(year) - 1)],
      [role, year],
    ]);
  });

  it.each(horizons)(
    'is final at the end of the quarter, and the year after it is not, after %i months',
    (horizon) => {
      const timing = { horizon, waiting };
      for (const quarter of ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']) {
        const asOf = periodOf('quarter', quarter).last;
        const year = maturedYears(quarter, timing).at(-1)?.key ?? '';
        expect(maturityOf(periodOf('year', year).last, { asOf, timing })).toBe('FINAL');
        const next = String(Number(year) + 1);
        expect(maturityOf(periodOf('year', next).last, { asOf, timing })).not.toBe('FINAL');
      }
    },
  );
});

describe('daysCovered', () => {
  it('ends a running period with the as-of day', () => {
    const asOf = toPlainDate('2026-08-15');
    const days = (grain: 'quarter' | 'year', key: string) => daysCovered({ role: 'year', grain, key }, asOf);
    expect(days('year', '2026')).toEqual({ first: '2026-01-01', through: '2026-08-15' });
    expect(days('quarter', '2026-Q2')).toEqual({ first: '2026-04-01', through: '2026-06-30' });
    expect(daysCovered({ role: 'year_to_quarter', grain: 'quarter', key: '2026-Q2' }, asOf)).toEqual({
      first: '2026-01-01',
      through: '2026-06-30',
    });
    expect(daysCovered({ role: 'everything', grain: null, key: null }, asOf)).toEqual({
      first: null,
      through: '2026-08-15',
    });
  });
});
