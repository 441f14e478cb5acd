import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../filters/filters.ts';
import { chosenWhere, chosenYears } from './chosen.ts';

const today = toPlainDate('2026-11-23');

describe('chosenYears', () => {
  it('leaves all years open', () => {
    expect(chosenYears({ filters: noFilters, today })).toBeUndefined();
  });

  it('ends with the year of the as-of day', () => {
    const filters = {
      ...noFilters,
      years: { kind: 'range', from: 2023, to: 2030 },
      asOf: toPlainDate('2024-06-30'),
    } as const;
    expect(chosenYears({ filters, today })).toEqual([2023, 2024]);
  });
});

describe('chosenWhere', () => {
  it('names what is chosen alone', () => {
    expect(chosenWhere(noFilters, undefined)).toEqual({});
    expect(chosenWhere({ locations: ['bocholt'], projects: [] }, [2024])).toEqual({
      location: ['bocholt'],
      year: [2024],
    });
  });
});
