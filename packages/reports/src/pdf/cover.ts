import { footnotesOf, type Return, type Text } from '@neue-wege/domain';
import { returnFacts } from '../returns/return-cover-sheet.ts';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { returnHintTexts } from '../returns/return-texts.ts';
import type { SheetCell } from '../workbook/workbook.ts';
import { coverTexts, hintTexts, workbookTexts } from '../workbook/workbook-texts.ts';
import type { FigureWords } from './figure-words.ts';
import { addBookmark, type Pages, turnPage, writeHeading, writeParagraph } from './pages.ts';
import { pdfHintTexts, returnPdfTexts } from './pdf-texts.ts';
import { writeTable } from './tables.ts';
import { addTag } from './tags.ts';

/** The first page: which quarter, for whom, in which state, from which data, and how to read the rest. */
export function writeCover(
  pages: Pages,
  {
    answer,
    frame,
    words,
    title,
  }: {
    readonly answer: Return;
    readonly frame: ReturnFrame;
    readonly words: FigureWords;
    readonly title: string;
  },
): void {
  const { say } = words;
  turnPage(pages);
  const parent = addTag(pages.paper, { parent: pages.root, type: 'Sect' });
  addBookmark(pages, say(returnPdfTexts.about));
  writeHeading(pages, { text: title, level: 1, parent });
  if (frame.isSynthetic)
    writeParagraph(pages, { text: say(workbookTexts.synthetic), parent, look: { face: 'bold' } });
  writeTable(pages, {
    parent,
    columns: [{ width: 150, isHead: true }, { width: 450 }],
    headings: null,
    rows: returnFacts(answer, frame).map(([label, cell]) => [
      { text: say(label), isBold: true },
      { text: textOf(cell, words) },
    ]),
  });
  writeHeading(pages, { text: say(coverTexts.hints), level: 2, parent });
  for (const hint of hintsOf(answer))
    writeParagraph(pages, { text: say(hint), parent, look: { size: 8.8 }, width: 740 });
}

function hintsOf({ profile }: Return): readonly Text[] {
  return [
    pdfHintTexts.through,
    returnHintTexts.rows,
    pdfHintTexts.absent,
    pdfHintTexts.totals,
    pdfHintTexts.precision,
    hintTexts.mature,
    ...footnotesOf(profile).map(({ text }) => text),
  ];
}

function textOf({ value }: SheetCell, { day }: FigureWords): string {
  if (value === null) return '';
  return typeof value === 'object' ? day(value.day) : String(value);
}
