import { type CountMeasure, measureOf, type RateMeasure } from '@neue-wege/domain';

function countMeasure(id: string): CountMeasure {
  const measure = measureOf(id);
  if (measure?.kind !== 'count') throw new Error(`The catalogue has no count ${id}`);
  return measure;
}

function rateMeasure(id: string): RateMeasure {
  const measure = measureOf(id);
  if (measure?.kind !== 'rate') throw new Error(`The catalogue has no rate ${id}`);
  return measure;
}

/** The measures that the overview shows; their labels and definitions are the catalogue's. */
export const enrolments: CountMeasure = countMeasure('enrolments');
export const completions: CountMeasure = countMeasure('completions');
export const stock: CountMeasure = countMeasure('stock');
export const occupancyRate: RateMeasure = rateMeasure('occupancy_rate');
export const completionRate: RateMeasure = rateMeasure('completion_rate');
export const independenceRate: RateMeasure = rateMeasure('independence_rate_6m');
export const independenceByWorkRate: RateMeasure = rateMeasure('independence_by_work_rate_6m');
