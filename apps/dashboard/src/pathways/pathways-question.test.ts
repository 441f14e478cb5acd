import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../filters/filters.ts';
import { pathwaysFiles } from './pathways-question.ts';

const asked = { filters: noFilters, today: toPlainDate('2026-11-23') };

describe('pathwaysFiles', () => {
  it('are of the cohort that is shown', () => {
    expect(pathwaysFiles(asked, 2023).map(({ href }) => href)).toEqual([
      '/files/pathways.csv-de?by=year&year=2023',
      '/files/pathways.csv?by=year&year=2023',
    ]);
  });

  it('are of the cohort alone where more years are chosen', () => {
    const filters = { ...noFilters, years: { kind: 'last', count: 3 } } as const;
    expect(pathwaysFiles({ ...asked, filters }, 2025)[0]?.href).toContain('year=2025');
    expect(pathwaysFiles({ ...asked, filters }, 2025)[0]?.href).not.toContain('2024');
  });

  it('are of all years that are chosen where all are shown', () => {
    const filters = { ...noFilters, years: { kind: 'last', count: 2 } } as const;
    expect(pathwaysFiles({ ...asked, filters }, 'all')[1]?.href).toBe(
      '/files/pathways.csv?by=year&year=2025,2026',
    );
  });
});
