import { periodRoles, type Return, type ReturnTable, type Text } from '@neue-wege/domain';
import { looks, textCell } from '../workbook/looks.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import type { Sheet, SheetCell } from '../workbook/workbook.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnColumnTexts, returnTexts } from './return-texts.ts';
import { sectionSheetName } from './section-sheet-name.ts';

/** The sections with a link to the sheet of each, what stands there, of which periods, and in how many rows. */
export function contentsSheet(
  { tables }: Return,
  { frame, title }: { readonly frame: ReturnFrame; readonly title: string },
): Sheet {
  const say = sayIn(frame.language);
  const name = say(returnTexts.contents);
  const { section, about, period, rows } = returnColumnTexts;
  return {
    name,
    columns: [{ width: 28 }, { width: 80 }, { width: 24 }, { width: 9 }],
    rows: [
      [
        ...[section, about, period].map((text) => textCell(say(text), looks.headingOfText)),
        textCell(say(rows), looks.headingOfNumbers),
      ],
      ...tables.map((table) => [
        linkCell(table, frame),
        textCell(say(table.section.about), looks.explanation),
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

function linkCell({ section }: ReturnTable, { language }: ReturnFrame): SheetCell {
  return {
    value: section.label[language],
    look: looks.link,
    link: `#${sectionSheetName(section, language)}`,
  };
}

/** The keys of the periods in the order of time; in words where there is no period. */
function periodsOf({ rows }: ReturnTable, say: (text: Text) => string): string {
  const keys = rows.map(({ period }) => period.key ?? say(periodRoles.everything.label));
  return [...new Set(keys)].toSorted().join(', ');
}
