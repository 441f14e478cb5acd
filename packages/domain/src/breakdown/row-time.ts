import { grains, intersection, type Period, periodOf } from '../calendar/period.ts';
import type { AssembledRow } from './assemble.ts';
import type { PhaseStretch } from './fact-source.ts';
import type { BreakdownRequest } from './request.ts';
import { common, daysOf, filteredDays } from './time-frame.ts';

/** Which days a row speaks of. */
export interface RowTime {
  /** The period that pins the row: all its events count. `null`: only mature events count. */
  readonly period: Period | null;
  /** The last day the row speaks of, at most the as-of day where nothing else ends it. */
  readonly last: Period['last'];
}

/** The days of a row: by its keys, else by the filters, else up to the as-of day. */
export function rowTime(
  row: AssembledRow,
  { request, phases }: { request: BreakdownRequest; phases: readonly PhaseStretch[] },
): RowTime {
  let period: Period | undefined;
  for (const grain of grains) {
    const filter = request.where[grain];
    const key = row.keys[grain] ?? (filter?.length === 1 ? filter[0] : undefined);
    if (key === undefined) continue;
    const days = periodOf(grain, key);
    period = period === undefined ? days : (intersection(period, days) ?? days);
  }
  if (period !== undefined) return { period, last: period.last };
  let days = filteredDays(request.where, phases);
  const phase = row.keys.phase;
  if (phase !== undefined) days = common(days, daysOf('phase', { keys: [phase], phases }));
  const last = days.at(-1)?.last ?? request.asOf;
  return { period: null, last: last > request.asOf ? request.asOf : last };
}
