declare const plainDate: unique symbol;

/**
 * A calendar day as ISO text, `2026-09-30`. Text order is date order, so `<` and `<=` compare days.
 * It has no time and no zone: a day ends at midnight in Berlin, whatever the server's clock says.
 */
export type PlainDate = string & { readonly [plainDate]: true };

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMilliseconds = 86_400_000;

function isPlainDate(text: string): text is PlainDate {
  const match = isoDate.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `YYYY-MM-DD`; `undefined` for anything that is not a day of the Gregorian calendar (30 February, year 0206). */
export function parsePlainDate(text: string): PlainDate | undefined {
  return isPlainDate(text) ? text : undefined;
}

/** A literal day in code and tests; throws where {@link parsePlainDate} answers `undefined`. */
export function toPlainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError(`Not a calendar day (YYYY-MM-DD, from 1900): ${text}`);
  return date;
}

const inBerlin = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin', dateStyle: 'short' });

/** The day on which an instant falls in Berlin; the only place where a clock becomes a day. */
export function dayInBerlin(instant: Date): PlainDate {
  return toPlainDate(inBerlin.format(instant));
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/** Number of days of a month (1 to 12) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Writes year, month (1 to 12) and day as a date; throws where no such day exists. */
export function dateFrom(year: number, [month, day]: readonly [month: number, day: number]): PlainDate {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return toPlainDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/**
 * The same day `months` later, clamped to the last day of that month (31 August + 6 = 28 February).
 * Source: terms.md 1.10. PostgreSQL's `date + interval` clamps alike.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dateFrom(year, [month, Math.min(dayOf(date), daysInMonth(year, month))]);
}

/** Days since 1970-01-01. */
export function toEpochDay(date: PlainDate): number {
  return Date.UTC(yearOf(date), monthOf(date) - 1, dayOf(date)) / dayMilliseconds;
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return toPlainDate(new Date((toEpochDay(date) + days) * dayMilliseconds).toISOString().slice(0, 10));
}

/** Whole days from `start` to `end`, negative when `end` lies before. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return toEpochDay(end) - toEpochDay(start);
}

/** The earlier of two days. */
export function earlierOf(a: PlainDate, b: PlainDate): PlainDate {
  return a <= b ? a : b;
}

/** The later of two days. */
export function laterOf(a: PlainDate, b: PlainDate): PlainDate {
  return a >= b ? a : b;
}
