import { dueDay, type Measure, type PlainDate, periodOf } from '@neue-wege/domain';

/**
 * Why a year was chosen: it is the last `complete` one, the last whose outcomes are `due`, the `last_shown` although later
 * ones would do, its stock is that of the `as_of` day or of the `year_end`, or it is still `running` because none is over.
 */
export type YearReason = 'complete' | 'due' | 'last_shown' | 'as_of' | 'year_end' | 'running';

export interface SuitableYear {
  readonly year: number;
  readonly reason: YearReason;
}

/** The last day of a year, and the day on which the outcomes of its last day are read. */
export function dueDayOfYear(year: number, { horizon }: Measure): PlainDate {
  return dueDay(periodOf('year', String(year)).last, horizon ?? 0);
}

/** The latest year of which a measure says everything; `undefined` without any year. */
export function suitableYear(
  years: readonly number[],
  { measure, asOf }: { measure: Measure; asOf: PlainDate },
): SuitableYear | undefined {
  const latest = years.length === 0 ? undefined : Math.max(...years);
  if (latest === undefined) return undefined;
  if (measure.fact === 'stock') {
    return { year: latest, reason: dueDayOfYear(latest, measure) > asOf ? 'as_of' : 'year_end' };
  }
  const whole = years.filter((year) => dueDayOfYear(year, measure) <= asOf);
  if (whole.length === 0) return { year: latest, reason: 'running' };
  const year = Math.max(...whole);
  if (dueDayOfYear(year + 1, measure) <= asOf) return { year, reason: 'last_shown' };
  return { year, reason: measure.horizon === null ? 'complete' : 'due' };
}
