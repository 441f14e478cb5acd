import { addDays, type PlainDate, parsePlainDate } from '@neue-wege/domain';
import { timeOf } from '../charts/phase-bands.ts';
import { type RunSpan, yearsAmong } from '../charts/run-layout.ts';
import type { Run } from './runs.ts';

/** From when to when a run is, on an axis of years; one without an end reaches to the as-of day, one without a beginning is not drawn. */
export function spanOf(run: Pick<Run, 'key' | 'startsOn' | 'endsOn'>, asOf: PlainDate): RunSpan | null {
  const first = parsePlainDate(run.startsOn ?? '');
  if (first === undefined) return null;
  const last = parsePlainDate(run.endsOn ?? '') ?? (first < asOf ? asOf : first);
  return { id: run.key, from: timeOf(first), to: timeOf(addDays(last, 1)) };
}

/** The years that runs are drawn over. */
export function yearsOfRuns(runs: readonly Run[], asOf: PlainDate): readonly number[] {
  return yearsAmong(runs.flatMap((run) => spanOf(run, asOf) ?? []));
}
