import type { Breakdown } from '@neue-wege/domain';
import { breakdownCsv } from './breakdown-csv.ts';
import { writeBreakdownJson } from './breakdown-json.ts';

/** How a breakdown becomes a file. */
export interface BreakdownFormat {
  readonly mediaType: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  /** The content in chunks; text is UTF-8. */
  write(breakdown: Breakdown): Iterable<string>;
}

/** The files that a breakdown can be written as, by the name used at the command line and in URLs. */
export const breakdownFormats = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    write: (breakdown: Breakdown) => breakdownCsv(breakdown, { dialect: 'csv' }),
  },
  'csv-de': {
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    write: (breakdown: Breakdown) => breakdownCsv(breakdown, { dialect: 'csv-de' }),
  },
  json: {
    mediaType: 'application/json',
    extension: 'json',
    write: writeBreakdownJson,
  },
} as const satisfies Record<string, BreakdownFormat>;

/** Name of one of {@link breakdownFormats}. */
export type BreakdownFormatName = keyof typeof breakdownFormats;
