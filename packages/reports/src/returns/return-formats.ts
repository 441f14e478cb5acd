import type { Return } from '@neue-wege/domain';
import { breakdownFormats } from '../breakdown-formats.ts';
import { writeReturnPdf } from '../pdf/return-pdf.ts';
import { returnCsv } from './return-csv.ts';
import { returnCsvDe } from './return-csv-de.ts';
import { countRows, figuresOf } from './return-figures.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnJson } from './return-json.ts';
import { writeReturnParquet } from './return-parquet.ts';
import { writeReturnWorkbook } from './return-workbook.ts';

/** How a return becomes a file. The same return and frame give the same bytes. */
export interface ReturnFormat {
  readonly mediaType: string;
  /** Of the file name, without the dot. */
  readonly extension: string;
  /** How many rows of figures the file holds, without headings. */
  countRows(answer: Return): number;
  write(answer: Return, frame: ReturnFrame): Promise<Uint8Array>;
}

/** The files that a return is written as, by the name used at the command line; adding one is a record. */
export const returnFormats = {
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
} as const satisfies Record<string, ReturnFormat>;

/** Name of one of {@link returnFormats}. */
export type ReturnFormatName = keyof typeof returnFormats;

/** The same kinds of file as those of a breakdown. */
function kindOf(name: keyof typeof breakdownFormats): Pick<ReturnFormat, 'mediaType' | 'extension'> {
  const { mediaType, extension } = breakdownFormats[name];
  return { mediaType, extension };
}

function countFigures(answer: Return): number {
  return [...figuresOf(answer)].length;
}

function bytesOf(chunks: Iterable<string>): Promise<Uint8Array> {
  return Promise.resolve(Buffer.from([...chunks].join('')));
}
