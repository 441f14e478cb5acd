/** A calendar day, counted from 1970-01-01. */
export type Day = number;

const millisecondsPerDay = 86_400_000;

/** Reads an ISO date; throws a RangeError for anything that is not a day of the calendar. */
export function day(text: string): Day {
  const result = Date.parse(`${text}T00:00:00Z`) / millisecondsPerDay;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(result) || isoDate(result) !== text) {
    throw new RangeError(`not a date (YYYY-MM-DD): ${text}`);
  }
  return result;
}

export function isoDate(of: Day): string {
  return new Date(of * millisecondsPerDay).toISOString().slice(0, 10);
}

export function yearOf(of: Day): number {
  return new Date(of * millisecondsPerDay).getUTCFullYear();
}

/** Months are counted from 1; a month beyond the year runs on into the next one. */
export function dayOf(year: number, month: number): Day {
  return Date.UTC(year, month - 1, 1) / millisecondsPerDay;
}

/** The same day of a later month, clamped to that month's last day. */
export function addMonths(to: Day, months: number): Day {
  const date = new Date(to * millisecondsPerDay);
  const first = dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1 + months);
  return Math.min(first + date.getUTCDate() - 1, lastOfMonth(first));
}

export function lastOfMonth(of: Day): Day {
  const date = new Date(of * millisecondsPerDay);
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 2) - 1;
}

/** The day itself, or the Monday after a weekend. */
export function workdayFrom(of: Day): Day {
  const weekday = weekdayOf(of);
  return weekday < 5 ? of : of + 7 - weekday;
}

/** The day itself, or the Friday before a weekend. */
export function workdayUntil(of: Day): Day {
  return of - Math.max(0, weekdayOf(of) - 4);
}

/** The Monday of the day's week. */
export function mondayOf(of: Day): Day {
  return of - weekdayOf(of);
}

/** 0 is Monday. */
function weekdayOf(of: Day): number {
  return (((of + 3) % 7) + 7) % 7;
}
