import { createHash } from 'node:crypto';
import type {
  DeliveryBatch,
  DeliveryFileKind,
  DeliveryReading,
  Finding,
  RejectedRow,
} from '@neue-wege/domain';

/** A file of a delivery that is made by hand: rows as text under a heading line, cells separated by commas. */
export interface HandMadeFile {
  readonly kind: DeliveryFileKind;
  /** Defaults to the kind with `.csv`. */
  readonly name?: string;
  /** The heading line and the rows; an empty cell is `null`. */
  readonly text: string;
}

/** What the reader of a hand-made delivery found, and what happens meanwhile. */
export interface HandMadeReading {
  readonly findings?: readonly Finding[];
  readonly rejections?: readonly RejectedRow[];
  /** The check value of the key that makes the pseudonyms. */
  readonly pseudonymKey?: string;
  /** Whether the reading can say the hashes of its files before it reads them. */
  readonly isHashed?: boolean;
  /** Runs when the last row has been read. */
  readonly atEnd?: () => Promise<unknown>;
}

const handMadeKey = sha256('the key of hand-made deliveries');

/**
 * A delivery as the reader would hand it over. In the column `participant` stands a short word for a person, which becomes
 * the pseudonym {@link personOf}.
 */
export function deliveryOf(files: readonly HandMadeFile[], found: HandMadeReading = {}): DeliveryReading {
  const read = files.map(({ kind, name = `${kind}.csv`, text }) => ({ kind, name, ...readText(text) }));
  return {
    pseudonymKey: found.pseudonymKey ?? handMadeKey,
    files: read.map(({ name, kind }) => ({ name, kind })),
    hashes: found.isHashed === true ? async () => files.map(({ text }) => sha256(text)) : undefined,
    async *batches(): AsyncGenerator<DeliveryBatch> {
      for (const [file, { kind, columns, rows }] of read.entries()) {
        if (rows.length > 0) yield { file, kind, columns, rows, lines: rows.map((_, index) => index + 2) };
      }
      await found.atEnd?.();
    },
    findings: () => found.findings ?? [],
    rejections: () => found.rejections ?? [],
    contents: () =>
      read.map(({ name, kind, rows }, file) => {
        return { name, kind, rows: rows.length, sha256: sha256(files[file]?.text ?? '') };
      }),
  };
}

/** The pseudonym of a person in tests. */
export function personOf(word: string): string {
  return sha256(word).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}

function readText(text: string): { columns: readonly string[]; rows: readonly (string | null)[][] } {
  const [heading = '', ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim());
  const columns = heading.split(',');
  const rows = lines.map((line) => line.split(',').map((cell, index) => readCell(cell, columns[index])));
  return { columns, rows };
}

function readCell(cell: string, column: string | undefined): string | null {
  if (cell === '') return null;
  return column === 'participant' ? personOf(cell) : cell;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
