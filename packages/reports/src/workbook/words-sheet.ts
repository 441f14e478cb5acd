import type { Text } from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';
import { looks, textCell } from './looks.ts';
import { sayIn } from './table-sheet.ts';
import type { Sheet, SheetCell } from './workbook.ts';

/** What a sheet beside the figures belongs to. */
export interface SheetAbout {
  readonly frame: Pick<FileFrame, 'language'>;
  /** What stands at the foot of each page. */
  readonly title: string;
}

/** A sheet of words as one marked table; a cell without any holds a dash. */
export function wordsSheet(
  { frame, title }: SheetAbout,
  {
    name,
    headings,
    widths,
    lines,
  }: {
    readonly name: Text;
    readonly headings: readonly Text[];
    readonly widths: readonly number[];
    readonly lines: readonly (readonly (string | SheetCell)[])[];
  },
): Sheet {
  const say = sayIn(frame.language);
  const cell = (content: string | SheetCell): SheetCell =>
    typeof content === 'string' ? textCell(content === '' ? '–' : content, looks.explanation) : content;
  return {
    name: say(name),
    columns: widths.map((width) => ({ width })),
    rows: [
      headings.map((text) => textCell(say(text), looks.headingOfText)),
      ...lines.map((line) => line.map(cell)),
    ],
    table: { name: say(name), hasFilter: false },
    frozen: { rows: 1, columns: 1 },
    orientation: 'landscape',
    foot: title,
  };
}
