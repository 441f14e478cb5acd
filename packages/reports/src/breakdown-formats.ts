import type { Breakdown } from '@neue-wege/domain';
import { breakdownCsv } from './breakdown-csv.ts';
import { writeBreakdownJson } from './breakdown-json.ts';
import { breakdownParquet } from './breakdown-parquet.ts';
import type { FileFrame } from './file-frame.ts';
import { writeBreakdownWorkbook } from './workbook/breakdown-workbook.ts';

interface FormatRecord {
  readonly mediaType: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
}

/** A format of keys and numbers, told as they are. */
export interface PlainFormat<Answer = Breakdown> extends FormatRecord {
  /** The content in chunks; text is UTF-8. */
  write(answer: Answer): Iterable<string> | AsyncIterable<Uint8Array>;
}

/** A format of text. */
export interface TextFormat<Answer = Breakdown> extends PlainFormat<Answer> {
  write(answer: Answer): Iterable<string>;
}

/** A format for people: it says in a language what was asked, and names what keys stand for. */
export interface FramedFormat<Answer = Breakdown> extends FormatRecord {
  readonly isFramed: true;
  /**
   * The whole content.
   *
   * @throws DomainError `TOO_EXPENSIVE` where the answer is more than such a file holds.
   */
  write(answer: Answer, frame: FileFrame): Promise<Uint8Array>;
}

/** How an answer becomes a file. */
export type AnswerFormat<Answer = Breakdown> = PlainFormat<Answer> | FramedFormat<Answer>;

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
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    isFramed: true,
    write: writeBreakdownWorkbook,
  },
  json: {
    mediaType: 'application/json',
    extension: 'json',
    write: writeBreakdownJson,
  },
  parquet: {
    mediaType: 'application/vnd.apache.parquet',
    extension: 'parquet',
    write: breakdownParquet,
  },
} as const satisfies Record<string, AnswerFormat>;

/** Name of one of {@link breakdownFormats}. */
export type BreakdownFormatName = keyof typeof breakdownFormats;
