import type { PlainDate } from '@neue-wege/domain';

/** How a cell looks; what is not said is as usual. */
export interface CellLook {
  /** A code of number formats, neutral to languages: `0.0%`, `#,##0`, `@` for text that stays text when it is edited. */
  readonly format?: string;
  readonly bold?: true;
  /** In points. */
  readonly size?: number;
  readonly wrap?: true;
  readonly align?: 'left' | 'right';
  /** A thin line below, which guides the eye along the row. */
  readonly isLined?: true;
  /** Away from the number in the cell before it. */
  readonly isApart?: true;
  readonly tone?: 'heading' | 'absent' | 'link';
}

/** A cell: text is text whatever it begins with, a day is a date, `null` is empty. */
export interface SheetCell {
  readonly value: string | number | { readonly day: PlainDate } | null;
  readonly look: CellLook;
  /** An address, or the name of a sheet behind `#`. */
  readonly link?: string;
}

/** A column: `isDetail` ones can be folded away behind the column before them. */
export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  readonly isDetail?: true;
}

/** A sheet: rows of cells, the first at A1. */
export interface Sheet {
  /** Letters alone, so that references to it need no quotes; at most 31. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Rows in all once it is filled, two at least; the second of `rows`, the last, shows how theirs look and gives way to them. */
  readonly growsTo?: number;
  /** Marks all rows as one table, whose headings are the first row; the name is unique in the workbook, without blanks. */
  readonly table?: { readonly name: string; readonly hasFilter: boolean };
  /** Stays in sight while the rest is scrolled. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly orientation: 'portrait' | 'landscape';
  /** What stands at the foot of each printed page, beside its number. */
  readonly foot: string;
}

/** A file of sheets with what it says of itself. */
export interface Workbook {
  readonly title: string;
  readonly description: string;
  readonly language: 'de' | 'en';
  /** Who made it. */
  readonly creator: string;
  /** Stands in the file as the day it was made, so that the same sheets are the same bytes. */
  readonly day: PlainDate;
  readonly sheets: readonly Sheet[];
}
