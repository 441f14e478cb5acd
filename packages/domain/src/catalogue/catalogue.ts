import { completionRate, completions, dropoutRate } from './completion-measures.ts';
import { durationMedian } from './duration-measures.ts';
import { enrolments, exits, participants, stock } from './enrolment-measures.ts';
import type { Measure } from './measure.ts';
import { followUpCoverage, independenceByWorkRate, independenceRate, svbRate } from './outcome-measures.ts';

/** Grows when a measure is added or its meaning changes; files name it. */
export const catalogueVersion = 1;

/** Every measure, in the order in which people read them. */
export const measures: readonly Measure[] = [
  enrolments,
  participants,
  stock,
  exits,
  completions,
  completionRate,
  dropoutRate,
  durationMedian,
  independenceRate(3),
  independenceRate(6),
  independenceRate(12),
  independenceByWorkRate(3),
  independenceByWorkRate(6),
  independenceByWorkRate(12),
  svbRate(3),
  svbRate(6),
  svbRate(12),
  followUpCoverage(3),
  followUpCoverage(6),
  followUpCoverage(12),
];

const measuresById: ReadonlyMap<string, Measure> = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure with this id; `undefined` when the catalogue has none. */
export function measureOf(id: string): Measure | undefined {
  return measuresById.get(id);
}

/** The ids in the order of the catalogue. */
export const measureIds: readonly string[] = measures.map((measure) => measure.id);
