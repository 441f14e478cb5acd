import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import { defaultPathwaysView, formatPathwaysView, pathwaysForms, readPathwaysView } from './pathways-view.ts';

const read = (query: string) => readPathwaysView(new URLSearchParams(query));

describe('readPathwaysView', () => {
  it('reads back whatever view was written', () => {
    for (const cohort of [null, 2023, 'all'] as const) {
      for (const form of pathwaysForms) {
        const view = { cohort, form };
        expect(read(formatQuery(formatPathwaysView(view)))).toEqual({ view, unread: [] });
      }
    }
  });

  it('names what it cannot read', () => {
    for (const cohort of ['23', 'alle', '20233', '']) {
      expect(read(`cohort=${cohort}&show=pie`)).toEqual({
        view: defaultPathwaysView,
        unread: ['cohort', 'show'],
      });
    }
  });
});

describe('formatPathwaysView', () => {
  it('writes nothing for the default', () => {
    expect(formatPathwaysView(defaultPathwaysView)).toEqual([]);
  });
});
