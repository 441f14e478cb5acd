import type { DeliveryFileKind } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { copyText } from '../connection/copy-text.ts';
import type { Tables } from '../connection/tables.ts';
import { type StagedColumn, stagedTable } from './staged-column.ts';

/** Rows of one file on their way into the staging table of their kind. */
export interface RowsToCopy {
  readonly kind: DeliveryFileKind;
  /** Index into the delivery's files. */
  readonly file: number;
  /** The line of each row. */
  readonly lines: readonly number[];
  readonly columns: readonly StagedColumn[];
  /** Canonical cells, in the order of the columns. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Copies rows into the staging table of their kind. */
export async function copyRows(trx: Transaction<Tables>, rows: RowsToCopy): Promise<void> {
  if (rows.lines.length === 0) return;
  const names = rows.columns.map(({ name }) => sql.id(name));
  await copyText(trx, {
    into: sql`${stagedTable(rows.kind)} (file, line, ${sql.join(names)})`,
    bytes: new TextEncoder().encode(copyTextOf(rows)),
  });
}

/** What the text format of COPY writes with a backslash. */
const marks: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Rows in the text format of COPY. Only cells of text can hold a mark: the other canonical ones are figures and letters. */
function copyTextOf({ file, lines, columns, rows }: RowsToCopy): string {
  const mayHoldMarks = columns.map(({ type }) => type === 'text');
  let text = '';
  for (const [at, row] of rows.entries()) {
    text += `${file}\t${lines[at]}`;
    for (const [column, cell] of row.entries()) {
      if (cell === null) text += '\t\\N';
      else text += `\t${mayHoldMarks[column] === true ? marked(cell) : cell}`;
    }
    text += '\n';
  }
  return text;
}

function marked(cell: string): string {
  return /[\\\t\n\r]/.test(cell) ? cell.replace(/[\\\t\n\r]/g, (mark) => marks[mark] ?? mark) : cell;
}
