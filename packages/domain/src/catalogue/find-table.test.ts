import { describe, expect, it } from 'vitest';
import { caseMixStrata } from '../questions/case-mix.ts';
import { notPublished, type TableRequest, tablesFor } from './find-table.ts';
import { pathwayMeasures } from './pathway-measures.ts';
import { publishedTables } from './published-tables.ts';

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
    expect(found({ by: ['sex', 'location'], measure: 'dropout_rate' })).toEqual(['location_sex']);
    expect(found({ by: ['project'], measure: 'independence_rate_6m' })).toEqual(['location_project']);
    expect(found({})).toEqual(publishedTables.map(({ id }) => id));
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
    expect(found({ by: ['location', 'sex', 'year'] })).toEqual([]);
    expect(found({ by: ['location', 'sex'], where: { year: ['2023'] } })).toEqual([]);
    expect(found({ by: ['project', 'delivery_mode'] })).toEqual([]);
    expect(found({ by: ['year', 'quarter'] })).toEqual([]);
    expect(found({ by: ['run'], measures: [{ id: 'exits' }, { id: 'completions' }] })).toEqual([]);
    expect(found({ by: ['year'], where: { quarter: ['2023-Q1'] } })).toEqual([]);
  });

  it('finds nothing for what splits no table, in rows or in filters', () => {
    for (const dimension of ['month', 'responsible_jobcenter', 'host_municipality'] as const) {
      expect([dimension, found({ by: [dimension] })]).toEqual([dimension, []]);
      expect([dimension, found({ where: { [dimension]: ['one'] } })]).toEqual([dimension, []]);
    }
  });

  it('takes any years where rows are quarters of them, and merges no quarters into a year', () => {
    expect(found({ by: ['quarter'], where: { year: ['2022', '2023'] } })).toEqual([
      'location_quarter',
      'quarter',
    ]);
    expect(found({ by: ['location'], where: { quarter: ['2023-Q1'] } })).toEqual(['location_quarter']);
    expect(found({ by: ['year'], where: { quarter: ['2023-Q1', '2023-Q2'] } })).toEqual([]);
  });

  it('picks runs of any projects or places, and a run by its whole key alone where no row names it', () => {
    const project = { project: ['wege', 'mobil'] };
    expect(found({ by: ['run'], where: project })).toEqual(['location_run']);
    expect(found({ by: ['run'], where: { run: ['1', '2'] } })).toEqual(['location_run']);
    expect(found({ where: { run: ['bocholt/wege/1'] } })).toEqual(['location_run']);
    expect(found({ where: { run: ['1'] } })).toEqual([]);
    expect(found({ by: ['location'], where: { run: ['1'] } })).toEqual([]);
    expect(found({ by: ['location'], where: project })).toEqual([]);
  });

  it('needs all measures in one table', () => {
    expect(found({ by: ['year'], measure: 'reach_rate' })).toEqual([]);
    expect(found({ by: ['quarter'], measures: [{ id: 'exits' }, { id: 'stock' }] })).toEqual([]);
    expect(found({ by: ['year'], measure: 'stock' })).toEqual([]);
    expect(found({ by: ['run'], measure: 'completion_rate' })).toEqual([]);
    expect(found({ by: ['exit_reason'], measure: 'completion_rate' })).toEqual([]);
    expect(found({ by: ['exit_reason'], measure: 'enrolments' })).toEqual([]);
  });

  it('keeps to the profile, and to the exclusions with which tables are published', () => {
    expect(found({ by: ['quarter'], profile: 'PUBLIC' })).toEqual(['location_quarter', 'quarter']);
    expect(found({ by: ['location'], profile: 'EXACT' })).toEqual([]);
    expect(found({ by: ['location'], exclusions: true, measure: 'independence_rate_6m' })).toEqual([]);
  });

  it('answers what the questions about one rate ask, and none that needs more dimensions', () => {
    const outcome = { measure: 'independence_rate_6m' };
    expect(found({ by: ['year', ...caseMixStrata], ...outcome })).toEqual([]);
    expect(found({ by: ['location', 'year'], measures: pathwayMeasures })).toEqual([]);
    expect(found({ by: ['run'], where: { year: ['2023'] }, ...outcome })).toEqual([]);
    expect(found({ by: ['quarter'], where: { location: ['bocholt'] }, ...outcome })).toEqual([]);
    expect(found({ by: ['location', 'quarter'], ...outcome })).toEqual([]);
    expect(found({ by: ['location'], where: { quarter: ['2023-Q1'] }, ...outcome })).toEqual([]);
    expect(found({ by: ['quarter'], where: { year: ['2022', '2023'] }, ...outcome })).toEqual(['quarter']);
    expect(found({ where: { quarter: ['2023-Q1'] }, ...outcome })).toEqual(['quarter']);
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
    const year = 'location_year (location, year)';
    const quarter = 'location_quarter (location, quarter)';
    const sex = 'location_sex (location, sex)';
    const ageBand = 'location_age_band (location, age_band)';
    const refusal = 'profile: not published for profile MANAGEMENT; tables that would answer:';
    expect(issuesOf({ by: ['sex', 'age_band', 'year'] })).toEqual([
      `${refusal} ${year}; ${sex}; ${ageBand}`,
      `by: ${year} is not split by sex`,
      `by: ${year} is not split by age_band`,
    ]);
    expect(issuesOf({ by: ['location', 'sex', 'quarter'] })).toEqual([
      `${refusal} ${quarter}; ${sex}`,
      `by: ${quarter} is not split by sex`,
    ]);
    expect(issuesOf({ by: ['quarter', 'year'], measure: 'completions' })).toEqual([
      `${refusal} quarter (quarter); ${year}; ${quarter}`,
      'by: quarter (quarter) is not split by year',
    ]);
    expect(issuesOf({ by: ['location', 'quarter'], measure: 'independence_rate_6m' })[1]).toBe(
      'by: quarter (quarter) is not split by location',
    );
  });

  it('names five tables where more are as near', () => {
    const [names = ''] = issuesOf({ by: ['month'] });
    const named = names.slice(names.indexOf('answer: ') + 'answer: '.length).split('; ');
    expect(named.length).toBe(5);
    expect(named.slice(0, 2)).toEqual(['quarter (quarter)', 'location_year (location, year)']);
  });

  it('says which filter merges or is none, and which measure is missing', () => {
    expect(issuesOf({ by: ['year'], where: { location: ['bocholt', 'gronau'] } }).slice(1)).toEqual([
      'where.location: several keys only where by names location; otherwise one key',
    ]);
    expect(issuesOf({ by: ['quarter'], where: { sex: ['female'] } }).slice(1)).toEqual([
      'where.sex: no filter of quarter (quarter) here; its filters: quarter, year',
    ]);
    const outcome = { id: 'completion_rate' };
    expect(issuesOf({ by: ['run'], measures: [{ id: 'exits' }, outcome] }).slice(1)).toEqual([
      'by: quarter (quarter) is not split by run',
    ]);
    expect(issuesOf({ where: { run: ['1'] } }).slice(1)).toEqual([
      'where.run: a number of a run may name several; write location/project/number',
    ]);
    expect(issuesOf({ by: ['location'], exclusions: true }).slice(1)).toEqual([
      'exclusions: published tables keep everybody in the denominators',
    ]);
  });

  it('names no table for a measure that none publishes', () => {
    const refusal = 'profile: not published for profile MANAGEMENT: no table publishes';
    expect(issuesOf({ by: ['sex', 'year'], measure: 'stock' })).toEqual([`${refusal} stock`]);
    const measures = [{ id: 'exits' }, { id: 'stock' }, { id: 'stock_month_average' }];
    expect(issuesOf({ by: ['quarter'], measures })).toEqual([`${refusal} stock, stock_month_average`]);
  });

  it('names the tables of some measures where none has all', () => {
    const [reason] = publishedTables.filter(({ dimensions }) => dimensions.includes('exit_reason'));
    expect(reason?.measures).not.toContain('enrolments');
    const measures = [{ id: 'enrolments' }, { id: 'exits' }];
    expect(issuesOf({ by: ['exit_reason'], measures })[0]).toContain('tables that would answer');
  });

  it('is refused with its own code, and repeats no key of the question', () => {
    const refusal = notPublished(ask({ where: { residence: ['secret', 'other'] } }));
    expect(refusal.code).toBe('NOT_PUBLISHED');
    expect(refusal.message).not.toContain('secret');
    expect(issuesOf({ profile: 'EXACT' })).toEqual(['profile: no table is published for profile EXACT']);
  });
});
