import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { type Filters, noFilters } from '../filters/filters.ts';
import { figuresQuestion, headlineFilters, trendQuestion } from './overview-questions.ts';

const today = toPlainDate('2026-11-23');
const asked = (some: Partial<Filters> = {}) => ({
  filters: { ...noFilters, ...some },
  today,
  shown: some.profile ?? ('EXACT' as const),
});

describe('headlineFilters', () => {
  const place = (key: string) => ({ key, de: key, en: key });
  const limitedTo = (...keys: readonly string[]) => ({ seesAllLocations: false, locations: keys.map(place) });

  const filtersOf = (viewer: Parameters<typeof headlineFilters>[1]['viewer'], filters = noFilters) =>
    headlineFilters(filters, { viewer, shown: 'EXACT' });

  it('choose the only location that somebody sees', () => {
    expect(filtersOf(limitedTo('gronau')).locations).toEqual(['gronau']);
  });

  it('choose several one by one where they have no figure together', () => {
    const viewer = limitedTo('a', 'b');
    expect(headlineFilters(noFilters, { viewer, shown: 'MANAGEMENT' }).locations).toEqual(['a', 'b']);
  });

  it('leave everything else as it is', () => {
    const chosen = { ...noFilters, locations: ['atlantis'] };
    expect(filtersOf(limitedTo('gronau'), chosen)).toBe(chosen);
    for (const viewer of [null, limitedTo(), limitedTo('a', 'b'), { seesAllLocations: true, locations: [] }])
      expect(filtersOf(viewer)).toBe(noFilters);
  });
});

describe('figuresQuestion', () => {
  it('asks per year and filters by nothing by default', () => {
    expect(figuresQuestion(asked())).toEqual({
      by: ['YEAR'],
      where: {},
      asOf: null,
      profile: null,
      margins: false,
      withStock: true,
      withOccupancy: true,
    });
  });

  it('groups by what has several keys', () => {
    expect(figuresQuestion(asked({ locations: ['a', 'b'], projects: ['x'] }))).toEqual({
      by: ['LOCATION', 'YEAR'],
      where: { location: ['a', 'b'], project: ['x'] },
      asOf: null,
      profile: null,
      margins: true,
      withStock: true,
      withOccupancy: true,
    });
  });

  it('leaves out stock and occupancy where they would refuse the whole answer', () => {
    const without = { withStock: false, withOccupancy: false };
    expect(figuresQuestion({ ...asked(), shown: 'MANAGEMENT' })).toMatchObject(without);
    expect(figuresQuestion(asked({ profile: 'PUBLIC' }))).toMatchObject(without);
  });

  it('asks for the year before the first one chosen', () => {
    const years = { kind: 'last', count: 2 } as const;
    expect(figuresQuestion(asked({ years })).where).toEqual({ year: [2024, 2025, 2026] });
  });
});

describe('trendQuestion', () => {
  it('asks for no year after the as-of day', () => {
    const question = trendQuestion(
      asked({ years: { kind: 'range', from: 2023, to: 2030 }, asOf: toPlainDate('2024-06-30') }),
    );
    expect(question.where).toEqual({ year: [2023, 2024] });
    expect(question.asOf).toBe('2024-06-30');
  });
});

describe('the profile', () => {
  it('is the usual one of whoever asks, unless the address names one', () => {
    expect(figuresQuestion(asked()).profile).toBeNull();
    expect(trendQuestion(asked({ profile: 'EXACT' })).profile).toBe('EXACT');
  });
});
