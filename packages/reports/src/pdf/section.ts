import { dimensionOf, type MeasureValue, valueStatuses } from '@neue-wege/domain';
import { returnColumnTexts } from '../returns/return-texts.ts';
import { noteOn } from '../returns/section-note.ts';
import { statusIds } from '../workbook/explanation-sheets.ts';
import { measureHeading, shortStatus, valueOf } from '../workbook/measure-columns.ts';
import { chartOf } from './charts.ts';
import { addBookmark, inks, type Pages, sheet, turnPage, writeHeading, writeParagraph } from './pages.ts';
import type { Paper } from './paper.ts';
import { returnPdfTexts } from './pdf-texts.ts';
import { nameIn, periodCell, type SectionPlace } from './section-words.ts';
import { type DrawnTable, type TableCell, widthOf, writeTable } from './tables.ts';
import { addTag } from './tags.ts';

/** A section on pages of its own: what it is, a chart where one says something, its table, and the signs that stand in it. */
export function writeSection(pages: Pages, place: SectionPlace): void {
  const { table, words, frame } = place;
  const { say } = words;
  const { label, about } = table.section;
  turnPage(pages);
  const parent = addTag(pages.paper, { parent: pages.root, type: 'Sect' });
  addBookmark(pages, say(label));
  writeHeading(pages, { text: say(label), level: 2, parent });
  writeParagraph(pages, { text: say(about), parent });
  const note = noteOn(table, frame);
  if (note !== null) writeParagraph(pages, { text: `${say(returnColumnTexts.note)}: ${note}`, parent });
  if (table.rows.length === 0) {
    writeParagraph(pages, { text: say(returnPdfTexts.nothing), parent });
    return;
  }
  chartOf(place)?.write(pages, parent);
  writeHeading(pages, { text: `${say(returnPdfTexts.table)}: ${say(label)}`, level: 3, parent, keep: 110 });
  writeTable(pages, { ...sectionTable(pages.paper, place), parent, below: 20 });
  writeParagraph(pages, { text: signsIn(place), parent, look: { size: 8, ink: inks.quiet }, width: 700 });
}

/** The table of a section: a line per place and period, a column per measure. */
function sectionTable(paper: Paper, { table, answer, frame, words }: SectionPlace): DrawnTable {
  const { section, rows } = table;
  const { say } = words;
  const hasPeriods = rows.some(({ period }) => period.grain !== null);
  const names = section.by.map((id) => ({ heading: say(dimensionOf(id).label), id }));
  const nameWidths = names.map(({ id, heading }) => {
    const texts = [heading, ...rows.map((row) => nameIn(row, { id, frame, words }))];
    const widest = Math.max(...texts.map((text) => widthOf(paper, text)));
    const most = section.measures.length > 4 ? 92 : names.length > 1 ? 170 : 260;
    return Math.min(most, Math.max(70, widest + 10));
  });
  const periodWidth = hasPeriods ? 132 : 0;
  const room = nameWidths.reduce((left, width) => left - width, sheet.right - sheet.left - periodWidth);
  const narrow = Math.min(110, (room / section.measures.length) * 0.72);
  const rates = section.measures.filter(({ kind }) => kind === 'rate').length;
  const wide = Math.min(120, (room - narrow * (section.measures.length - rates)) / Math.max(1, rates));
  return {
    columns: [
      ...nameWidths.map((width) => ({ width, isHead: true })),
      ...(hasPeriods ? [{ width: periodWidth, isHead: true }] : []),
      ...section.measures.map(({ kind }) => ({ width: kind === 'rate' ? wide : narrow, isFigure: true })),
    ],
    headings: [
      ...names.map(({ heading }) => ({ text: heading })),
      ...(hasPeriods ? [{ text: say(returnColumnTexts.period) }] : []),
      ...section.measures.map((measure) => ({ text: measureHeading(measure, { say }) })),
    ],
    rows: rows.map((row): readonly TableCell[] => {
      const isBold = row.isTotalOf.length > 0;
      return [
        ...names.map(({ id }) => ({ text: nameIn(row, { id, frame, words }), isBold })),
        ...(hasPeriods ? [{ ...periodCell(row, { answer, words }), isBold }] : []),
        ...section.measures.map((measure) => ({ ...words.cell(valueOf(row, measure)), isBold })),
      ];
    }),
  };
}

/** The signs that occur in a table, in words. */
function signsIn({ table, words: { say } }: SectionPlace): string {
  const values = table.rows.flatMap(({ values: own }): readonly MeasureValue[] => Object.values(own));
  const occurs = new Set(
    values.flatMap(({ status, preliminary, corrected, ...value }) => [
      status,
      ...(corrected === true ? ['CORRECTED'] : []),
      ...(preliminary ? ['PRELIMINARY'] : []),
      ...('unknown' in value && value.unknown === null ? ['CONFIDENTIAL'] : []),
    ]),
  );
  const signs = statusIds
    .filter((id) => occurs.has(id))
    .map(
      (id) =>
        `${id === 'FINAL' ? say(returnPdfTexts.finalSign) : valueStatuses[id].sign} = ${shortStatus(id, { say })}`,
    );
  return `${say(returnPdfTexts.signs)}: ${signs.join(', ')}.`;
}
