import type { Return } from '@neue-wege/domain';
import { writeParquet } from '../parquet.ts';
import { figureRecords, programColumns } from './return-columns.ts';

/** A return as the long table for programs with typed columns: days as dates, counts as whole numbers, keys as text as they are. */
export function writeReturnParquet(answer: Return): Promise<Uint8Array> {
  const columns = programColumns(answer);
  return writeParquet({
    columns: columns.map(({ name, kind }) => ({ id: name, kind })),
    records: figureRecords(answer, columns),
  });
}
