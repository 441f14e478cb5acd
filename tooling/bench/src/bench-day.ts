import { type PlainDate, toPlainDate } from '@neue-wege/domain';

/** The day on which every benchmark takes place, so that the same cohorts are mature in every run. */
export const benchDay: PlainDate = toPlainDate('2026-08-15');

/** The day, or the day of the benchmark where that comes first. */
export function byBenchDay(day: PlainDate): PlainDate {
  return day < benchDay ? day : benchDay;
}
