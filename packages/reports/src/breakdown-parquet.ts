import type { Breakdown } from '@neue-wege/domain';
import { breakdownColumns } from './breakdown-columns.ts';
import { writeParquet } from './parquet.ts';

/** A breakdown as Parquet: the columns of the file for programs with their types, the rows, the grand total last. */
export async function* breakdownParquet(breakdown: Breakdown): AsyncGenerator<Uint8Array> {
  const columns = breakdownColumns(breakdown);
  const rows = [...breakdown.rows, breakdown.total];
  yield await writeParquet({
    columns,
    records: rows.map((row) => columns.map((column) => column.cell(row))),
  });
}
