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
  /** What is counted as unknown, and where it goes. */
  readonly unknownRule: Text | null;
  readonly source: string;
  /** Grows with every change of meaning. */
  readonly version: number;
  /** The facts counted; with them comes the date the measure is counted on. */
  readonly fact: FactId;
  /** Months from that date to the due day; `null` when everything is known on the date itself. */
  readonly horizon: number | null;
  /** Months after the due day (or the period) until the value is final. */
  readonly waiting: number;
  /** Dimensions that cannot split it: asked for them, it is NOT_APPLICABLE. */
  readonly notSplitBy: readonly DimensionId[];
}

/** A whole number of something. */
export interface CountMeasure extends MeasureRecord {
  readonly kind: 'count';
  readonly unit: 'participations' | 'persons';
  readonly value: Aggregate;
}

/** A mean or median with a unit of its own; `n` is the number of facts behind it. */
export interface QuantityMeasure extends MeasureRecord {
  readonly kind: 'quantity';
  readonly unit: 'days';
  readonly value: Aggregate;
  readonly n: Aggregate;
}

/** Successes ÷ population, as a fraction of 1. Unknown counts as no success and is shown beside it (measures.md). */
export interface RateMeasure extends MeasureRecord {
  readonly kind: 'rate';
  readonly unit: 'share';
  readonly numerator: Aggregate;
  readonly denominator: Aggregate;
  readonly unknown: Aggregate | null;
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
