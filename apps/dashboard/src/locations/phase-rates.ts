import { type Named, nameOf } from '../directory/directory.ts';
import type { LocationPhasesQuery } from '../generated/graphql.ts';
import type { TrendMeasure } from '../overview/trend-view.ts';
import type { Reading } from '../reading/reading.ts';
import { completionRate, independenceRate } from '../values/named-measure.ts';
import type { NamedRate } from './rate-table.ts';

/** The rate that is told of phases beside a trend: what has no rate of its own is told by independence. */
export function phaseMeasure(measure: TrendMeasure): typeof independenceRate {
  return measure === 'completion_rate' ? completionRate : independenceRate;
}

/** A rate per phase of the programme, in order of time; phases without a row had no cases. */
export function phaseRates(
  rows: LocationPhasesQuery['breakdown']['rows'],
  { measure, phases, reading }: { measure: TrendMeasure; phases: readonly Named[]; reading: Reading },
): readonly NamedRate[] {
  const read = measure === 'completion_rate' ? 'completionRate' : 'independenceRate6m';
  return phases.map((phase) => ({
    key: phase.key,
    label: nameOf(phase, reading.language),
    rate: rows.find((row) => row.phase?.key === phase.key)?.[read] ?? null,
  }));
}
