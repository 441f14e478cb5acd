import { addMonths, dateFrom, daysInMonth, monthOf, type PlainDate, yearOf } from './plain-date.ts';

/** The calendar grains by which figures are grouped, coarse to fine. */
export const grains = ['year', 'quarter', 'month'] as const;

/** `year`, `quarter` or `month`. */
export type Grain = (typeof grains)[number];

/** A stretch of days, both ends included. */
export interface Period {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const shapes: Record<Grain, RegExp> = {
  year: /^(?:19|2\d)\d\d$/,
  quarter: /^(?:19|2\d)\d\d-Q[1-4]$/,
  month: /^(?:19|2\d)\d\d-(?:0[1-9]|1[0-2])$/,
};

/** How a key of each grain is written; for messages. */
export const periodExamples: Record<Grain, string> = { year: '2026', quarter: '2026-Q3', month: '2026-09' };

/** Whether `key` names a period of this grain (`2026`, `2026-Q3`, `2026-09`). */
export function isPeriodKey(grain: Grain, key: string): boolean {
  return shapes[grain].test(key);
}

/** The key of the period in which a day lies. */
export function periodKeyOf(grain: Grain, date: PlainDate): string {
  const year = date.slice(0, 4);
  if (grain === 'year') return year;
  return grain === 'quarter' ? `${year}-Q${Math.ceil(monthOf(date) / 3)}` : date.slice(0, 7);
}

/** First and last day of the period that a key names; the key must satisfy {@link isPeriodKey}. */
export function periodOf(grain: Grain, key: string): Period {
  const year = Number(key.slice(0, 4));
  if (grain === 'year') return { first: dateFrom(year, [1, 1]), last: dateFrom(year, [12, 31]) };
  const lastMonth = grain === 'quarter' ? Number(key.slice(6)) * 3 : Number(key.slice(5));
  const firstMonth = grain === 'quarter' ? lastMonth - 2 : lastMonth;
  return {
    first: dateFrom(year, [firstMonth, 1]),
    last: dateFrom(year, [lastMonth, daysInMonth(year, lastMonth)]),
  };
}

/** Every period of a grain that has a day in the stretch, in order; none when it is empty. */
export function periodsIn(grain: Grain, stretch: Period): readonly string[] {
  const months = { year: 12, quarter: 3, month: 1 }[grain];
  const keys: string[] = [];
  for (let day = stretch.first; day <= stretch.last; ) {
    const key = periodKeyOf(grain, day);
    keys.push(key);
    day = addMonths(periodOf(grain, key).first, months);
  }
  return keys;
}

/** The days that two stretches share; `undefined` when there are none. */
export function intersection(a: Period, b: Period): Period | undefined {
  const first = a.first >= b.first ? a.first : b.first;
  const last = a.last <= b.last ? a.last : b.last;
  return first <= last ? { first, last } : undefined;
}

/** The year of a period key, which is a number on the outside (`"year": 2023`). */
export function yearNumber(key: string): number {
  return yearOf(periodOf('year', key).first);
}
