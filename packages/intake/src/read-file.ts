import { createHash } from 'node:crypto';
import { type DeliveryBatch, type ImportRule, importRules, type Text } from '@neue-wege/domain';
import type { Announced } from './bytes/checksums.ts';
import { readText } from './bytes/encoding.ts';
import { undeclaredFault } from './bytes/encoding-fault.ts';
import { pieces } from './bytes/pieces.ts';
import { SourceFault } from './bytes/source-fault.ts';
import type { SourceFile } from './bytes/source-file.ts';
import { isMisread, misreadLength } from './cells/misread-text.ts';
import { forbiddenCharacters } from './cells/text-cell.ts';
import {
  type CsvRecord,
  longestRecord,
  RecordTokenizer,
  type TokenizerStop,
} from './csv/record-tokenizer.ts';
import type { RecognisedFile } from './recognition/recognise-file.ts';
import type { FindingLog } from './rows/finding-log.ts';
import { RowBatch } from './rows/row-batch.ts';
import type { RowReader } from './rows/row-reader.ts';

/** One file of a delivery, ready to be read. */
export interface FileToRead {
  readonly source: SourceFile;
  /** Index into the delivery's files. */
  readonly index: number;
  readonly recognised: RecognisedFile;
  /** What is known of it apart from its bytes. */
  readonly announced: Announced | undefined;
  readonly reader: RowReader;
  readonly log: FindingLog;
}

/** How many records a file held, good or bad, and the hash of its bytes. */
export interface FileTotals {
  readonly rows: number;
  readonly sha256: string;
}

/** Why reading ends before the file does. */
interface Stop {
  readonly rule: ImportRule;
  readonly line: number | null;
  readonly column: string | null;
  readonly message: Text;
}

/**
 * The good rows of a file in batches, holding no more than one piece and one batch in memory. Where nobody can tell any
 * more what is a row it ends early, with a finding and `undefined`.
 */
export async function* readFile(file: FileToRead): AsyncGenerator<DeliveryBatch, FileTotals | undefined> {
  const { header, match } = file.recognised;
  const text = readText(header.encoding);
  const tokenizer = new RecordTokenizer(header.delimiter);
  const isHashed = file.source.isPacked && file.announced?.sha256 !== undefined;
  const contentHash = isHashed ? createHash('sha256') : undefined;
  const { bytes, sha256 } = file.source.open();
  const batch = new RowBatch({ index: file.index, kind: match.kind }, file.reader);
  let isHeaderRead = false;
  let isSuspect = false;

  function* accept(records: Iterable<CsvRecord>): Generator<DeliveryBatch, Stop | undefined> {
    for (const record of records) {
      if (isHeaderRead && isEmpty(record)) continue;
      if (isHeaderRead) batch.add(record, isSuspect);
      else if (record.line < header.record.line) continue;
      else if (isSame(record, header.record)) isHeaderRead = true;
      else return changed;
      if (batch.isFull) yield batch.take();
    }
    return tokenizer.stop === undefined ? undefined : stopOf(tokenizer.stop, header.record.cells);
  }
  const report = (stop: Stop): undefined => {
    file.log.add({ file: file.source.name, ...stop });
  };
  const badBytes = async (): Promise<Stop> => {
    const line = tokenizer.lineReached();
    const fault = header.isAssumed ? await undeclaredFault(file.source) : undefined;
    if (fault !== undefined) return { ...fault, line, column: null };
    const message = importRules.unreadable_file.message({ reason: 'not_text', encoding: header.encoding });
    return { rule: 'unreadable_file', line, column: null, message };
  };

  let tail = '';
  try {
    for await (const piece of pieces(bytes)) {
      contentHash?.update(piece);
      const decoded = text.push(piece);
      isSuspect ||= forbiddenCharacters.test(decoded.text) || isMisread(tail + decoded.text);
      tail = (tail + decoded.text.slice(-misreadLength)).slice(-misreadLength);
      const read = yield* accept(tokenizer.push(decoded.text));
      const stop = read ?? (decoded.isIntact ? undefined : await badBytes());
      if (stop === undefined) continue;
      if (!batch.isEmpty) yield batch.take();
      return report(stop);
    }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
    return report({ rule: error.rule, line: null, column: null, message: error.text });
  }
  const last = [...tokenizer.end()];
  const cut = isHeaderRead && !isLineEnd(tail.at(-1) ?? '') ? cutOff(last[0], header.record) : undefined;
  const stop = text.endsWhole() ? (cut ?? (yield* accept(last))) : await badBytes();
  if (!batch.isEmpty) yield batch.take();
  if (stop !== undefined) return report(stop);
  file.reader.reportDoubts();
  const totals = { rows: batch.records, sha256: sha256() };
  const found = { rows: totals.rows, hashes: [totals.sha256, contentHash?.digest('hex')] };
  for (const difference of differencesOf(file.announced, found)) report(difference);
  return totals;
}

/** What does not agree with what is announced of a file. */
function differencesOf(
  announced: Announced | undefined,
  { rows, hashes }: { readonly rows: number; readonly hashes: readonly (string | undefined)[] },
): readonly Stop[] {
  const place = { line: null, column: null };
  const differences: Stop[] = [];
  if (announced?.sha256 !== undefined && !hashes.includes(announced.sha256)) {
    const message = importRules.checksum_mismatch.remedy;
    differences.push({ ...place, rule: 'checksum_mismatch', message });
  }
  if (announced?.rows !== undefined && announced.rows !== rows) {
    const message = importRules.row_count_mismatch.message({ announced: announced.rows, found: rows });
    differences.push({ ...place, rule: 'row_count_mismatch', message });
  }
  return differences;
}

/** Spreadsheets write lines of separators alone behind the last row. */
function isEmpty({ cells, fault }: CsvRecord): boolean {
  return fault === undefined && cells.every((cell) => cell.trim() === '');
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** A last line without a line end and without all its cells is no row with an error but the end of a file that goes on. */
function cutOff(record: CsvRecord | undefined, header: CsvRecord): Stop | undefined {
  if (record === undefined || record.cells.length >= header.cells.length) return undefined;
  return { rule: 'cut_off', line: record.line, column: null, message: importRules.cut_off.remedy };
}

const changed: Stop = {
  rule: 'unreadable_file',
  line: 1,
  column: null,
  message: importRules.unreadable_file.message({ reason: 'changed' }),
};

function isSame(record: CsvRecord, header: CsvRecord): boolean {
  return (
    record.cells.length === header.cells.length && record.cells.every((cell, at) => cell === header.cells[at])
  );
}

function stopOf({ rule, line, cell }: TokenizerStop, headings: readonly string[]): Stop {
  const message = importRules[rule].message({ most: longestRecord });
  return { rule, line, column: rule === 'unclosed_quote' ? (headings[cell]?.trim() ?? null) : null, message };
}
