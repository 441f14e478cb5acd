import { grains, intersection, type Period, periodOf } from '../calendar/period.ts';
import { isTimeDimension } from '../catalogue/dimension.ts';
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
  /** All its days, in order and disjoint; without any limit they have no beginning. */
  readonly days: readonly Period[];
  /** The one year it speaks of, by its keys or filters and by nothing finer; `null` otherwise. */
  readonly year: string | null;
}

/** The days of a row: by its keys, else by the filters, else up to the as-of day. */
export function rowTime(
  row: AssembledRow,
  { request, phases }: { request: BreakdownRequest; phases: readonly PhaseStretch[] },
): RowTime {
  const { where, asOf } = request;
  let days = filteredDays(where, phases);
  for (const dimension of row.grouping.filter(isTimeDimension)) {
    const key = row.keys[dimension];
    if (key !== undefined) days = common(days, daysOf(dimension, { keys: [key], phases }));
  }
  let period: Period | undefined;
  for (const grain of grains) {
    const filter = where[grain];
    const key = row.keys[grain] ?? (filter?.length === 1 ? filter[0] : undefined);
    if (key === undefined) continue;
    const ofKey = periodOf(grain, key);
    period = period === undefined ? ofKey : (intersection(period, ofKey) ?? ofKey);
  }
  const year = yearAlone(row, request);
  if (period !== undefined) return { period, last: period.last, days, year };
  const last = days.at(-1)?.last ?? asOf;
  return { period: null, last: last > asOf ? asOf : last, days, year };
}

function yearAlone({ keys }: AssembledRow, { where }: BreakdownRequest): string | null {
  const finer = (['quarter', 'month', 'phase'] as const).some(
    (dimension) => keys[dimension] !== undefined || where[dimension] !== undefined,
  );
  if (finer) return null;
  return keys.year ?? (where.year?.length === 1 ? (where.year[0] ?? null) : null);
}
