/** PostgreSQL's ids of the types whose values both drivers would read differently. */
const oid = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const;

/**
 * How values become JavaScript, alike on both engines: a date is ISO text (a `PlainDate`), an instant is ISO text in UTC,
 * a bigint is a number or an error where it would lose digits, a numeric is a number.
 */
export const valueParsers: Readonly<Record<number, (text: string) => string | number>> = {
  [oid.int8]: parseWholeNumber,
  [oid.date]: (text) => text,
  [oid.timestamptz]: (text) => Temporal.Instant.from(text).toString(),
  [oid.numeric]: Number,
};

function parseWholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError(`A bigint beyond 2^53 cannot be read as a number: ${text}`);
  return value;
}
