import { dimensionOf, type Return, valueStatuses } from '@neue-wege/domain';
import { dimensionsOf, measuresOf } from '../returns/return-figures.ts';
import { statusIds } from '../workbook/explanation-sheets.ts';
import { measureHeading, shortStatus } from '../workbook/measure-columns.ts';
import { columnTexts, explanationTexts, workbookTexts } from '../workbook/workbook-texts.ts';
import type { FigureWords } from './figure-words.ts';
import { addBookmark, type Pages, turnPage, writeHeading } from './pages.ts';
import { returnPdfTexts } from './pdf-texts.ts';
import { type DrawnTable, writeTable } from './tables.ts';
import { addTag } from './tags.ts';

/** The last pages: what the measures and dimensions mean, and the signs. */
export function writeExplanations(
  pages: Pages,
  { answer, words }: { readonly answer: Return; readonly words: FigureWords },
): void {
  const { say } = words;
  turnPage(pages);
  for (const [label, tables] of [
    [workbookTexts.notes, [measureTable(answer, words), dimensionTable(answer, words)]],
    [workbookTexts.signs, [signTable(words)]],
  ] as const) {
    const parent = addTag(pages.paper, { parent: pages.root, type: 'Sect' });
    writeHeading(pages, { text: say(label), level: 2, parent });
    addBookmark(pages, say(label));
    for (const table of tables) {
      writeTable(pages, { ...table, parent });
      pages.y += 10;
    }
  }
}

function measureTable(answer: Return, { say }: FigureWords): DrawnTable {
  return {
    columns: [{ width: 130, isHead: true }, { width: 210 }, { width: 190 }, { width: 215 }],
    headings: (['measure', 'definition', 'formula', 'readingHint'] as const).map((id) => ({
      text: say(explanationTexts[id]),
    })),
    rows: measuresOf(answer).map((measure) => [
      { text: measureHeading(measure, { say }), isBold: true },
      { text: say(measure.definition) },
      {
        text: say(measure.formula),
        details: measure.unknownRule === null ? [] : [say(measure.unknownRule)],
      },
      { text: say(measure.readingHint) },
    ]),
  };
}

function dimensionTable(answer: Return, { say }: FigureWords): DrawnTable {
  return {
    columns: [{ width: 130, isHead: true }, { width: 615 }],
    headings: (['dimension', 'definition'] as const).map((id) => ({ text: say(explanationTexts[id]) })),
    rows: dimensionsOf(answer).map((id) => [
      { text: say(dimensionOf(id).label), isBold: true },
      { text: say(dimensionOf(id).definition) },
    ]),
  };
}

function signTable({ say }: FigureWords): DrawnTable {
  return {
    columns: [{ width: 60, isHead: true }, { width: 140 }, { width: 545 }],
    headings: [explanationTexts.sign, columnTexts.status, explanationTexts.meaning].map((text) => ({
      text: say(text),
    })),
    rows: statusIds.map((id) => [
      { text: id === 'FINAL' ? say(returnPdfTexts.finalSign) : valueStatuses[id].sign, isBold: true },
      { text: shortStatus(id, { say }) },
      { text: say(valueStatuses[id].hint) },
    ]),
  };
}
