import { type Encoding, markedEncoding, readText } from '../bytes/encoding.ts';
import { pieceSize } from '../bytes/pieces.ts';
import { type CsvRecord, RecordTokenizer } from './record-tokenizer.ts';

/** What may separate cells. */
export const delimiters = [',', ';', '\t'] as const;

/** One of {@link delimiters}. */
export type Delimiter = (typeof delimiters)[number];

/** How a file is written, and its first record. */
export interface HeaderRecord {
  readonly encoding: Encoding;
  /** Whether neither a mark nor a profile names the encoding. */
  readonly isAssumed: boolean;
  readonly delimiter: Delimiter;
  /** Not always on line 1: Excel's own line `sep=;` may stand before it. */
  readonly record: CsvRecord;
}

/** What is said about how a file is written. */
export interface DeclaredWriting {
  readonly encoding?: Encoding | undefined;
  /** The encoding where neither a mark nor the profile names one; UTF-8 unless told. */
  readonly assumed?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
}

/** Why a file has no header that can be read. */
export type HeaderProblem = 'empty' | 'not_text' | 'no_end';

/**
 * Reads the header at the start of a file. A byte-order mark decides the encoding, then the profile; else it is the assumed one.
 * Without a line `sep=` and a declared delimiter it is the one that cuts the header into most cells.
 */
export function readHeader(head: Uint8Array, declared: DeclaredWriting): HeaderRecord | HeaderProblem {
  const named = markedEncoding(head) ?? declared.encoding;
  const encoding = named ?? declared.assumed ?? 'utf-8';
  const { text, isIntact } = readText(encoding).push(head);
  const isWhole = head.length < pieceSize && isIntact;
  const separatorLine = /^sep=(.)\r?(?:\n|$)/i.exec(text);
  const told = delimiters.find((delimiter) => delimiter === separatorLine?.[1]) ?? declared.delimiter;
  const candidates = told === undefined ? delimiters : [told];
  const [line = ''] = separatorLine ?? [];
  const skipped = line === '' ? 0 : 1;
  if (isWhole && text.slice(line.length).trim() === '') return 'empty';
  let best: HeaderRecord | undefined;
  for (const delimiter of candidates) {
    const record = recordOf(text, { delimiter, isWhole, skipped });
    if (record !== undefined && isBetter(record, best?.record))
      best = { encoding, isAssumed: named === undefined, delimiter, record };
  }
  return best ?? (isIntact ? 'no_end' : 'not_text');
}

interface HeaderPlace {
  readonly delimiter: Delimiter;
  /** Whether the text is the whole file, so that its end ends a record. */
  readonly isWhole: boolean;
  readonly skipped: number;
}

function recordOf(text: string, { delimiter, isWhole, skipped }: HeaderPlace): CsvRecord | undefined {
  const tokenizer = new RecordTokenizer(delimiter);
  let before = skipped;
  for (const record of tokenizer.push(text)) if (before-- === 0) return record;
  if (isWhole) for (const record of tokenizer.end()) if (before-- === 0) return record;
  return undefined;
}

function isBetter(record: CsvRecord, best: CsvRecord | undefined): boolean {
  if (best === undefined) return true;
  if ((record.fault === undefined) !== (best.fault === undefined)) return record.fault === undefined;
  return record.cells.length > best.cells.length;
}
