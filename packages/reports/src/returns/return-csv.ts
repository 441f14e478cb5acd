import { daysCovered, type Return } from '@neue-wege/domain';
import type { Cell } from '../breakdown-columns.ts';
import { writeCsv } from '../csv.ts';
import { dimensionsOf, figuresOf, type ReturnFigure } from './return-figures.ts';
import { valueColumns } from './value-columns.ts';

/** A column of the long table; its id is its heading. */
interface FigureColumn {
  readonly id: string;
  cell(figure: ReturnFigure): Cell;
}

/**
 * A return as one long table for programs: a line per figure, with ids and keys. Every line names its quarter, day and data version, so
 * that the files of several quarters can be put below each other.
 */
export function returnCsv(answer: Return): Iterable<string> {
  const columns = columnsOf(answer);
  const headings = columns.map(({ id }) => id);
  return writeCsv({ headings, records: recordsOf(answer, columns) }, 'csv');
}

function* recordsOf(answer: Return, columns: readonly FigureColumn[]): Generator<readonly Cell[]> {
  for (const figure of figuresOf(answer)) yield columns.map((column) => column.cell(figure));
}

function columnsOf(answer: Return): readonly FigureColumn[] {
  return [
    { id: 'quarter', cell: () => answer.quarter },
    { id: 'audience', cell: () => answer.audience },
    { id: 'as_of', cell: () => answer.asOf },
    { id: 'data_version', cell: () => answer.dataVersion },
    { id: 'section', cell: ({ table }) => table.section.id },
    { id: 'period_role', cell: ({ row }) => row.period.role },
    { id: 'period', cell: ({ row }) => row.period.key },
    { id: 'period_first', cell: ({ row }) => daysCovered(row.period, answer.asOf).first },
    { id: 'period_through', cell: ({ row }) => daysCovered(row.period, answer.asOf).through },
    ...dimensionsOf(answer).map((id): FigureColumn => ({ id, cell: ({ row }) => row.keys[id] ?? null })),
    { id: 'is_total_of', cell: ({ row }) => row.isTotalOf.join(',') },
    { id: 'measure', cell: ({ measure }) => measure.id },
    { id: 'unit', cell: ({ measure }) => measure.unit },
    { id: 'value', cell: ({ value }) => value.value },
    { id: 'status', cell: ({ value }) => value.status },
    { id: 'preliminary', cell: ({ value }) => String(value.preliminary) },
    ...valueColumns.map((part): FigureColumn => ({ id: part.id, cell: ({ value }) => part.cell(value) })),
  ];
}
