import type { Breakdown } from '@neue-wege/domain';
import { type BreakdownColumn, breakdownColumns, type Cell } from './breakdown-columns.ts';
import { type CsvDialect, writeCsv } from './csv.ts';

/** A breakdown as CSV text in chunks: a heading line of ids, the rows, the grand total last. */
export function breakdownCsv(
  breakdown: Breakdown,
  { dialect }: { readonly dialect: CsvDialect },
): Iterable<string> {
  const columns = breakdownColumns(breakdown);
  const headings = columns.map((column) => column.id);
  return writeCsv({ headings, records: recordsOf(breakdown, columns) }, dialect);
}

function* recordsOf(breakdown: Breakdown, columns: readonly BreakdownColumn[]): Generator<readonly Cell[]> {
  for (const row of breakdown.rows) yield columns.map((column) => column.cell(row));
  yield columns.map((column) => column.cell(breakdown.total));
}
