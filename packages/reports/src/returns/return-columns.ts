import { daysCovered, dimensionOf, type Return, type Text } from '@neue-wege/domain';
import type { Cell } from '../breakdown-columns.ts';
import type { CellKind } from '../parquet.ts';
import { columnNotes } from './column-texts.ts';
import { correctedColumns } from './corrected-column.ts';
import { dimensionsOf, figuresOf, type ReturnFigure } from './return-figures.ts';
import { valueColumns } from './value-columns.ts';

/** A column of a long table, in which each line is a figure. */
export interface FigureColumn {
  /** Its heading. */
  readonly name: string;
  readonly kind: CellKind;
  /** What stands in it. */
  readonly about: Text;
  cell(figure: ReturnFigure): Cell;
}

/** The columns of the long table for programs, of ids and keys. Every line names its quarter, day and data version. */
export function programColumns(answer: Return): readonly FigureColumn[] {
  const { quarter, audience, asOf, dataVersion } = answer;
  const notes = columnNotes;
  const days = ({ row }: ReturnFigure) => daysCovered(row.period, asOf);
  return [
    { name: 'quarter', kind: 'text', about: notes.quarter, cell: () => quarter },
    { name: 'audience', kind: 'text', about: notes.audience, cell: () => audience },
    { name: 'as_of', kind: 'day', about: notes.asOf, cell: () => asOf },
    { name: 'data_version', kind: 'count', about: notes.dataVersion, cell: () => dataVersion },
    { name: 'section', kind: 'text', about: notes.section, cell: ({ table }) => table.section.id },
    { name: 'period_role', kind: 'text', about: notes.periodRole, cell: ({ row }) => row.period.role },
    { name: 'period', kind: 'text', about: notes.period, cell: ({ row }) => row.period.key },
    { name: 'period_first', kind: 'day', about: notes.first, cell: (figure) => days(figure).first },
    { name: 'period_through', kind: 'day', about: notes.through, cell: (figure) => days(figure).through },
    ...dimensionsOf(answer).map(
      (id): FigureColumn => ({
        name: id,
        kind: 'text',
        about: dimensionOf(id).definition,
        cell: ({ row }) => row.keys[id] ?? null,
      }),
    ),
    { name: 'is_total_of', kind: 'text', about: notes.isTotalOf, cell: ({ row }) => row.isTotalOf.join(',') },
    { name: 'measure', kind: 'text', about: notes.measure, cell: ({ measure }) => measure.id },
    { name: 'unit', kind: 'text', about: notes.unit, cell: ({ measure }) => measure.unit },
    { name: 'value', kind: 'number', about: notes.value, cell: ({ value }) => value.value },
    { name: 'status', kind: 'text', about: notes.status, cell: ({ value }) => value.status },
    {
      name: 'preliminary',
      kind: 'flag',
      about: notes.preliminary,
      cell: ({ value }) => String(value.preliminary),
    },
    ...correctedColumns(answer),
    ...valueColumns.map(
      (part): FigureColumn => ({
        name: part.id,
        kind: part.kind,
        about: part.about,
        cell: ({ value }) => part.cell(value),
      }),
    ),
  ];
}

/** The lines of a long table. */
export function* figureRecords(answer: Return, columns: readonly FigureColumn[]): Generator<readonly Cell[]> {
  for (const figure of figuresOf(answer)) yield columns.map((column) => column.cell(figure));
}

/** Their headings. */
export function headingsOf(columns: readonly FigureColumn[]): readonly string[] {
  return columns.map(({ name }) => name);
}
