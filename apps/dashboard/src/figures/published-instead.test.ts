import { describe, expect, it } from 'vitest';
import { completionRate, enrolments, stock } from '../values/named-measure.ts';
import { publishedInstead } from './published-instead.ts';

const question = { by: ['location', 'year'], where: {}, profile: 'MANAGEMENT' } as const;

describe('publishedInstead', () => {
  it('needs nothing where a table answers, or exact values are shown', () => {
    expect(publishedInstead({ ...question, measures: [enrolments] }).isAnswered).toBe(true);
    expect(publishedInstead({ ...question, profile: 'EXACT', measures: [stock] }).isAnswered).toBe(true);
  });

  it('names the measures that are published by the same split', () => {
    const { isAnswered, measures } = publishedInstead({ ...question, measures: [enrolments, stock] });
    expect(isAnswered).toBe(false);
    expect(measures).toEqual([enrolments]);
  });

  it('names the tables that hold the measure, the nearest first', () => {
    const { measures, tables } = publishedInstead({
      ...question,
      by: ['project', 'year'],
      measures: [completionRate],
    });
    expect(measures).toEqual([]);
    expect(tables.slice(0, 2).map(({ id }) => id)).toEqual(['location_year', 'location_project']);
  });

  it('names no table for what is never published', () => {
    expect(publishedInstead({ ...question, measures: [stock] }).tables).toEqual([]);
  });
});
