import { measureOf, type RateMeasure } from '@neue-wege/domain';
import type { LocationRowFragment } from '../generated/graphql.ts';
import type { Rate } from '../values/value-parts.ts';

/** The rates by which locations are set side by side; the ids are those of the catalogue. */
export const locationMeasures = [
  'independence_rate_6m',
  'independence_by_work_rate_6m',
  'independence_rate_12m',
  'completion_rate',
] as const;

export type LocationMeasure = (typeof locationMeasures)[number];

/** Where the answer has a rate. */
export const rateIn: Readonly<Record<LocationMeasure, (row: LocationRowFragment) => Rate>> = {
  independence_rate_6m: (row) => row.independenceRate6m,
  independence_by_work_rate_6m: (row) => row.independenceByWorkRate6m,
  independence_rate_12m: (row) => row.independenceRate12m,
  completion_rate: (row) => row.completionRate,
};

/** The measure with its label and definition. */
export function rateMeasureOf(id: LocationMeasure): RateMeasure {
  return rateNamed(id);
}

/** Of how many exits it is known what became of people. */
export const coverageMeasure: RateMeasure = rateNamed('follow_up_coverage_6m');

function rateNamed(id: string): RateMeasure {
  const measure = measureOf(id);
  if (measure?.kind !== 'rate') throw new Error(`The catalogue has no rate ${id}`);
  return measure;
}
