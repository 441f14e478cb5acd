import { addMonths, type PlainDate } from './plain-date.ts';

/** Months after the event until the outcome is read, and months of waiting for late records (terms.md 1.10). */
export interface Timing {
  /** Months from the counted date to the due day; 0 for what is known on the day itself. */
  readonly horizon: number;
  /** Months after the due day during which records still arrive. */
  readonly waiting: number;
}

/** The day on which the outcome of an event is read: `addMonths(date, horizon)`. */
export function dueDay(date: PlainDate, horizon: number): PlainDate {
  return addMonths(date, horizon);
}

/** How far a cohort whose last day is `last` has come by `asOf`: not due, due but still waiting, or final. */
export function maturityOf(
  last: PlainDate,
  { asOf, timing }: { asOf: PlainDate; timing: Timing },
): 'NOT_DUE' | 'WAITING' | 'FINAL' {
  const due = dueDay(last, timing.horizon);
  if (due > asOf) return 'NOT_DUE';
  return addMonths(due, timing.waiting) > asOf ? 'WAITING' : 'FINAL';
}

/** Whether one event is mature: due day and waiting time have passed (terms.md 1.10, `mature`). */
export function isMature(date: PlainDate, { asOf, timing }: { asOf: PlainDate; timing: Timing }): boolean {
  return maturityOf(date, { asOf, timing }) === 'FINAL';
}
