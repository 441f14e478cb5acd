import type { Face, Paper } from './paper.ts';
import { startThatFits } from './start-that-fits.ts';
import { addTag, drawBeside, drawIn, type Tag } from './tags.ts';

/** A4 across, in points, and what of it is written on. */
export const sheet = {
  width: 841.89,
  height: 595.28,
  left: 48,
  right: 793.89,
  top: 56,
  bottom: 545,
} as const;

/** The colours of the file; on white, texts have a contrast of 4.5 and marks of 3 at least. */
export const inks = {
  text: '#1b2530',
  quiet: '#55616d',
  accent: '#1d4f7c',
  line: '#c3cad1',
  shade: '#eef2f5',
} as const;

/** A document with the place where it goes on. */
export interface Pages {
  readonly paper: Paper;
  /** The element that holds everything. */
  readonly root: Tag;
  /** From the top of the open page. */
  y: number;
}

/** How words look. */
export interface WordLook {
  readonly face?: Face;
  readonly size?: number;
  readonly ink?: string;
}

/** Chooses face, size and colour for what is written next. */
export function take(paper: Paper, { face = 'regular', size = 9.5, ink = inks.text }: WordLook = {}): Paper {
  return paper.font(face).fontSize(size).fillColor(ink);
}

/** Begins a page. */
export function turnPage(pages: Pages): void {
  pages.paper.addPage({ size: [sheet.width, sheet.height], margin: 0 });
  pages.y = sheet.top;
}

/** Leads to the open page from the bookmarks. */
export function addBookmark({ paper }: Pages, name: string): void {
  const wholePage = { expanded: false, fit: true };
  paper.outline.addItem(name, wholePage);
}

/** Turns the page where what comes next has no room on it. */
export function makeRoom(pages: Pages, height: number): void {
  if (pages.y + height > sheet.bottom) turnPage(pages);
}

/** A heading, kept together with so much of what follows. */
export function writeHeading(
  pages: Pages,
  {
    text,
    level,
    parent,
    keep = 60,
  }: { readonly text: string; readonly level: 1 | 2 | 3; readonly parent: Tag; readonly keep?: number },
): void {
  const size = { 1: 22, 2: 16, 3: 11.5 }[level];
  const look = { face: 'bold', size, ink: level === 3 ? inks.text : inks.accent } as const;
  makeRoom(pages, size * 1.3 + keep);
  writeBlock(pages, { text, type: `H${level}`, parent, look, after: level === 3 ? 3 : 6 });
}

/** A paragraph; long lines are hard to read, so it is narrower than the page. */
export function writeParagraph(
  pages: Pages,
  {
    text,
    parent,
    look = {},
    width = 560,
  }: { readonly text: string; readonly parent: Tag; readonly look?: WordLook; readonly width?: number },
): void {
  writeBlock(pages, { text, type: 'P', parent, look, width, after: 5 });
}

interface Block {
  readonly text: string;
  readonly type: string;
  readonly parent: Tag;
  readonly look: WordLook;
  readonly width?: number;
  readonly after: number;
}

/** Writes a text as a whole; one that is taller than a page goes on with the next. */
function writeBlock(pages: Pages, block: Block): void {
  const { paper } = pages;
  const { text, type, parent, look, width = sheet.right - sheet.left, after } = block;
  const heightOf = (part: string): number => take(paper, look).heightOfString(part, { width });
  const isTaller = heightOf(text) > sheet.bottom - sheet.top;
  const start = isTaller ? startThatFits(text, (part) => heightOf(part) <= sheet.bottom - pages.y) : text;
  const height = heightOf(start);
  makeRoom(pages, height);
  if (start !== '')
    drawIn(paper, {
      tag: addTag(paper, { parent, type }),
      type,
      draw: () => take(paper, look).text(start, sheet.left, pages.y, { width }),
    });
  pages.y += height + after;
  if (!isTaller) return;
  turnPage(pages);
  writeBlock(pages, { ...block, text: text.slice(start.length) });
}

/** Writes title and number on every page, once all are there; they are not read out. */
export function numberPages(
  { paper }: Pages,
  { title, pageOf }: { readonly title: string; readonly pageOf: (page: number, pages: number) => string },
): void {
  const { start, count } = paper.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    paper.switchToPage(index);
    const line = { y: sheet.bottom + 14, width: (sheet.right - sheet.left) / 2 };
    drawBeside(paper, {
      kind: 'Pagination',
      draw: () => {
        rule(paper, { y: line.y - 5 });
        const page = take(paper, { size: 8, ink: inks.quiet });
        page.text(title, sheet.left, line.y, { width: line.width, lineBreak: false });
        page.text(pageOf(index - start + 1, count), sheet.left + line.width, line.y, {
          width: line.width,
          align: 'right',
        });
      },
    });
  }
}

/** A thin line over the width of what is written on. */
export function rule(
  paper: Paper,
  {
    y,
    ink = inks.line,
    from = sheet.left,
    to = sheet.right,
  }: { readonly y: number; readonly ink?: string; readonly from?: number; readonly to?: number },
): void {
  paper.moveTo(from, y).lineTo(to, y).lineWidth(0.5).strokeColor(ink).stroke();
}
