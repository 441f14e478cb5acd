import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { publishedInstead } from '../figures/published-instead.ts';
import { noFilters } from '../filters/filters.ts';
import { coverageMeasure } from './coverage.ts';
import { completenessQuestion, completenessTableQuestion, findingsQuestion } from './quality-questions.ts';
import { coverageFields } from './quality-view.ts';

const today = toPlainDate('2026-11-23');
const filters = { ...noFilters, locations: ['gronau'], years: { kind: 'last', count: 2 } } as const;

describe('findingsQuestion', () => {
  it('asks for what is chosen', () => {
    expect(findingsQuestion({ filters, today })).toEqual({
      where: { location: ['gronau'], year: [2025, 2026] },
      asOf: null,
      profile: null,
    });
  });
});

describe('completenessQuestion', () => {
  it('splits by project where the server has to sum over several', () => {
    expect(completenessQuestion({ filters, today }).by).toEqual(['LOCATION', 'YEAR']);
    const several = { ...filters, projects: ['mobil', 'werkstatt'] };
    expect(completenessQuestion({ filters: several, today }).by).toContain('PROJECT');
  });
});

describe('completenessTableQuestion', () => {
  const measures = coverageFields.map(coverageMeasure);

  it('is published for everybody, unless a project is chosen', () => {
    const asked = { measures, profile: 'MANAGEMENT' } as const;
    expect(publishedInstead(completenessTableQuestion({ ...asked, filters })).isAnswered).toBe(true);
    const one = { ...filters, projects: ['mobil'] };
    expect(publishedInstead(completenessTableQuestion({ ...asked, filters: one })).isAnswered).toBe(false);
  });
});
