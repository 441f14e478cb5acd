import { inks, type Pages, rule, sheet, take, turnPage, type WordLook } from './pages.ts';
import type { Paper } from './paper.ts';
import { startThatFits } from './start-that-fits.ts';
import { addTag, drawBeside, drawIn, type Tag } from './tags.ts';

/** A cell: its first line, what stands smaller below, and the sign of its state beside. */
export interface TableCell {
  readonly text: string;
  readonly details?: readonly string[];
  readonly sign?: string;
  readonly isBold?: boolean;
  /** Of its first line, in points; absent: as large as its longest word allows. */
  readonly size?: number;
}

/** A column: its share of the width in points, and whether it holds figures. */
export interface TableColumn {
  readonly width: number;
  readonly isFigure?: boolean;
  /** Its cells say what a row is. */
  readonly isHead?: boolean;
}

/** A table as it is drawn; without headings it is one of names and values. */
export interface DrawnTable {
  readonly columns: readonly TableColumn[];
  readonly headings: readonly TableCell[] | null;
  readonly rows: readonly (readonly TableCell[])[];
}

/** Room for the sign of a state, right of the figures. */
const signRoom = 17;
const padding = { x: 4, y: 3 } as const;
const looks = {
  heading: { face: 'bold', size: 8.5, ink: inks.text },
  text: { size: 9 },
  bold: { face: 'bold', size: 9 },
  detail: { size: 7.2, ink: inks.quiet },
  sign: { size: 8, ink: inks.quiet },
} as const satisfies Record<string, WordLook>;

/** Draws a table; pages are turned between rows, and the headings stand on each of them. */
export function writeTable(
  pages: Pages,
  {
    columns,
    headings: given,
    rows,
    parent,
    below = 0,
  }: DrawnTable & {
    readonly parent: Tag;
    /** The height of what follows, which is kept with the last rows. */
    readonly below?: number;
  },
): void {
  const { paper } = pages;
  const headings = given === null ? null : alike(paper, { headings: given, columns });
  const table = addTag(paper, { parent, type: 'Table' });
  const heightOf = (row: readonly TableCell[], isHeading: boolean): number =>
    Math.max(
      ...row.map((cell, index) => cellHeight(paper, { cell, column: columnAt(columns, index), isHeading })),
    );
  const headHeight = headings === null ? 0 : heightOf(headings, true);
  const first = rows[0];
  if (pages.y + headHeight + (first === undefined ? 0 : heightOf(first, false)) > sheet.bottom)
    turnPage(pages);
  if (headings !== null) {
    const head = addTag(paper, { parent: table, type: 'THead' });
    drawRow(pages, { cells: headings, columns, height: headHeight, isHeading: true, parent: head });
  }
  const body = addTag(paper, { parent: table, type: 'TBody' });
  const room = sheet.bottom - sheet.top - headHeight;
  const fits = (cell: TableCell, index: number): boolean =>
    cellHeight(paper, { cell, column: columnAt(columns, index), isHeading: false }) <= room;
  const whole = rows
    .flatMap((row) => cutRow(row, fits))
    .map((cells) => ({ cells, height: heightOf(cells, false) }));
  const turns = rowsThatTurn(
    whole.map(({ height }, index) => height + (index === whole.length - 1 ? below : 0)),
    { left: sheet.bottom - pages.y, room },
  );
  for (const [index, { cells, height }] of whole.entries()) {
    if (turns.has(index)) {
      turnPage(pages);
      if (headings !== null)
        drawRow(pages, { cells: headings, columns, height: headHeight, isHeading: true, parent: null });
    }
    drawRow(pages, { cells, columns, height, isHeading: false, parent: body });
  }
  pages.y += 6;
}

/** The headings in one size: that of the one which needs the smallest. */
function alike(
  paper: Paper,
  { headings, columns }: Pick<DrawnTable, 'columns'> & { readonly headings: readonly TableCell[] },
): readonly TableCell[] {
  const sizes = headings.map((cell, index) => {
    const { look } = fitting(paper, { cell, column: columnAt(columns, index), isHeading: true });
    return look.size;
  });
  return headings.map((cell) => ({ ...cell, size: Math.min(...sizes) }));
}

/** Fewer rows would stand forlorn on a page. */
const lastTogether = 3;

/** The rows before which the page is turned: where no room is left, and earlier where the last page had few rows otherwise. */
function rowsThatTurn(
  heights: readonly number[],
  { left, room }: { readonly left: number; readonly room: number },
): ReadonlySet<number> {
  const turns: number[] = [];
  let rest = left;
  for (const [index, height] of heights.entries()) {
    if (height > rest) {
      turns.push(index);
      rest = room;
    }
    rest -= height;
  }
  const last = turns.at(-1);
  const earlier = heights.length - lastTogether;
  const tail = heights.slice(Math.max(0, earlier)).reduce((sum, height) => sum + height, 0);
  if (last !== undefined && last > earlier && earlier > (turns.at(-2) ?? 0) && tail <= room)
    turns.splice(-1, 1, earlier);
  return new Set(turns);
}

