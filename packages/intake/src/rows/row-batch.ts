import type { DeliveryBatch, DeliveryFileKind } from '@neue-wege/domain';
import type { CsvRecord } from '../csv/record-tokenizer.ts';
import type { Row, RowReader } from './row-reader.ts';

/** Rows per batch: enough for one statement, little enough to be held twice. */
export const batchSize = 2_000;

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

  add(record: CsvRecord, hasForbidden: boolean): void {
    this.#records++;
    const row = this.#reader.read(record, hasForbidden);
    if (row === undefined) return;
    this.#lines.push(record.line);
    this.#rows.push(row);
  }

  /** The rows so far in batches, as long as at least so many are there; the rest stays. */
  *take(atLeast: number): Generator<DeliveryBatch, void> {
    const { index, kind } = this.#file;
    let from = 0;
    for (; this.#rows.length - from >= atLeast; from += batchSize) {
      const lines = this.#lines.slice(from, from + batchSize);
      const rows = this.#rows.slice(from, from + batchSize);
      yield { file: index, kind, columns: this.#reader.columns, lines, rows };
    }
    this.#lines = this.#lines.slice(from);
    this.#rows = this.#rows.slice(from);
  }
}
