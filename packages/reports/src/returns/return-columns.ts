import { daysCovered, type Return } from '@neue-wege/domain';
import type { Cell } from '../breakdown-columns.ts';
import type { CellKind } from '../parquet.ts';
import { dimensionsOf, figuresOf, type ReturnFigure } from './return-figures.ts';
import { valueColumns } from './value-columns.ts';

/** A column of the long table for programs; its id is its heading. */
export interface FigureColumn {
  readonly id: string;
  readonly kind: CellKind;
  cell(figure: ReturnFigure): Cell;
}

/** The columns of the long table, of ids and keys. Every line names its quarter, day and data version. */
export function figureColumns(answer: Return): readonly FigureColumn[] {
  return [
    { id: 'quarter', kind: 'text', cell: () => answer.quarter },
    { id: 'audience', kind: 'text', cell: () => answer.audience },
    { id: 'as_of', kind: 'day', cell: () => answer.asOf },
    { id: 'data_version', kind: 'count', cell: () => answer.dataVersion },
    { id: 'section', kind: 'text', cell: ({ table }) => table.section.id },
    { id: 'period_role', kind: 'text', cell: ({ row }) => row.period.role },
    { id: 'period', kind: 'text', cell: ({ row }) => row.period.key },
    { id: 'period_first', kind: 'day', cell: ({ row }) => daysCovered(row.period, answer.asOf).first },
    { id: 'period_through', kind: 'day', cell: ({ row }) => daysCovered(row.period, answer.asOf).through },
    ...dimensionsOf(answer).map(
      (id): FigureColumn => ({ id, kind: 'text', cell: ({ row }) => row.keys[id] ?? null }),
    ),
    { id: 'is_total_of', kind: 'text', cell: ({ row }) => row.isTotalOf.join(',') },
    { id: 'measure', kind: 'text', cell: ({ measure }) => measure.id },
    { id: 'unit', kind: 'text', cell: ({ measure }) => measure.unit },
    { id: 'value', kind: 'number', cell: ({ value }) => value.value },
    { id: 'status', kind: 'text', cell: ({ value }) => value.status },
    { id: 'preliminary', kind: 'flag', cell: ({ value }) => String(value.preliminary) },
    ...valueColumns.map(
      (part): FigureColumn => ({ id: part.id, kind: part.kind, cell: ({ value }) => part.cell(value) }),
    ),
  ];
}

/** The lines of the long table: a figure each. */
export function* figureRecords(answer: Return, columns: readonly FigureColumn[]): Generator<readonly Cell[]> {
  for (const figure of figuresOf(answer)) yield columns.map((column) => column.cell(figure));
}
