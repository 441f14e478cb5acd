import type { FactId } from '../vocabulary/facts.ts';
import type { Text } from '../vocabulary/text.ts';
import type { Aggregate } from './aggregate.ts';
import type { DimensionId } from './dimension.ts';

/** Months of waiting for late records, unless a measure says otherwise (terms.md 1.10). */
export const standardWaiting = 3;

interface MeasureRecord {
  /** `snake_case`; the same in SQL, URL, CSV and JSON. */
  readonly id: string;
  readonly label: Text;
  readonly definition: Text;
  /** The formula in words, as the glossary prints it. */
  readonly formula: Text;
  /** A worked example with numbers: counts, the division, the result. */
  readonly example: Text;
  /** What the number says and what it does not. */
  readonly readingHint: Text;
  /** What is counted as unknown, and where it goes. */
  readonly unknownRule: Text | null;
  /** Number of the formula in the list of measures. */
  readonly source: string;
  /** Grows with every change of meaning. */
  readonly version: number;
  /** The facts counted; with them comes the date the measure is counted on. */
  readonly fact: FactId;
  /** Months from that date to the due day; `null` when everything is known on the date itself. */
  readonly horizon: number | null;
  /** Months after the due day (or the period) until the value is final. */
  readonly waiting: number;
  /**
   * `plan`: an entry is mature when its planned end and the waiting time are over, whatever became of it, and a cohort when
   * all its entries are and nobody is present any more. Without it maturity follows from the date, the horizon and the
   * waiting time.
   */
  readonly ripens?: 'plan';
  /** `year`: the value makes sense for single years alone. */
  readonly onlyPer?: 'year';
  /** Dimensions that cannot split it: asked for them, it is NOT_APPLICABLE. */
  readonly notSplitBy: readonly DimensionId[];
}

/** A whole number of something. */
export interface CountMeasure extends MeasureRecord {
  readonly kind: 'count';
  readonly unit: 'participations' | 'persons';
  readonly value: Aggregate;
}

/** A mean or median with a unit of its own. */
export interface QuantityMeasure extends MeasureRecord {
  readonly kind: 'quantity';
  readonly unit: 'days' | 'participations';
  readonly value: Aggregate;
  /** The facts behind the value; `month_ends`: `value` is divided by the number of month ends, which is then `n`. */
  readonly n: Aggregate | 'month_ends';
}

/** Successes ÷ population, as a fraction of 1. Unknown counts as no success and is shown beside it (measures.md). */
export interface RateMeasure extends MeasureRecord {
  readonly kind: 'rate';
  readonly unit: 'share';
  readonly numerator: Aggregate;
  readonly denominator: Aggregate;
  /** What the denominator counts, where that is not `fact`: the two meet by the keys of a row. */
  readonly denominatorFact?: FactId;
  /** How many are unknown; part of the denominator unless `unknownIs` says that they stand beside it. */
  readonly unknown: Aggregate | null;
  readonly unknownIs?: 'beside';
  /** Over the facts of the denominator: more than zero of these, and the rate makes no sense (NOT_APPLICABLE). */
  readonly senselessWith?: Aggregate;
  /** `false`: the numerator is no part of the denominator, so there is no binomial interval and the rate may exceed 1. */
  readonly isProportion?: false;
  /** The closed list of exclusions can be taken out of the denominator when a question asks for it. */
  readonly hasExclusions?: true;
}

/** A named number over facts: one record, from which SQL, API, labels, glossary and file headers follow. */
export type Measure = CountMeasure | QuantityMeasure | RateMeasure;

/** A unit as people read it. */
export const unitLabels: Readonly<Record<Measure['unit'], Text>> = {
  participations: { de: 'Teilnahmen', en: 'participations' },
  persons: { de: 'Personen', en: 'persons' },
  days: { de: 'Tage', en: 'days' },
  share: { de: 'Anteil', en: 'share' },
};
