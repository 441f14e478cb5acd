import { type Breakdown, type BreakdownRow, DomainError, type Language, type Text } from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';
import { keyColumns, nameColumns } from './dimension-columns.ts';
import { keptLooks, looks, textCell } from './looks.ts';
import { measureColumns } from './measure-columns.ts';
import type { TableColumn } from './table-column.ts';
import type { Sheet } from './workbook.ts';
import { workbookTexts } from './workbook-texts.ts';

/** A sheet of the format has so many rows and columns; a workbook is made as a whole, so that we stop at so many cells. */
export const sheetLimits = { rows: 1_048_576, columns: 16_384, cells: 100_000 } as const;

/** The columns of the table: dimensions in words, the kind of row, keys, then measure by measure. */
export function tableColumns(
  { by, measures }: Pick<Breakdown, 'by' | 'measures'>,
  frame: Pick<FileFrame, 'nameOf' | 'language'>,
): readonly TableColumn[] {
  const writing = { say: sayIn(frame.language), lookOf: keptLooks() };
  return [
    ...nameColumns(by, { frame, writing }),
    ...keyColumns(by, writing),
    ...measures.flatMap((measure) => measureColumns(measure, writing)),
  ];
}

/**
 * Refuses a table that no sheet holds, or that is more than a workbook is made for. Nothing is ever cut.
 *
 * @throws DomainError `TOO_EXPENSIVE` naming the limit and the formats without one.
 */
export function requireSheetSize({
  rows,
  columns,
  place = 'breakdown.xlsx',
}: {
  readonly rows: number;
  readonly columns: number;
  readonly place?: string;
}): void {
  const fits =
    rows <= sheetLimits.rows && columns <= sheetLimits.columns && rows * columns <= sheetLimits.cells;
  if (fits) return;
  const message = `${rows} rows of ${columns} columns are more than a workbook holds (${sheetLimits.cells} cells); fetch csv or csv-de, or ask for fewer dimensions, measures or years`;
  throw new DomainError('TOO_EXPENSIVE', [{ place, message }]);
}

/** The figures as one marked table from A1 on: a heading, the rows, the grand total last. */
export function tableSheet(
  breakdown: Breakdown,
  { frame, title }: { readonly frame: FileFrame; readonly title: string },
): Sheet {
  return figuresSheet({
    name: sayIn(frame.language)(workbookTexts.table),
    columns: tableColumns(breakdown, frame),
    rows: [...breakdown.rows, breakdown.total],
    frozenColumns: breakdown.by.length + 1,
    title,
  });
}

/** Rows of figures as one marked table from A1 on, below their headings. */
export function figuresSheet<Row extends BreakdownRow>({
  name,
  columns,
  rows,
  frozenColumns,
  title,
}: {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly frozenColumns: number;
  /** What stands at the foot of each page. */
  readonly title: string;
}): Sheet {
  return {
    name,
    columns: columns.map(({ width, isDetail }) => ({ width, ...(isDetail === true ? { isDetail } : {}) })),
    rows: [
      columns.map(({ heading, isNumber }) =>
        textCell(heading, isNumber === true ? looks.headingOfNumbers : looks.headingOfText),
      ),
      ...rows.map((row) => columns.map((column) => column.cell(row))),
    ],
    table: { name, hasFilter: true },
    frozen: { rows: 1, columns: frozenColumns },
    orientation: 'landscape',
    foot: title,
  };
}

/** Says texts in a language. */
export function sayIn(language: Language): (text: Text) => string {
  return (text) => text[language];
}
