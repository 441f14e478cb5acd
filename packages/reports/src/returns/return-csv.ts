import type { Return } from '@neue-wege/domain';
import { writeCsv } from '../csv.ts';
import { figureRecords, headingsOf, programColumns } from './return-columns.ts';

/**
 * A return as one long table for programs: a line per figure, with ids and keys. Every line names its quarter, day and data version, so
 * that the files of several quarters can be put below each other.
 */
export function returnCsv(answer: Return): Iterable<string> {
  const columns = programColumns(answer);
  return writeCsv({ headings: headingsOf(columns), records: figureRecords(answer, columns) }, 'csv');
}
