import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { completionRate, enrolments, independenceRate, stock } from '../values/named-measure.ts';
import { suitableYear } from './suitable-year.ts';

const years = [2023, 2024, 2025, 2026];

describe('suitableYear', () => {
  it('takes the last complete year for entries', () => {
    const asOf = toPlainDate('2026-11-23');
    expect(suitableYear(years, { measure: enrolments, asOf })).toEqual({ year: 2025, reason: 'complete' });
  });

  it('takes a year as complete on its last day', () => {
    const asOf = toPlainDate('2025-12-31');
    expect(suitableYear([2024, 2025], { measure: completionRate, asOf })?.year).toBe(2025);
  });

  it('waits for the due day of the last exit for outcomes', () => {
    const before = toPlainDate('2026-06-29');
    const after = toPlainDate('2026-06-30');
    expect(suitableYear(years, { measure: independenceRate, asOf: before })).toEqual({
      year: 2024,
      reason: 'due',
    });
    expect(suitableYear(years, { measure: independenceRate, asOf: after })?.year).toBe(2025);
  });

  it('takes the stock of the as-of day from the running year', () => {
    const asOf = toPlainDate('2026-11-23');
    expect(suitableYear(years, { measure: stock, asOf })).toEqual({ year: 2026, reason: 'as_of' });
    expect(suitableYear([2024], { measure: stock, asOf })).toEqual({ year: 2024, reason: 'year_end' });
  });

  it('falls back to the running year when nothing is complete', () => {
    const asOf = toPlainDate('2026-11-23');
    expect(suitableYear([2026], { measure: enrolments, asOf })).toEqual({ year: 2026, reason: 'running' });
  });

  it('does not call a year the latest when later ones are left out', () => {
    const asOf = toPlainDate('2026-11-23');
    expect(suitableYear([2022, 2023], { measure: enrolments, asOf })).toEqual({
      year: 2023,
      reason: 'last_shown',
    });
  });

  it('has none without rows', () => {
    expect(suitableYear([], { measure: enrolments, asOf: toPlainDate('2026-11-23') })).toBeUndefined();
  });
});
