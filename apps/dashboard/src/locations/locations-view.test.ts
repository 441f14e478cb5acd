import { describe, expect, it } from 'vitest';
import { formatQuery } from '../filters/filters.ts';
import { defaultLocationsView, formatLocationsView, readLocationsView } from './locations-view.ts';

const read = (query: string) => readLocationsView(new URLSearchParams(query));

describe('readLocationsView', () => {
  it('has independence after six months of the latest year, unless the address says otherwise', () => {
    expect(read('')).toEqual({ view: defaultLocationsView, unread: [] });
  });

  it('reads what it writes', () => {
    const query = 'measure=completion_rate&year=2023&show=table&compare=gronau,bocholt';
    expect(formatQuery(formatLocationsView(read(query).view))).toBe(query);
    expect(formatQuery(formatLocationsView(read('year=all').view))).toBe('year=all');
  });

  it('names what it cannot read', () => {
    expect(read('measure=stock&year=23&show=map&compare=gronau')).toEqual({
      view: defaultLocationsView,
      unread: ['measure', 'year', 'show', 'compare'],
    });
  });

  it('compares two different locations', () => {
    expect(read('compare=gronau,gronau').unread).toEqual(['compare']);
    expect(read('compare=gronau,').unread).toEqual(['compare']);
    expect(read('compare=a,b,c').unread).toEqual(['compare']);
  });
});

describe('formatLocationsView', () => {
  it('leaves out what is the default', () => {
    expect(formatLocationsView(defaultLocationsView)).toEqual([]);
  });
});
