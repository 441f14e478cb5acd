import type { Return } from '@neue-wege/domain';
import { breakdownFormats } from '../breakdown-formats.ts';
import { writeReturnPdf } from '../pdf/return-pdf.ts';
import type { FileToPack } from './data-package.ts';
import { returnCsv } from './return-csv.ts';
import { returnCsvDe } from './return-csv-de.ts';
import { countRows, figuresOf } from './return-figures.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnJson } from './return-json.ts';
import { writeReturnParquet } from './return-parquet.ts';
import { writeReturnWorkbook } from './return-workbook.ts';
import { packReturn } from './return-zip.ts';

interface FormatRecord {
  readonly mediaType: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  /** How many rows of figures the file holds, without headings. */
  countRows(answer: Return): number;
}

/** How a return becomes a file. The same return and frame give the same bytes. */
export interface WrittenFormat extends FormatRecord {
  write(answer: Return, frame: ReturnFrame): Promise<Uint8Array>;
}

/** How all its files become one. */
export interface PackedFormat extends FormatRecord {
  pack(
    files: readonly FileToPack[],
    about: { readonly answer: Return; readonly frame: ReturnFrame },
  ): Promise<Uint8Array>;
}

/** The files that a return is written as; adding one is a record. */
export const writtenFormats = {
  csv: {
    ...kindOf('csv'),
    countRows: countFigures,
    write: (answer: Return) => bytesOf(returnCsv(answer)),
  },
  'csv-de': {
    ...kindOf('csv-de'),
    countRows: countFigures,
    write: (answer: Return, frame: ReturnFrame) => bytesOf(returnCsvDe(answer, frame)),
  },
  xlsx: { ...kindOf('xlsx'), countRows, write: writeReturnWorkbook },
  pdf: { mediaType: 'application/pdf', extension: 'pdf', countRows, write: writeReturnPdf },
  json: {
    ...kindOf('json'),
    countRows,
    write: (answer: Return, frame: ReturnFrame) => bytesOf(returnJson(answer, frame)),
  },
  parquet: { ...kindOf('parquet'), countRows: countFigures, write: writeReturnParquet },
} as const satisfies Record<string, WrittenFormat>;

/** Every file by the name used at the command line, those last that hold the others. */
export const returnFormats = {
  ...writtenFormats,
  zip: { mediaType: 'application/zip', extension: 'zip', countRows: countFigures, pack: packReturn },
} as const satisfies Record<string, WrittenFormat | PackedFormat>;

/** Name of one of {@link writtenFormats}. */
export type WrittenFormatName = keyof typeof writtenFormats;

/** Name of one of {@link returnFormats}. */
export type ReturnFormatName = keyof typeof returnFormats;

/** The same kinds of file as those of a breakdown. */
function kindOf(name: keyof typeof breakdownFormats): Pick<FormatRecord, 'mediaType' | 'extension'> {
  const { mediaType, extension } = breakdownFormats[name];
  return { mediaType, extension };
}

function countFigures(answer: Return): number {
  return [...figuresOf(answer)].length;
}

function bytesOf(chunks: Iterable<string>): Promise<Uint8Array> {
  return Promise.resolve(Buffer.from([...chunks].join('')));
}
