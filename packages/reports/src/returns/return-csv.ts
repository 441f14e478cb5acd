import type { Return } from '@neue-wege/domain';
import { writeCsv } from '../csv.ts';
import { figureColumns, figureRecords } from './return-columns.ts';

/**
 * A return as one long table for programs: a line per figure, with ids and keys. Every line names its quarter, day and data version, so
 * that the files of several quarters can be put below each other.
 */
export function returnCsv(answer: Return): Iterable<string> {
  const columns = figureColumns(answer);
  const headings = columns.map(({ id }) => id);
  return writeCsv({ headings, records: figureRecords(answer, columns) }, 'csv');
}
