import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { absentRate, agreed, count, rate } from '../testing/values.ts';
import type { Rate } from '../values/value-parts.ts';
import { changeBetween, type FigureRow, headlineOf } from './headline.ts';

const asOf = toPlainDate('2026-11-23');

function row(year: number, some: Partial<FigureRow> = {}): FigureRow {
  return {
    year,
    isTotalOf: [],
    enrolments: count(year - 1900),
    stock: count(year - 2000),
    occupancyRate: rate(year - 1950, 100),
    completionRate: rate(60, 100),
    independenceRate6m: rate(30, 100),
    independenceByWorkRate6m: rate(20, 100),
    ...some,
  };
}

describe('headlineOf', () => {
  const running = row(2026, {
    independenceRate6m: absentRate('NOT_MATURE'),
    independenceByWorkRate6m: absentRate('NOT_MATURE'),
  });
  const rows = [running, row(2024), row(2025)];

  it('shows each figure for its own latest suitable year', () => {
    const headline = headlineOf(rows, { asOf, shown: undefined });

    expect(headline.entries).toMatchObject({ year: 2025, value: { value: 125 }, before: { value: 124 } });
    expect(headline.independence).toMatchObject({ year: 2025, reason: 'due' });
    expect(headline.stock).toMatchObject({ year: 2026, reason: 'as_of', value: { value: 26 } });
    expect(headline.byWork?.numerator).toBe(20);
    expect(headline.occupancy?.numerator).toBe(76);
  });

  it('compares with a year that is not among those shown', () => {
    const headline = headlineOf(rows, { asOf, shown: [2025, 2026] });

    expect(headline.completion).toMatchObject({ year: 2025, change: { direction: 'unproven' } });
    expect(headline.stock?.history.map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it('passes over years in which nobody left', () => {
    const empty = row(2025, {
      completionRate: absentRate('NOT_APPLICABLE'),
      independenceRate6m: absentRate('NOT_APPLICABLE'),
    });
    const headline = headlineOf([row(2024), empty, running], { asOf, shown: undefined });

    expect(headline.independence).toMatchObject({ year: 2024, reason: 'last_shown' });
    expect(headline.entries).toMatchObject({ year: 2025, reason: 'complete' });
  });

  it('ends the history with the year of the figure', () => {
    const headline = headlineOf(rows, { asOf, shown: undefined });

    expect(headline.completion?.history.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  it('has no stock and no occupancy where they were not asked', () => {
    const { stock: _, occupancyRate: __, ...published } = row(2025);
    const headline = headlineOf([published], { asOf, shown: undefined });

    expect(headline).toMatchObject({ stock: null, occupancy: null, entries: { year: 2025 } });
  });

  it('gives each figure the target of its own year', () => {
    const targeted = rows.map((one) => ({
      ...one,
      enrolments: { ...one.enrolments, target: agreed(one.year) },
    }));
    const headline = headlineOf(targeted, { asOf, shown: undefined });

    expect(headline.entries?.target?.value).toBe(2025);
    expect(headline.completion?.target).toBeNull();
  });

  it('compares with nothing when the year before has no row', () => {
    const headline = headlineOf([row(2022), row(2025)], { asOf, shown: undefined });

    expect(headline.entries).toMatchObject({ year: 2025, before: null });
    expect(headline.completion).toMatchObject({ before: null, change: null });
  });

  it('has no figures without rows', () => {
    expect(headlineOf([], { asOf, shown: undefined })).toEqual({
      entries: null,
      completion: null,
      independence: null,
      byWork: null,
      stock: null,
      occupancy: null,
    });
  });
});

describe('changeBetween', () => {
  it('finds a proven rise', () => {
    expect(changeBetween(rate(56, 70), rate(48, 80))?.direction).toBe('up');
  });

  it('does not compare what may not be shown or rests on few', () => {
    expect(changeBetween(rate(56, 70), absentRate('CONFIDENTIAL'))).toBeNull();
    expect(changeBetween(rate(5, 9), rate(48, 80))).toBeNull();
    expect(changeBetween(rate(56, 70), null)).toBeNull();
  });

  it('does not take unknown outcomes for a fall', () => {
    const unknown: Rate = { ...rate(2, 80), unknown: 60, coverage: 0.25, status: 'UNCERTAIN' };
    expect(changeBetween(unknown, rate(48, 80))).toBeNull();
    expect(changeBetween(rate(48, 80), unknown)).toBeNull();
  });
});
