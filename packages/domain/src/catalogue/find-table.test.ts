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
    expect(found({ by: ['quarter', 'location'] })).toEqual(['location_quarter']);
    expect(found({ by: ['year'], measure: 'independence_rate_6m' })).toEqual(['location_year']);
    expect(found({})).toEqual(['location_year', 'location_quarter']);
  });

  it('takes several keys of a dimension that the rows are split by', () => {
    const where = { location: ['bocholt', 'gronau'], year: ['2023'] };
    expect(found({ by: ['location'], where })).toEqual(['location_year']);
  });

  it('takes a single key of another dimension of the table, and merges no two', () => {
    expect(found({ by: ['year'], where: { location: ['bocholt'] } })).toEqual(['location_year']);
    expect(found({ by: ['year'], where: { location: ['bocholt', 'gronau'] } })).toEqual([]);
    expect(found({ by: ['location'], where: { year: ['2022', '2023'] } })).toEqual([]);
    expect(found({ by: ['location'], where: { year: [] } })).toEqual([]);
  });

  it('finds nothing for a question that crosses two tables', () => {
    expect(found({ by: ['year', 'quarter'] })).toEqual([]);
    expect(found({ by: ['quarter'], measures: [{ id: 'exits' }, { id: 'completions' }] })).toEqual([]);
    expect(found({ by: ['year'], where: { quarter: ['2023-Q1'] } })).toEqual([]);
  });

  it('finds nothing for what splits no table, in rows or in filters', () => {
    for (const dimension of ['run', 'project', 'sex', 'age_band', 'month', 'host_municipality'] as const) {
      expect([dimension, found({ by: [dimension] })]).toEqual([dimension, []]);
      expect([dimension, found({ where: { [dimension]: ['one'] } })]).toEqual([dimension, []]);
    }
  });

  it('takes any years where rows are quarters of them, and merges no quarters into a year', () => {
    expect(found({ by: ['quarter'], where: { year: ['2022', '2023'] } })).toEqual(['location_quarter']);
    expect(found({ by: ['location'], where: { quarter: ['2023-Q1'] } })).toEqual(['location_quarter']);
    expect(found({ by: ['year'], where: { quarter: ['2023-Q1', '2023-Q2'] } })).toEqual([]);
  });

  it('needs all measures in one table', () => {
    expect(found({ by: ['year'], measure: 'reach_rate' })).toEqual([]);
    expect(found({ by: ['quarter'], measures: [{ id: 'exits' }, { id: 'stock' }] })).toEqual([]);
    expect(found({ by: ['year'], measure: 'stock' })).toEqual([]);
  });

  it('keeps to the profile, and to the exclusions with which tables are published', () => {
    expect(found({ by: ['quarter'], profile: 'PUBLIC' })).toEqual(['location_quarter']);
    expect(found({ by: ['location'], profile: 'EXACT' })).toEqual([]);
    expect(found({ by: ['location'], exclusions: true, measure: 'independence_rate_6m' })).toEqual([]);
  });

  it('answers what the questions about one rate ask, and none that needs more dimensions', () => {
    const outcome = { measure: 'independence_rate_6m' };
    expect(found({ by: ['year', ...caseMixStrata], ...outcome })).toEqual([]);
    expect(found({ by: ['location', 'year'], measures: pathwayMeasures })).toEqual([]);
    expect(found({ by: ['run'], where: { year: ['2023'] }, ...outcome })).toEqual([]);
    expect(found({ by: ['quarter'], where: { location: ['bocholt'] }, ...outcome })).toEqual([]);
    expect(found({ by: ['year'], where: { location: ['bocholt'] }, ...outcome })).toEqual(['location_year']);
    expect(found({ where: { location: ['bocholt'], year: ['2023'] }, ...outcome })).toEqual([
      'location_year',
    ]);
  });
});

describe('notPublished', () => {
  const issuesOf = (request: Partial<TableRequest> & { measure?: string }) =>
    notPublished(ask(request)).issues.map(({ place, message }) => `${place}: ${message}`);

  it('names the tables of a measure, nearest first, and what stands in the way of the nearest', () => {
    const names = ['location_year (location, year)', 'location_quarter (location, quarter)'] as const;
    const refusal = 'profile: not published for profile MANAGEMENT; tables that would answer:';
    expect(issuesOf({ by: ['sex', 'age_band', 'year'] })).toEqual([
      `${refusal} ${names.join('; ')}`,
      `by: ${names[0]} is not split by sex`,
      `by: ${names[0]} is not split by age_band`,
    ]);
    expect(issuesOf({ by: ['sex', 'quarter'] })).toEqual([
      `${refusal} ${names.toReversed().join('; ')}`,
      `by: ${names[1]} is not split by sex`,
    ]);
    expect(issuesOf({ by: ['quarter'], measure: 'completions' })).toEqual([
      `${refusal} ${names[0]}`,
      `by: ${names[0]} is not split by quarter`,
    ]);
  });

  it('says which filter merges or is none, and which measure is missing', () => {
    expect(issuesOf({ by: ['year'], where: { location: ['bocholt', 'gronau'] } }).slice(1)).toEqual([
      'where.location: several keys only where by names location; otherwise one key',
    ]);
    expect(issuesOf({ by: ['quarter'], where: { sex: ['female'] } }).slice(1)).toEqual([
      'where.sex: no filter of location_quarter (location, quarter) here; its filters: location, quarter, year',
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
