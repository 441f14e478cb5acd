import { measureOf, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { publishedInstead } from '../figures/published-instead.ts';
import { noFilters } from '../filters/filters.ts';
import { changeMeasures, changesQuestion, changesTableQuestion } from './changes-question.ts';

const today = toPlainDate('2026-11-27');
const since = toPlainDate('2026-09-30');

describe('changesQuestion', () => {
  it('asks between the two days for what is chosen', () => {
    const filters = { ...noFilters, locations: ['gronau'], years: { kind: 'last', count: 2 } } as const;
    expect(changesQuestion({ filters, today }, since)).toMatchObject({
      from: '2026-09-30',
      to: null,
      by: ['LOCATION', 'YEAR'],
      where: { location: ['gronau'], year: [2025, 2026] },
    });
  });

  it('asks for the measures that are shown', () => {
    const { measures } = changesQuestion({ filters: noFilters, today }, since);
    expect([measures].flat().map((id) => measureOf(id.toLowerCase()))).toEqual(changeMeasures);
  });
});

describe('changesTableQuestion', () => {
  it('is published by location and year, not for a project', () => {
    const isAnswered = (projects: readonly string[]): boolean =>
      publishedInstead(changesTableQuestion({ ...noFilters, projects }, 'MANAGEMENT')).isAnswered;
    expect(isAnswered([])).toBe(true);
    expect(isAnswered(['mobil'])).toBe(false);
  });
});
