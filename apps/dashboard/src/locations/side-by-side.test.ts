import type { PlainDate } from '@neue-wege/domain';
import { parsePlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { locationRow } from '../testing/location-rows.ts';
import { absentRate, rate } from '../testing/values.ts';
import { type SideBySideInput, sideBySide } from './side-by-side.ts';

const locations = ['bocholt', 'borken', 'gronau'].map((key) => ({ key, de: key, en: key }));

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`Not a day: ${text}`);
  return date;
}

const rows = [
  locationRow({ location: 'gronau', year: 2023 }, { independenceRate6m: rate(22, 75) }),
  locationRow({ location: 'bocholt', year: 2023 }, { independenceRate6m: rate(37, 106) }),
  locationRow({ location: 'bocholt', year: 2024 }),
  locationRow({ location: 'gronau', year: 2026 }, { independenceRate6m: absentRate('NOT_MATURE') }),
  locationRow({ year: 2023 }, { independenceRate6m: rate(59, 181) }),
  locationRow({ year: 2024 }),
  locationRow({ year: 2026 }, { independenceRate6m: absentRate('NOT_MATURE') }),
  locationRow({ location: 'bocholt' }, { independenceRate6m: rate(50, 146) }),
  locationRow({ location: 'gronau' }, { independenceRate6m: rate(22, 75) }),
];

const input: SideBySideInput = {
  rows,
  total: locationRow({}, { independenceRate6m: rate(72, 221) }),
  by: ['LOCATION', 'YEAR'],
  measure: 'independence_rate_6m',
  year: 2023,
  asOf: day('2026-10-21'),
  chosen: [],
  locations,
};

const shares = (asked: SideBySideInput) =>
  sideBySide(asked)?.places.map(({ location, rate: one }) => [location.key, one?.numerator ?? null]);

describe('sideBySide', () => {
  it('keeps the order of the directory, with a gap for whoever has no row', () => {
    expect(shares(input)).toEqual([
      ['bocholt', 37],
      ['borken', null],
      ['gronau', 22],
    ]);
  });

  it('takes the total of all locations from the server', () => {
    expect(sideBySide(input)?.total?.numerator).toBe(59);
  });

  it('shows the latest year whose outcomes are due, unless one is named', () => {
    expect(sideBySide({ ...input, year: null })?.year).toBe(2024);
    expect(sideBySide({ ...input, year: null, measure: 'completion_rate' })?.year).toBe(2024);
  });

  it('shows all years together by their own row', () => {
    expect(sideBySide({ ...input, year: 'all' })?.total?.numerator).toBe(72);
    expect(shares({ ...input, year: 'all' })).toEqual([
      ['bocholt', 50],
      ['borken', null],
      ['gronau', 22],
    ]);
  });

  it('shows those alone that are chosen, with their own colour and the total of all', () => {
    const some = sideBySide({ ...input, chosen: ['gronau'] });
    expect(some?.places.map(({ rank }) => rank)).toEqual([2]);
    expect(some?.total?.numerator).toBe(59);
  });

  it('offers the years that have rows, the latest first, and the one that was asked for', () => {
    expect(sideBySide(input)?.years).toEqual([2026, 2024, 2023]);
    expect(sideBySide({ ...input, year: 1999 })?.years).toEqual([2026, 2024, 2023, 1999]);
  });

  it('is nothing without a row', () => {
    expect(sideBySide({ ...input, rows: [], year: null })).toBeNull();
  });
});
