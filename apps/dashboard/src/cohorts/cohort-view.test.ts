import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import {
  cohortForms,
  cohortMeasures,
  defaultCohortView,
  formatCohortView,
  readCohortView,
} from './cohort-view.ts';

const read = (query: string) => readCohortView(new URLSearchParams(query));

describe('readCohortView', () => {
  it('reads back whatever view was written', () => {
    for (const measure of cohortMeasures) {
      for (const form of cohortForms) {
        const view = { measure, form };
        expect(read(formatQuery(formatCohortView(view)))).toEqual({ view, unread: [] });
      }
    }
  });

  it('names what it cannot read', () => {
    expect(read('measure=enrolments&show=pie')).toEqual({
      view: defaultCohortView,
      unread: ['measure', 'show'],
    });
  });
});

describe('formatCohortView', () => {
  it('writes nothing for the default', () => {
    expect(formatCohortView(defaultCohortView)).toEqual([]);
  });
});
