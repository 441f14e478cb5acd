import { toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../filters/filters.ts';
import { breakdownFile, splitFiles, workbookFile } from './breakdown-file.ts';

const today = toPlainDate('2026-11-23');
const question = { by: ['LOCATION', 'YEAR'], measures: ['enrolments', 'completions'] } as const;

describe('breakdownFile', () => {
  it('names the question of the table', () => {
    const filters = {
      ...noFilters,
      locations: ['bocholt', 'a,b'],
      years: { kind: 'last', count: 2 },
    } as const;
    expect(breakdownFile('csv-de', { filters, today, ...question })).toBe(
      '/files/breakdown.csv-de?by=location,year&measures=enrolments,completions&location=bocholt,a%252Cb&year=2025,2026&margins=1',
    );
  });

  it('names the protection that the address names', () => {
    const filters = { ...noFilters, profile: 'EXACT' } as const;
    expect(breakdownFile('csv', { filters, today, ...question })).toContain('profile=EXACT');
    expect(breakdownFile('csv', { filters: noFilters, today, ...question })).not.toContain('profile');
  });
});

describe('workbookFile', () => {
  it('asks the same question in the language of the page, and names the page', () => {
    const filters = { ...noFilters, language: 'en', locations: ['bocholt'] } as const;
    const asked = { filters, today, ...question };
    expect(workbookFile(asked, '/cohorts?location=bocholt&lang=en')).toBe(
      `${breakdownFile('csv', asked).replace('.csv', '.xlsx')}&lang=en&page=%2Fcohorts%3Flocation%3Dbocholt%26lang%3Den`,
    );
  });
});

describe('splitFiles', () => {
  it('ask the question of the page, which names no measure and no margins', () => {
    const filters = { ...noFilters, locations: ['bocholt'], asOf: toPlainDate('2026-06-30') } as const;
    const query = 'by=year&location=bocholt&asOf=2026-06-30';
    expect(splitFiles('pathways', { filters, today, by: ['YEAR'] })).toEqual([
      { format: 'csvDe', href: `/files/pathways.csv-de?${query}` },
      { format: 'csv', href: `/files/pathways.csv?${query}` },
    ]);
  });
});
