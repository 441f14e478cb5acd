import { describe, expect, it } from 'vitest';
import { caseMixStrata } from '../questions/case-mix.ts';
import { notPublished, type TableRequest, tablesFor } from './find-table.ts';
import { pathwayMeasures } from './pathway-measures.ts';

const ask = (request: Partial<TableRequest> & { measure?: string }): TableRequest => ({
  by: [],
  measures: [{ id: request.measure ?? 'exits' }],
  where: {},
  profile: 'MANAGEMENT',
  ...request,
});
const found = (request: Partial<TableRequest> & { measure?: string }): readonly string[] =>
  tablesFor(ask(request)).map(({ id }) => id);

describe('tablesFor', () => {
  it('finds the tables of which a question is a slice, in any order of its dimensions', () => {
    expect(found({ by: ['year', 'location'] })[0]).toBe('location_year');
    expect(found({ by: ['sex', 'year'] })).toEqual(['sex_year']);
    expect(found({ by: ['sex'], measure: 'independence_rate_6m' })).toEqual(['sex_year']);
    expect(found({ by: ['run', 'location'] })).toEqual(['run_year']);
    expect(found({})[0]).toBe('location_year');
  });

  it('takes several keys of a dimension that the rows are split by', () => {
    const where = { location: ['bocholt', 'gronau'], year: ['2023'] };
    expect(found({ by: ['location'], where })[0]).toBe('location_year');
  });

  it('takes a single key of another dimension of the table, and merges no two', () => {
    expect(found({ by: ['location'], where: { sex: ['female'] } })).toEqual(['sex_year']);
    expect(found({ by: ['location'], where: { sex: ['female', 'diverse'] } })).toEqual([]);
    expect(found({ by: ['location'], where: { year: ['2022', '2023'] } })).toEqual([]);
    expect(found({ by: ['location'], where: { sex: [] } })).toEqual([]);
  });

  it('finds nothing for a question that crosses two tables', () => {
    expect(found({ by: ['sex', 'age_band'] })).toEqual([]);
    expect(found({ by: ['sex'], where: { age_band: ['under_25'] } })).toEqual([]);
    expect(found({ by: ['year', 'quarter'] })).toEqual([]);
    expect(found({ by: ['host_municipality'] })).toEqual([]);
  });

  it('takes any years where rows are quarters of them, and merges no quarters into a year', () => {
    expect(found({ by: ['quarter'], where: { year: ['2022', '2023'] } })).toEqual(['location_quarter']);
    expect(found({ by: ['location'], where: { quarter: ['2023-Q1'] } })).toEqual(['location_quarter']);
    expect(found({ by: ['year'], where: { quarter: ['2023-Q1', '2023-Q2'] } })).toEqual([]);
  });

  it('takes a run as a single key, unless it is a bare number that may name several', () => {
    expect(found({ by: ['year'], where: { run: ['bocholt/wege/2023-1'] } })).toEqual(['run_year']);
    expect(found({ by: ['year'], where: { run: ['2023-1'] } })).toEqual([]);
    expect(found({ by: ['run'], where: { run: ['2023-1'], project: ['wege'], year: ['2023'] } })).toEqual([
      'run_year',
    ]);
  });

  it('needs all measures in one table', () => {
    expect(found({ by: ['year'], measure: 'reach_rate' })).toEqual([]);
    expect(found({ by: ['quarter'], measures: [{ id: 'exits' }, { id: 'stock' }] })).toEqual([]);
    expect(found({ by: ['exit_reason'], measure: 'completions' })).toEqual([]);
  });

  it('keeps to the profile, and to the exclusions with which tables are published', () => {
    expect(found({ by: ['quarter'], profile: 'PUBLIC' })).toEqual(['location_quarter']);
    expect(found({ by: ['month'] })).toEqual([]);
    expect(found({ by: ['location'], profile: 'EXACT' })).toEqual([]);
    expect(found({ by: ['location'], exclusions: true, measure: 'svb_rate_6m' })).toEqual([]);
  });

  it('answers what the questions about one rate ask, and none that needs more dimensions', () => {
    const outcome = { measure: 'independence_rate_6m' };
    expect(found({ by: ['year', ...caseMixStrata], ...outcome })).toEqual([]);
    expect(found({ by: ['location', 'year'], measures: pathwayMeasures })).toEqual([]);
    expect(found({ by: ['run'], where: { year: ['2023'] }, ...outcome })).toEqual(['run_year']);
    expect(found({ by: ['quarter'], where: { location: ['bocholt'] }, ...outcome })).toEqual([
      'location_quarter',
    ]);
    expect(found({ where: { location: ['bocholt'], year: ['2023'] }, ...outcome })[0]).toBe('location_year');
  });
});

describe('notPublished', () => {
  const issuesOf = (request: Partial<TableRequest> & { measure?: string }) =>
    notPublished(ask(request)).issues.map(({ place, message }) => `${place}: ${message}`);

  it('names at most five tables, nearest first, and what stands in the way of the nearest', () => {
    const [first, second, ...others] = issuesOf({ by: ['sex', 'age_band', 'year'] });
    expect(first).toMatch(/^profile: not published for profile MANAGEMENT; tables that would answer: /);
    expect(first?.split('; ').slice(1).join('; ').split('; ').length).toBe(5);
    expect(first).toContain('sex_year (location, sex, year)');
    expect(first).toContain('age_band_year (location, age_band, year)');
    expect(second).toMatch(/^by: \w+_year \(location, \w+, year\) is not split by (sex|age_band)$/);
    expect(others).toEqual([]);
  });

  it('says which filter merges, and which measure is missing', () => {
    expect(issuesOf({ by: ['location'], where: { sex: ['female', 'diverse'] } }).slice(1)).toEqual([
      'where.sex: several keys only where by names sex; otherwise one key',
    ]);
    expect(issuesOf({ by: ['quarter'], measures: [{ id: 'exits' }, { id: 'stock' }] }).slice(1)).toEqual([
      'measures: location_quarter (location, quarter) does not publish stock',
    ]);
    expect(issuesOf({ by: ['location'], exclusions: true }).slice(1)).toEqual([
      'exclusions: published tables keep everybody in the denominators',
    ]);
  });

  it('is refused with its own code, and repeats no key of the question', () => {
    const refusal = notPublished(ask({ where: { residence: ['secret', 'other'] } }));
    expect(refusal.code).toBe('NOT_PUBLISHED');
    expect(refusal.message).not.toContain('secret');
    expect(issuesOf({ profile: 'EXACT' })).toEqual(['profile: no table is published for profile EXACT']);
  });
});
