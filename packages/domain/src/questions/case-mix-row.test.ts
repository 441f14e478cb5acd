import { describe, expect, it } from 'vitest';
import type { RateValue } from '../breakdown/breakdown.ts';
import { rateValue } from '../breakdown/rate-value.ts';
import { emptyRate } from '../breakdown/without-value.ts';
import { independenceRate } from '../catalogue/outcome-measures.ts';
import { caseMixRow } from './case-mix-row.ts';

const row = { keys: { location: 'bocholt', year: '2023' }, isTotalOf: [], values: {} };
const rate = (numerator: number, denominator: number): RateValue =>
  rateValue(independenceRate(6), {
    numerator,
    denominator,
    unknown: 0,
    excluded: null,
    all: null,
    preliminary: false,
  });
const hidden: RateValue = { ...emptyRate, status: 'CONFIDENTIAL', preliminary: false };
const shown = { own: rate(4, 10), all: rate(20, 40) };

describe('caseMixRow', () => {
  it('sums what the strata let expect', () => {
    const pairs = [shown, { own: rate(4, 10), all: rate(10, 40) }];

    expect(caseMixRow(row, { value: rate(8, 20), pairs })).toMatchObject({
      observed: 8,
      expected: 7.5,
      n: 20,
    });
  });

  it.each([
    ['a stratum', { own: hidden, all: rate(20, 40) }],
    ['a stratum of all locations', { own: rate(4, 10), all: hidden }],
  ])('gives no figure, which would tell it, where %s is hidden', (_, pair) => {
    expect(caseMixRow(row, { value: rate(8, 20), pairs: [shown, pair] })).toEqual({
      location: 'bocholt',
      year: 2023,
      observed: null,
      expected: null,
      n: null,
      observedRate: null,
      expectedRate: null,
      ratio: null,
      interval: null,
      verdict: null,
      status: 'CONFIDENTIAL',
      preliminary: false,
    });
  });

  it('keeps the status of a row that is hidden itself', () => {
    expect(caseMixRow(row, { value: hidden, pairs: [shown] })).toMatchObject({
      n: null,
      status: 'CONFIDENTIAL',
    });
  });
});
