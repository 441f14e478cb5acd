import type { DeliveryBatch, DeliveryFileKind } from '@neue-wege/domain';
import type { CsvRecord } from '../csv/record-tokenizer.ts';
import type { Row, RowReader } from './row-reader.ts';

/** Rows per batch: enough for one statement, little enough to be held twice. */
const batchSize = 2_000;

/** Collects the good rows of one file until they make a batch. */
export class RowBatch {
  readonly #file: { readonly index: number; readonly kind: DeliveryFileKind };
  readonly #reader: RowReader;
  #lines: number[] = [];
  #rows: Row[] = [];
  #records = 0;

  constructor(file: { readonly index: number; readonly kind: DeliveryFileKind }, reader: RowReader) {
    this.#file = file;
    this.#reader = reader;
  }

  /** How many records were read, good or bad. */
  get records(): number {
    return this.#records;
  }

  add(record: CsvRecord, isSuspect: boolean): void {
    this.#records++;
    const row = this.#reader.read(record, isSuspect);
    if (row === undefined) return;
    this.#lines.push(record.line);
    this.#rows.push(row);
  }

  get isFull(): boolean {
    return this.#rows.length >= batchSize;
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /** The rows so far; the next ones make another batch. */
  take(): DeliveryBatch {
    const { index, kind } = this.#file;
    const taken = { file: index, kind, columns: this.#reader.columns, lines: this.#lines, rows: this.#rows };
    this.#lines = [];
    this.#rows = [];
    return taken;
  }
}
