import { parsePlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { type Filters, noFilters } from '../filters/filters.ts';
import {
  caseMixQuestion,
  comparisonQuestion,
  funnelQuestion,
  locationsQuestion,
  phasesQuestion,
} from './locations-questions.ts';

const filters: Filters = {
  ...noFilters,
  locations: ['gronau'],
  projects: ['mobil'],
  years: { kind: 'range', from: 2022, to: 2023 },
};
const asked = {
  filters,
  measure: 'completion_rate',
  years: [2023],
  period: 'Austritte 2023',
} as const;

describe('locationsQuestion', () => {
  it('asks for every location, whatever is chosen, so that the total is that of all', () => {
    const today = parsePlainDate('2026-10-21');
    if (today === undefined) throw new Error('Not a day');
    expect(locationsQuestion(filters, today)).toEqual({
      by: ['LOCATION', 'YEAR'],
      where: { project: ['mobil'], year: [2022, 2023] },
      asOf: null,
      profile: null,
    });
  });
});

describe('comparisonQuestion', () => {
  it('sets a location on each side and what they have in common once', () => {
    expect(comparisonQuestion(asked, ['gronau', 'bocholt'])).toMatchObject({
      measure: 'COMPLETION_RATE',
      a: { location: ['gronau'] },
      b: { location: ['bocholt'] },
      where: { project: ['mobil'], year: [2023] },
    });
  });

  it('asks for all years without naming any', () => {
    expect(comparisonQuestion({ ...asked, years: undefined }, ['gronau', 'bocholt']).where).toEqual({
      project: ['mobil'],
    });
  });
});

describe('funnelQuestion', () => {
  it('asks for the runs of the chosen locations', () => {
    expect(funnelQuestion(asked).where).toEqual({
      location: ['gronau'],
      project: ['mobil'],
      year: [2023],
    });
  });
});

describe('caseMixQuestion', () => {
  it('knows no projects', () => {
    expect(caseMixQuestion(filters, [2023]).where).toEqual({ location: ['gronau'], year: [2023] });
  });
});

describe('phasesQuestion', () => {
  it('asks for all years of one location', () => {
    expect(phasesQuestion({ ...filters, locations: [] }, 'borken').where).toEqual({
      location: ['borken'],
      project: ['mobil'],
    });
  });
});
