import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { publishedInstead } from '../figures/published-instead.ts';
import { noFilters } from '../filters/filters.ts';
import {
  projectFiguresQuestion,
  projectTableQuestion,
  reasonsQuestion,
  runFiguresQuestion,
} from './project-questions.ts';

const today = toPlainDate('2026-11-23');
const filters = { ...noFilters, projects: ['mobil'], years: { kind: 'last', count: 1 } } as const;

describe('projectFiguresQuestion', () => {
  it('asks for occupancy where it is answered', () => {
    expect(projectFiguresQuestion({ filters, today, shown: 'EXACT' })).toEqual({
      where: { project: ['mobil'], year: [2026] },
      asOf: null,
      profile: null,
      withOccupancy: true,
    });
    expect(projectFiguresQuestion({ filters, today, shown: 'MANAGEMENT' }).withOccupancy).toBe(false);
  });
});

describe('projectTableQuestion', () => {
  it('is published as long as no years are chosen', () => {
    const isAnswered = (years: (typeof noFilters)['years']) =>
      publishedInstead(projectTableQuestion({ ...filters, years }, 'MANAGEMENT')).isAnswered;
    expect(isAnswered({ kind: 'all' })).toBe(true);
    expect(isAnswered({ kind: 'last', count: 1 })).toBe(false);
  });
});

describe('runFiguresQuestion', () => {
  it('asks for whole runs, whatever years are chosen', () => {
    expect(runFiguresQuestion({ filters, shown: 'MANAGEMENT' })).toMatchObject({
      where: { project: ['mobil'] },
      isExact: false,
    });
  });

  it.each([
    ['EXACT', true, true],
    ['MANAGEMENT', false, true],
    ['PUBLIC', false, false],
  ] as const)('asks for what is told of single runs under %s', (shown, isExact, withOccupancy) => {
    expect(runFiguresQuestion({ filters, shown })).toMatchObject({ isExact, withOccupancy });
  });

  it('asks for one run alone', () => {
    const { where } = runFiguresQuestion({ filters: noFilters, shown: 'EXACT', run: 'gronau/mobil/1' });
    expect(where).toEqual({ run: ['gronau/mobil/1'] });
  });
});

describe('reasonsQuestion', () => {
  it('is about the project in the chosen years, or about a whole run', () => {
    expect(reasonsQuestion({ filters, today }).where).toEqual({ project: ['mobil'], year: [2026] });
    expect(reasonsQuestion({ filters, today, run: 'gronau/mobil/1' }).where).toEqual({
      run: ['gronau/mobil/1'],
    });
  });
});
