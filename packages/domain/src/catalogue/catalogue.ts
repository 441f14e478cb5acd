import { completionRate, completions, dropoutRate, earlyExitRate } from './completion-measures.ts';
import { durationMedian, recordingDelayMedian } from './duration-measures.ts';
import {
  directJobEntryRate,
  followUpMeasureRate,
  nonUnemploymentRate,
  svbRate,
} from './employment-measures.ts';
import { averageStock, enrolments, exits, participants, stock } from './enrolment-measures.ts';
import { completionRateEntryCohort, dropoutRateEntryCohort } from './entry-cohort-measures.ts';
import {
  continuousEmploymentRate,
  lastingIndependenceRate,
  needCoveringIntegrationRate,
  returnRate,
} from './lasting-measures.ts';
import type { Measure } from './measure.ts';
import {
  followUpCoverage,
  independenceByWorkRate,
  independenceRate,
  independenceRateEntryCohort,
} from './outcome-measures.ts';
import { progressRate } from './progress-measures.ts';
import { noShowRate, occupancyRate, reachRate } from './uptake-measures.ts';

/** Grows when a measure is added or its meaning changes; files name it. */
export const catalogueVersion = 2;

/** Every measure, in the order of the list of measures, in which people read them. */
export const measures: readonly Measure[] = [
  enrolments,
  participants,
  stock,
  averageStock,
  exits,
  completions,
  occupancyRate,
  noShowRate,
  completionRate,
  earlyExitRate,
  dropoutRate,
  dropoutRateEntryCohort,
  durationMedian,
  directJobEntryRate,
  svbRate(3),
  svbRate(6),
  svbRate(12),
  nonUnemploymentRate(3),
  nonUnemploymentRate(6),
  nonUnemploymentRate(12),
  independenceRate(3),
  independenceRate(6),
  independenceRate(12),
  independenceRate(24),
  independenceByWorkRate(3),
  independenceByWorkRate(6),
  independenceByWorkRate(12),
  independenceByWorkRate(24),
  lastingIndependenceRate,
  needCoveringIntegrationRate,
  continuousEmploymentRate,
  followUpMeasureRate(3),
  followUpMeasureRate(6),
  followUpMeasureRate(12),
  returnRate,
  progressRate,
  reachRate,
  recordingDelayMedian,
  followUpCoverage(3),
  followUpCoverage(6),
  followUpCoverage(12),
  followUpCoverage(24),
  completionRateEntryCohort,
  independenceRateEntryCohort,
];

const measuresById: ReadonlyMap<string, Measure> = new Map(measures.map((measure) => [measure.id, measure]));

/** The measure with this id; `undefined` when the catalogue has none. */
export function measureOf(id: string): Measure | undefined {
  return measuresById.get(id);
}

/** The ids in the order of the catalogue. */
export const measureIds: readonly string[] = measures.map((measure) => measure.id);
