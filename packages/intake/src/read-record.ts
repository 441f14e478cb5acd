import { createHash } from 'node:crypto';
import {
  type DeliveryBatch,
  type DeliveryFileKind,
  type DeliveryReading,
  importRules,
  type PlainDate,
} from '@neue-wege/domain';
import type { Pseudonymiser } from './pseudonymiser.ts';
import { type HeaderMatch, matchHeader } from './recognition/match-header.ts';
import { planColumns } from './rows/column-plan.ts';
import { FindingLog } from './rows/finding-log.ts';
import { type Row, rowReader } from './rows/row-reader.ts';

/** One cell of a single record: its text as a file would have it, and what the place is called where it was typed. */
export interface RecordCell {
  readonly text: string;
  readonly heading: string;
}

/** A single record as somebody typed it. */
export interface RecordToRead {
  readonly kind: DeliveryFileKind;
  /** What stands in the place of a file's name in the history of imports. */
  readonly name: string;
  /** By column. `participant` holds a pseudonym already: the key of the source system is not for this. */
  readonly cells: ReadonlyMap<string, RecordCell>;
  /** The check value of the key that made the pseudonym. */
  readonly pseudonymKey: string;
  /** No event after this day. */
  readonly latest: PlainDate;
}

/**
 * Reads one record by the rules of a file with one row: an absent column keeps what is stored, an empty cell clears it. Its
 * hash is that of the cells as they are stored, since the hash of a key could be guessed.
 */
export function readRecord(record: RecordToRead): DeliveryReading {
  const { kind, name, cells, pseudonymKey, latest } = record;
  const log = new FindingLog(mostFindings);
  const match = matchOf(record);
  const headings = [...cells.values()].map(({ heading }) => heading);
  reportMissing(record, { match, log });
  const plan = planColumns({ match, headings, rules: { latest }, pseudonyms: asGiven(pseudonymKey) });
  const reader = rowReader({ kind, file: { name, index: 0 }, headings, plan, log });
  const line = { line: 1, cells: [...cells.values()].map(({ text }) => text), fault: undefined };
  const row = reader.read(line, true);
  reader.reportDoubts();
  const isGood = row !== undefined && log.findings().every(({ severity }) => severity !== 'error');
  const rows: readonly Row[] = isGood ? [row] : [];
  const content = JSON.stringify([kind, reader.columns, row ?? null]);
  const file = {
    name,
    kind,
    headings: new Map([...cells].map(([column, { heading }]) => [column, heading])),
  };
  return {
    pseudonymKey,
    files: [file],
    batches: () => once({ file: 0, kind, columns: reader.columns, lines: [1], rows }),
    findings: () => log.findings(),
    rejections: () => log.rejections(),
    contents: () => [{ name, kind, rows: 1, sha256: createHash('sha256').update(content).digest('hex') }],
  };
}

const mostFindings = 100;

/** By name alone: a heading of a form is not that of a file. */
function matchOf({ kind, cells }: RecordToRead): HeaderMatch {
  const { missing } = matchHeader([...cells.keys()], { kind });
  const columns = new Map([...cells.keys()].map((column, index) => [column, index]));
  return { kind, profile: undefined, columns, unknown: [], repeated: [], missing };
}

function reportMissing(
  { name: file, cells }: RecordToRead,
  { match, log }: { match: HeaderMatch; log: FindingLog },
): void {
  for (const columns of match.missing) {
    // Of several one would do, which is a rule of rows.
    if (columns.length > 1) continue;
    const message = importRules.missing_value.remedy;
    log.add({ file, line: 1, column: columns[0] ?? null, rule: 'missing_value', message });
  }
  const birthYear = cells.get('birth_year');
  if (birthYear === undefined || birthYear.text.trim() === '' || cells.has('entered_on')) return;
  const { remedy } = importRules.birth_year_without_entry;
  log.add({ file, line: 1, column: birthYear.heading, rule: 'birth_year_without_entry', message: remedy });
}

function asGiven(checkValue: string): Pseudonymiser {
  return { checkValue, pseudonymOf: (pseudonym) => pseudonym };
}

async function* once(batch: DeliveryBatch): AsyncGenerator<DeliveryBatch, void> {
  if (batch.rows.length > 0) yield await Promise.resolve(batch);
}
