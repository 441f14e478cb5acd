import type { BreakdownRow, Text } from '@neue-wege/domain';
import type { LookOf } from './looks.ts';
import type { SheetCell, SheetColumn } from './workbook.ts';

/** A column of a table: its heading, and its cell in a row. */
export interface TableColumn<Row extends BreakdownRow = BreakdownRow> extends SheetColumn {
  readonly heading: string;
  readonly isNumber?: true;
  cell(row: Row): SheetCell;
}

/** How cells are made. */
export interface Writing {
  readonly say: (text: Text) => string;
  readonly lookOf: LookOf;
}
