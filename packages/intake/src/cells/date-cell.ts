import { importRules, type PlainDate, parsePlainDate, toPlainDate } from '@neue-wege/domain';
import { type CellProblem, type CellReader, problem } from './cell-reading.ts';

/** How dates are read. */
export interface DateRules {
  /** The last day allowed. */
  readonly latest: PlainDate;
  /** Whether that limit is today's, so that a later day lies in the future. */
  readonly isPast: boolean;
  /** A profile's `dateFormat`, which replaces the built-in ones. */
  readonly format?: string | undefined;
}

interface DatePattern {
  readonly shape: RegExp;
  readonly order: readonly DatePart[];
}

type DatePart = 'YYYY' | 'MM' | 'DD';

const earliest = toPlainDate('1900-01-01');
const iso: DatePattern = { shape: /^(\d{4})-(\d{2})-(\d{2})$/, order: ['YYYY', 'MM', 'DD'] };
const german: DatePattern = { shape: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, order: ['DD', 'MM', 'YYYY'] };

type DateShape = NonNullable<Parameters<typeof importRules.not_a_date.message>[0]['looksLike']>;

/** What is not read as a day, but says by its form what went wrong. */
const otherShapes: readonly { readonly shape: RegExp; readonly looksLike: DateShape }[] = [
  { shape: /^\d{5}(?:[.,]\d+)?$/, looksLike: 'day_number' },
  { shape: /^\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})$/, looksLike: 'slashes' },
  { shape: /^\d{1,2}\.\d{1,2}\.\d{2}$/, looksLike: 'short_year' },
];

/**
 * A reader of days that writes ISO dates. Built in are `YYYY-MM-DD` and `TT.MM.JJJJ` (`1.2.2026` too): what else is written
 * for a day (`01/02/2026`, two-digit years, a spreadsheet's day number) can mean two days and is refused.
 */
export function dateReader(rules: DateRules): CellReader {
  const pattern = rules.format === undefined ? undefined : datePattern(rules.format);
  const patterns = pattern === undefined ? [iso, german] : [pattern];
  const span = { earliest, latest: rules.latest };
  const notADate = (looksLike?: DateShape): CellProblem =>
    problem('not_a_date', importRules.not_a_date.message({ format: rules.format, looksLike }));
  const noDay = notADate('no_such_day');
  const noDate = notADate();
  const shaped = otherShapes.map(({ shape, looksLike }) => ({ shape, found: notADate(looksLike) }));
  const outOfRange = problem('date_out_of_range', importRules.date_out_of_range.message(span));
  const tooLate = rules.isPast
    ? problem('date_in_future', importRules.date_in_future.message(span))
    : outOfRange;
  return (text) => {
    const parts = partsOf(text, patterns);
    if (parts === undefined) return shaped.find(({ shape }) => shape.test(text))?.found ?? noDate;
    const date = parsePlainDate(`${parts.year}-${parts.monthAndDay}`);
    if (date === undefined) return isDayOfSomeYear(parts) ? outOfRange : noDay;
    return date > rules.latest ? tooLate : date;
  };
}

/** Reads a `dateFormat`: `YYYY`, `MM`, `DD` once each, and separators; `undefined` for any other text. */
export function datePattern(format: string): DatePattern | undefined {
  const order = format.match(/YYYY|MM|DD/g)?.filter(isDatePart) ?? [];
  const separators = format.split(/YYYY|MM|DD/);
  if (order.length !== 3 || new Set(order).size !== 3) return undefined;
  if (separators.some((separator) => /[\p{L}\p{N}]/u.test(separator))) return undefined;
  const isLoose = separators.slice(1, 3).every((separator) => separator !== '');
  const groups = order.map((part) =>
    part === 'YYYY' ? String.raw`(\d{4})` : isLoose ? String.raw`(\d{1,2})` : String.raw`(\d{2})`,
  );
  const source = separators.map((separator, at) => RegExp.escape(separator) + (groups[at] ?? '')).join('');
  return { shape: new RegExp(`^${source}$`, 'u'), order };
}

function isDatePart(text: string): text is DatePart {
  return text === 'YYYY' || text === 'MM' || text === 'DD';
}

function partsOf(
  text: string,
  patterns: readonly DatePattern[],
): { year: string; monthAndDay: string } | undefined {
  for (const { shape, order } of patterns) {
    const match = shape.exec(text);
    if (match === null) continue;
    const part = (name: DatePart): string => (match[order.indexOf(name) + 1] ?? '').padStart(2, '0');
    return { year: part('YYYY'), monthAndDay: `${part('MM')}-${part('DD')}` };
  }
  return undefined;
}

/** Years repeat every 400: so a day of the year 206 is told from a 30 February. */
function isDayOfSomeYear(parts: { year: string; monthAndDay: string }): boolean {
  return parsePlainDate(`${2000 + (Number(parts.year) % 400)}-${parts.monthAndDay}`) !== undefined;
}
