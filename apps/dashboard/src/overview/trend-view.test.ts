import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import { defaultTrendView, formatTrendView, readTrendView, trendForms, trendMeasures } from './trend-view.ts';

const read = (query: string) => readTrendView(new URLSearchParams(query));

describe('readTrendView', () => {
  it('reads back whatever view was written', () => {
    for (const measure of trendMeasures) {
      for (const form of trendForms) {
        const view = { measure, form };
        expect(read(formatQuery(formatTrendView(view)))).toEqual({ view, unread: [] });
      }
    }
  });

  it('names what it cannot read', () => {
    expect(read('measure=profit&show=pie')).toEqual({ view: defaultTrendView, unread: ['measure', 'show'] });
  });
});

describe('formatTrendView', () => {
  it('writes nothing for the default', () => {
    expect(formatTrendView(defaultTrendView)).toEqual([]);
  });
});
