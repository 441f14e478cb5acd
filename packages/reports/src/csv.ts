import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell } from './breakdown-columns.ts';
import { remembered } from './remembered.ts';

/** How a CSV file is written: `csv` for programs (RFC 4180), `csv-de` for a double click in a German spreadsheet. */
export const csvDialects = {
  csv: { bom: false, delimiter: ',', decimal: '.' },
  'csv-de': { bom: true, delimiter: ';', decimal: ',' },
} as const;

/** One of {@link csvDialects}. */
export type CsvDialect = keyof typeof csvDialects;

/** A table on its way into a file. */
export interface CsvTable {
  readonly headings: readonly string[];
  readonly records: Iterable<readonly Cell[]>;
}

const recordsPerChunk = 500;

/**
 * Writes a table as text, some hundred records at a time, so that a large file never stands in memory as a whole.
 * Numbers keep their full precision and have no thousands separator; an empty cell is a missing value.
 */
export function* writeCsv(table: CsvTable, dialect: CsvDialect): Generator<string> {
  const { bom } = csvDialects[dialect];
  const options = optionsOf(dialect);
  yield (bom ? '\uFEFF' : '') + stringify([[...table.headings]], options);
  let chunk: (readonly Cell[])[] = [];
  for (const record of table.records) {
    chunk.push(record);
    if (chunk.length === recordsPerChunk) {
      yield stringify(chunk, options);
      chunk = [];
    }
  }
  if (chunk.length > 0) yield stringify(chunk, options);
}

/**
 * Writes a cell of text as {@link writeCsv} does, and remembers it. `null` is an empty cell.
 */
export function createTextWriter(dialect: CsvDialect): (text: string | null) => string {
  const options = optionsOf(dialect);
  const write = remembered((text) => stringify([[text]], options).slice(0, -csvLineEnd.length));
  return (text) => (text === null ? '' : write(text));
}

/** What ends every line. */
export const csvLineEnd = '\r\n';

function optionsOf(dialect: CsvDialect): Options {
  const { delimiter, decimal } = csvDialects[dialect];
  return {
    delimiter,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    cast: { string: withoutFormula, number: (value: number) => plainDecimal(value).replace('.', decimal) },
  };
}

/**
 * Text that a spreadsheet would run as a formula gets a leading `'`: it begins with `=`, `+`, `-`, `@` (ASCII or
 * full-width) after any blanks, or with a tab, a line break or NUL. Source: OWASP, CSV injection.
 */
export function withoutFormula(text: string): string {
  return /^(?:[\t\r\n\0]|\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/.test(text) ? `'${text}` : text;
}

/** A number without an exponent, in as many digits as it takes to read the same number back. */
function plainDecimal(value: number): string {
  const text = String(value);
  const [digits, exponent] = text.split('e');
  if (exponent === undefined || digits === undefined) return text;
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const place = Math.max(point, 1);
  return `${value < 0 ? '-' : ''}${padded.slice(0, place)}${padded.length > place ? '.' : ''}${padded.slice(place)}`;
}
