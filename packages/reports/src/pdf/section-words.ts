import {
  type DimensionId,
  daysCovered,
  type PlainDate,
  periodName,
  periodOf,
  periodRoles,
  type Return,
  type ReturnRow,
  type ReturnTable,
} from '@neue-wege/domain';
import type { ReturnFrame } from '../returns/return-frame.ts';
import { keyName } from '../workbook/dimension-columns.ts';
import { workbookTexts } from '../workbook/workbook-texts.ts';
import type { FigureWords } from './figure-words.ts';
import { returnPdfTexts } from './pdf-texts.ts';
import type { TableCell } from './tables.ts';

/** What a section is written with. */
export interface SectionPlace {
  readonly answer: Return;
  readonly frame: ReturnFrame;
  readonly words: FigureWords;
  readonly table: ReturnTable;
}

/** What the key of a row in a dimension is called; in totals, that it is all of them. */
export function nameIn(
  row: ReturnRow,
  { id, frame, words }: Pick<SectionPlace, 'frame' | 'words'> & { readonly id: DimensionId },
): string {
  const key = row.keys[id] ?? null;
  return words.say(key === null ? workbookTexts.all : keyName({ id, key }, frame));
}

/** The period of a row, what it is to the quarter, and where it ends while it is running. */
export function periodCell(
  { period }: ReturnRow,
  { answer, words }: Pick<SectionPlace, 'answer' | 'words'>,
): TableCell {
  const role = words.say(periodRoles[period.role].label);
  if (period.grain === null) return { text: role };
  const { through } = daysCovered(period, answer.asOf);
  const isRunning = periodOf(period.grain, period.key).last > through;
  return {
    text: periodName(period) ?? '',
    details: [role, ...(isRunning ? [throughText(through, words)] : [])],
  };
}

function throughText(day: PlainDate, { say, day: write }: FigureWords): string {
  return say(returnPdfTexts.through).replace('{day}', write(day));
}
