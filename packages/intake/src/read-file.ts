import { createHash } from 'node:crypto';
import { type DeliveryBatch, type ImportRule, importRules, type Text } from '@neue-wege/domain';
import { readText } from './bytes/encoding.ts';
import type { InputFile } from './bytes/input-file.ts';
import { pieces } from './bytes/pieces.ts';
import { forbiddenCharacters } from './cells/text-cell.ts';
import {
  type CsvRecord,
  longestRecord,
  RecordTokenizer,
  type TokenizerStop,
} from './csv/record-tokenizer.ts';
import type { RecognisedFile } from './recognition/recognise-file.ts';
import type { FindingLog } from './rows/finding-log.ts';
import { batchSize, RowBatch } from './rows/row-batch.ts';
import type { RowReader } from './rows/row-reader.ts';

/** One file of a delivery, ready to be read. */
export interface FileToRead {
  readonly input: InputFile;
  /** Index into the delivery's files. */
  readonly index: number;
  readonly recognised: RecognisedFile;
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
  readonly line: number;
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
  const hash = createHash('sha256');
  const batch = new RowBatch({ index: file.index, kind: match.kind }, file.reader);
  let isHeaderRead = false;
  let isForbiddenSeen = false;

  const accept = (records: readonly CsvRecord[]): Stop | undefined => {
    for (const record of records) {
      if (isHeaderRead) batch.add(record, isForbiddenSeen);
      else if (isSame(record, header.record)) isHeaderRead = true;
      else return changed;
    }
    return tokenizer.stop === undefined ? undefined : stopOf(tokenizer.stop, header.record.cells);
  };
  const report = (stop: Stop): undefined => {
    file.log.add({ file: file.input.name, ...stop });
  };
  const badBytes = (): Stop => {
    const line = tokenizer.lineReached();
    const message = importRules.unreadable_file.message({ reason: 'not_text', encoding: header.encoding });
    return { rule: 'unreadable_file', line, column: null, message };
  };

  for await (const piece of pieces(file.input.open())) {
    hash.update(piece);
    const decoded = text.push(piece);
    isForbiddenSeen ||= forbiddenCharacters.test(decoded.text);
    const stop = accept(tokenizer.push(decoded.text)) ?? (decoded.isIntact ? undefined : badBytes());
    yield* batch.take(stop === undefined ? batchSize : 1);
    if (stop !== undefined) return report(stop);
  }
  const stop = text.endsWhole() ? accept(tokenizer.end()) : badBytes();
  yield* batch.take(1);
  if (stop !== undefined) return report(stop);
  return { rows: batch.records, sha256: hash.digest('hex') };
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
