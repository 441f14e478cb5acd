import {
  type DimensionId,
  dimensionIds,
  type Measure,
  type MeasureValue,
  measures,
  type Return,
  type ReturnRow,
  type ReturnTable,
} from '@neue-wege/domain';
import { valueOf } from '../workbook/measure-columns.ts';

/** One figure of a return: a measure in a row of a section. */
export interface ReturnFigure {
  readonly answer: Return;
  readonly table: ReturnTable;
  readonly row: ReturnRow;
  readonly measure: Measure;
  readonly value: MeasureValue;
}

/** Every figure of a return: section by section, row by row, measure by measure. */
export function* figuresOf(answer: Return): Generator<ReturnFigure> {
  for (const table of answer.tables)
    for (const row of table.rows)
      for (const measure of table.section.measures)
        yield { answer, table, row, measure, value: valueOf(row, measure) };
}

/** The dimensions by which some section is split, in the order of the catalogue. */
export function dimensionsOf({ tables }: Return): readonly DimensionId[] {
  return dimensionIds.filter((id) => tables.some(({ section }) => section.by.includes(id)));
}

/** The measures of all sections, each once, in the order of the catalogue. */
export function measuresOf({ tables }: Return): readonly Measure[] {
  const ids = new Set(tables.flatMap(({ section }) => section.measures.map(({ id }) => id)));
  return measures.filter(({ id }) => ids.has(id));
}

/** How many rows all sections have. */
export function countRows({ tables }: Return): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
