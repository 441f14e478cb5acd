import {
  periodName,
  periodRoles,
  quartersAdded,
  type Return,
  type ReturnTable,
  type Text,
} from '@neue-wege/domain';
import { looks, textCell } from '../workbook/looks.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import type { CellLook, Sheet, SheetCell } from '../workbook/workbook.ts';
import { workbookTexts } from '../workbook/workbook-texts.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnColumnTexts, returnTexts } from './return-texts.ts';
import { noteOn } from './section-note.ts';
import { sectionSheetName } from './section-sheet-name.ts';

/** The sections with a link to the sheet of each, what stands there and, where anything is, what is said of it, of which periods, and in how many rows. */
export function contentsSheet(
  { tables }: Return,
  { frame, title }: { readonly frame: ReturnFrame; readonly title: string },
): Sheet {
  const say = sayIn(frame.language);
  const name = say(returnTexts.contents);
  const { section, about, note, period, rows } = returnColumnTexts;
  const notes = tables.map((table) => noteOn(table, frame));
  const hasNotes = notes.some((text) => text !== null);
  return {
    name,
    columns: [
      { width: 28 },
      { width: 80 },
      ...(hasNotes ? [{ width: 60 }] : []),
      { width: 24 },
      { width: 9 },
    ],
    rows: [
      [
        ...[section, about, ...(hasNotes ? [note] : []), period].map((text) =>
          textCell(say(text), looks.headingOfText),
        ),
        textCell(say(rows), looks.headingOfNumbers),
      ],
      ...tables.map((table, index) => [
        linkCell(table, frame),
        textCell(say(table.section.about), looks.explanation),
        ...(hasNotes ? [textCell(notes[index] ?? '–', looks.explanation)] : []),
        textCell(periodsOf(table, say), looks.explanation),
        { value: table.rows.length, look: { format: '#,##0', isLined: true } } as const,
      ]),
    ],
    table: { name, hasFilter: false },
    frozen: { rows: 1, columns: 1 },
    orientation: 'landscape',
    foot: title,
  };
}

const contentsLink: CellLook = { ...looks.link, isApart: true, isLined: true };

function linkCell({ section }: ReturnTable, { language }: ReturnFrame): SheetCell {
  return {
    value: section.label[language],
    look: contentsLink,
    link: `#${sectionSheetName(section, language)}`,
  };
}

/** From the first to the last period, which follow each other; sums one by one, and in words where there is none. */
function periodsOf({ rows }: ReturnTable, say: (text: Text) => string): string {
  const sums = rows.filter(({ period }) => quartersAdded(period) !== null);
  if (sums.length > 0)
    return [...new Set(sums.map(({ period }) => periodName(period) ?? ''))].toSorted().join(', ');
  const keys = rows.flatMap(({ period }) => period.key ?? []).toSorted();
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return say(periodRoles.everything.label);
  return `${first} ${say(workbookTexts.to)} ${last}`;
}
