import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import {
  type Filters,
  formatFilters,
  formatQuery,
  futureDay,
  isFiltered,
  noFilters,
  readFilters,
  reset,
} from './filters.ts';

const write = (filters: Filters): string => formatQuery(formatFilters(filters));
const read = (query: string) => readFilters(new URLSearchParams(query));

describe('readFilters', () => {
  it('reads everything from the URL', () => {
    const query =
      'location=bocholt,borken&project=neue-wege&years=2018-2023&asOf=2026-09-30&lang=en&profile=exact&event=2020-03-16~Erste%20Schlie%C3%9Fung';

    expect(read(query)).toEqual({
      filters: {
        locations: ['bocholt', 'borken'],
        projects: ['neue-wege'],
        years: { kind: 'range', from: 2018, to: 2023 },
        asOf: '2026-09-30',
        language: 'en',
        profile: 'EXACT',
        events: [{ day: '2020-03-16', text: 'Erste Schließung' }],
      },
      unread: [],
    });
  });

  it('takes the defaults from an empty URL', () => {
    expect(read('')).toEqual({ filters: noFilters, unread: [] });
  });

  it('names each parameter that cannot be read', () => {
    expect(read('years=soon&asOf=2026-02-30&lang=fr&location=,&profile=all&event=heute')).toEqual({
      filters: noFilters,
      unread: ['location', 'years', 'asOf', 'lang', 'profile', 'event'],
    });
  });

  it('drops keys given twice', () => {
    expect(read('location=a,b,a').filters.locations).toEqual(['a', 'b']);
  });
});

describe('formatFilters', () => {
  it.each<Partial<Filters>>([
    {},
    { locations: ['bocholt'] },
    { locations: ['a,b', '50%', 'ä & ö', 'c+d'], projects: ['x/y', '%2C'] },
    { years: { kind: 'last', count: 5 }, language: 'en', profile: 'MANAGEMENT' },
    { events: [{ day: toPlainDate('2020-03-16'), text: 'a, b & c' }] },
    { years: { kind: 'range', from: 2020, to: 2020 }, asOf: toPlainDate('2024-02-29') },
  ])('writes a URL that reads back the same: %j', (some) => {
    const filters = { ...noFilters, ...some };

    expect(read(write(filters))).toEqual({ filters, unread: [] });
  });

  it('writes nothing but what differs from the defaults', () => {
    expect(write(noFilters)).toBe('');
    expect(write({ ...noFilters, locations: ['bocholt', 'gronau'] })).toBe('location=bocholt,gronau');
  });
});

describe('isFiltered', () => {
  it('does not take language and profile for a filter', () => {
    expect(isFiltered({ ...noFilters, language: 'en', profile: 'EXACT' })).toBe(false);
    expect(isFiltered({ ...noFilters, years: { kind: 'last', count: 5 } })).toBe(true);
  });
});

describe('reset', () => {
  it('keeps how the page is read', () => {
    const events = [{ day: toPlainDate('2020-03-16'), text: 'Umzug' }];
    const filters: Filters = {
      ...noFilters,
      locations: ['bocholt'],
      language: 'en',
      profile: 'EXACT',
      events,
    };
    expect(write(reset(filters))).toBe('lang=en&profile=exact&event=2020-03-16~Umzug');
  });
});

describe('futureDay', () => {
  const today = toPlainDate('2026-11-26');

  it('is the as-of day where that has yet to come', () => {
    expect(futureDay(read('asOf=2026-11-27').filters, today)).toBe('2026-11-27');
  });

  it.each(['asOf=2026-11-26', 'asOf=2010-01-01', ''])('is none for %j', (query) => {
    expect(futureDay(read(query).filters, today)).toBeNull();
  });
});
