import { describe, expect, it } from 'vitest';
import { changeOf, rateFigure } from '../testing/changes.ts';
import { greatestOf, toldChanges } from './change.ts';

const inner = changeOf();
const ofPlace = changeOf({ year: null, isTotalOf: ['YEAR'] });
const ofYear = changeOf({ location: null, isTotalOf: ['LOCATION'] });
const all = [inner, ofPlace, ofYear];

describe('toldChanges', () => {
  it('keeps everything where several locations and years are asked for', () => {
    expect(toldChanges(all, { by: ['LOCATION', 'YEAR'], locations: 0, years: undefined })).toEqual(all);
  });

  it('leaves out totals over a single location or year', () => {
    expect(toldChanges(all, { by: ['LOCATION', 'YEAR'], locations: 1, years: 1 })).toEqual([inner]);
  });

  it('takes the sum of the projects chosen, not each of them', () => {
    const summed = changeOf({ isTotalOf: ['PROJECT'] });
    const by = ['LOCATION', 'PROJECT', 'YEAR'] as const;
    expect(toldChanges([inner, summed], { by, locations: 0, years: undefined })).toEqual([summed]);
  });
});

describe('greatestOf', () => {
  const rate = changeOf({
    measure: 'COMPLETION_RATE',
    old: rateFigure(20, { of: 40 }),
    new: rateFigure(10, { of: 40 }),
    change: -0.25,
  });

  it('is the greatest difference of a kind, in either direction, and of no total', () => {
    const fewer = changeOf({ change: -40 });
    const total = changeOf({ change: 500, year: null, isTotalOf: ['YEAR'] });
    expect(greatestOf([inner, fewer, total, rate], 'count')).toBe(fewer);
    expect(greatestOf([inner, fewer, total, rate], 'rate')).toBe(rate);
  });

  it('is none where no difference can be told', () => {
    expect(greatestOf([changeOf({ change: null }), changeOf({ change: 0 })], 'count')).toBeNull();
  });
});