/** A row that is taller than a page as several that are not: what has no room goes on in the next. */
function cutRow(
  cells: readonly TableCell[],
  fits: (cell: TableCell, index: number) => boolean,
): readonly (readonly TableCell[])[] {
  if (cells.every(fits)) return [cells];
  const starts = cells.map((cell, index) => ({
    ...cell,
    text: startThatFits(cell.text, (text) => fits({ ...cell, text }, index)),
  }));
  const rests = cells.map(({ text }, index) => ({ text: text.slice(starts[index]?.text.length) }));
  const isShorter = rests.some(({ text }, index) => text.length < (cells[index]?.text.length ?? 0));
  return isShorter ? [starts, ...cutRow(rests, fits)] : [cells];
}

interface DrawnRow {
  readonly cells: readonly TableCell[];
  readonly columns: readonly TableColumn[];
  readonly height: number;
  readonly isHeading: boolean;
  /** `null` where the row repeats one that was read already. */
  readonly parent: Tag | null;
}

function drawRow(pages: Pages, { cells, columns, height, isHeading, parent }: DrawnRow): void {
  const { paper } = pages;
  const { y } = pages;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  drawBeside(paper, {
    kind: 'Layout',
    draw: () => {
      if (isHeading) paper.rect(sheet.left, y, width, height).fill(inks.shade);
      rule(paper, { y: y + height, to: sheet.left + width, ink: isHeading ? inks.quiet : inks.line });
    },
  });
  const row = parent === null ? null : addTag(paper, { parent, type: 'TR' });
  let x: number = sheet.left;
  for (const [index, cell] of cells.entries()) {
    const column = columnAt(columns, index);
    const place = { x, y, height, cell, column, isHeading };
    if (row === null) drawBeside(paper, { kind: 'Pagination', draw: () => drawCell(paper, place) });
    else {
      const isHead = isHeading || column.isHead === true;
      const type = isHead ? 'TH' : 'TD';
      const options = isHead ? ({ scope: isHeading ? 'Column' : 'Row' } as const) : {};
      drawIn(paper, {
        tag: addTag(paper, { parent: row, type, options }),
        type,
        draw: () => drawCell(paper, place),
      });
    }
    x += column.width;
  }
  pages.y += height;
}

interface PlacedCell extends Measured {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

function drawCell(paper: Paper, { x, y, height, ...measured }: PlacedCell): void {
  const { cell, column, isHeading } = measured;
  const { look, width } = fitting(paper, measured);
  const align = column.isFigure === true ? 'right' : 'left';
  const left = x + padding.x;
  const own = cellHeight(paper, measured);
  let line = y + padding.y + (isHeading ? height - own : 0);
  take(paper, look).text(cell.text, left, line, { width, align });
  endWord(paper, { x: left + width, y: line });
  if (cell.sign !== undefined && cell.sign !== '') {
    take(paper, looks.sign).text(cell.sign, left + width + 3, line + 0.8, { lineBreak: false });
    endWord(paper, { x: left + width + 3, y: line });
  }
  line += take(paper, look).heightOfString(cell.text, { width });
  for (const detail of cell.details ?? []) {
    take(paper, looks.detail).text(detail, left, line, { width, align });
    endWord(paper, { x: left + width, y: line });
    line += paper.heightOfString(detail, { width });
  }
}

/** A blank that nobody sees: what is read out would run together without it. */
function endWord(paper: Paper, { x, y }: { readonly x: number; readonly y: number }): void {
  paper.text(' ', x, y, { lineBreak: false });
}

interface Measured {
  readonly cell: TableCell;
  readonly column: TableColumn;
  readonly isHeading: boolean;
}

/** Words are made smaller by no more than this; a longer one is broken where the line ends. */
const smallest = 0.7;

/** The look of a cell, small enough for its longest word as long as that can be read, and the width of its lines. */
function fitting(
  paper: Paper,
  { cell, column, isHeading }: Measured,
): { readonly look: WordLook & { readonly size: number }; readonly width: number } {
  const room = column.width - 2 * padding.x;
  const width = column.isFigure === true && !isHeading ? room - signRoom : room;
  const look = isHeading ? looks.heading : cell.isBold === true ? looks.bold : looks.text;
  if (cell.size !== undefined) return { look: { ...look, size: cell.size }, width };
  const longest = widestWord(paper, { text: cell.text, look });
  const fit = (look.size * width) / longest - 0.05;
  const size = Math.max(fit, look.size * smallest);
  return { look: longest > width ? { ...look, size } : look, width };
}

/** How wide a name of a row is that stands on one line. */
export function widthOf(paper: Paper, text: string): number {
  return take(paper, looks.bold).widthOfString(text);
}

/** How wide the widest word of a text is; words may be broken behind their hyphens. */
function widestWord(
  paper: Paper,
  { text, look }: { readonly text: string; readonly look: WordLook },
): number {
  take(paper, look);
  return Math.max(0, ...text.split(/\s|(?<=-)/).map((word) => paper.widthOfString(word)));
}

function cellHeight(paper: Paper, measured: Measured): number {
  const { look, width } = fitting(paper, measured);
  const text = take(paper, look).heightOfString(measured.cell.text, { width });
  const details = (measured.cell.details ?? []).map((detail) =>
    take(paper, looks.detail).heightOfString(detail, { width }),
  );
  return details.reduce((sum, height) => sum + height, text) + 2 * padding.y;
}

function columnAt(columns: readonly TableColumn[], index: number): TableColumn {
  const column = columns[index];
  if (column === undefined) throw new Error('a row has no more cells than its table has columns');
  return column;
}
