import { describe, expect, it } from 'vitest';
import { periodKeyOf } from '../calendar/period.ts';
import { addMonths, toPlainDate } from '../calendar/plain-date.ts';
import { measureOf } from '../catalogue/catalogue.ts';
import { dropoutRate } from '../catalogue/completion-measures.ts';
import { averageStock } from '../catalogue/enrolment-measures.ts';
import { needCoveringIntegrationRate } from '../catalogue/lasting-measures.ts';
import { occupancyRate } from '../catalogue/uptake-measures.ts';
import { quantityValue } from './quantity-value.ts';
import { type RateCounts, rateValue } from './rate-value.ts';

const counts = (numerator: number, denominator: number): RateCounts => ({
  numerator,
  denominator,
  unknown: 0,
  excluded: null,
  all: null,
  preliminary: false,
});

/** Figures that others published with the numbers behind them (terms.md 1.1, 1.3, 1.6, 1.14 and "What management asks"). */
describe('figures published by others', () => {
  it('average the stocks of twelve months to 101.50, where 293 different persons were present', () => {
    const stocks = [78, 81, 83, 93, 103, 110, 114, 118, 113, 107, 108, 110];
    const value = stocks.reduce((sum, stock) => sum + stock, 0);
    expect(quantityValue(averageStock, { value, n: 12, preliminary: false }).value).toBe(101.5);
  });

  it('call 26,329 of 60,316 integrations need-covering: 43.65 %', () => {
    expect(rateValue(needCoveringIntegrationRate, counts(26_329, 60_316)).value).toBeCloseTo(0.4365, 4);
  });

  it('call 466 of 602 paid places filled: 77.4 %', () => {
    expect(rateValue(occupancyRate, counts(466, 602)).value).toBeCloseTo(0.774, 3);
  });

  it('print 12.4 % for 1,490 of 11,900, which rounded inputs do not reproduce: the counts stand beside our rates', () => {
    const { value, numerator, denominator } = rateValue(dropoutRate, counts(1490, 11_900));
    expect(value).toBeCloseTo(0.1252, 4);
    expect([numerator, denominator]).toEqual([1490, 11_900]);
  });

  it('divide exits by entries and call it a dropout rate, which no measure of ours does', () => {
    expect(3668 / 31_445).toBeCloseTo(0.117, 3);
    for (const id of ['dropout_rate', 'dropout_rate_entry_cohort']) {
      const measure = measureOf(id);
      if (measure?.kind !== 'rate') throw new Error(`${id} is no rate`);
      expect(measure.denominatorFact ?? measure.fact).toBe(measure.fact);
    }
  });

  it('count the second and fourth quarter after an exit on 1 June 2017 as those of October 2017 and April 2018', () => {
    const exit = toPlainDate('2017-06-01');
    expect([6, 12].map((months) => periodKeyOf('quarter', addMonths(exit, months)))).toEqual([
      '2017-Q4',
      '2018-Q2',
    ]);
  });
});
