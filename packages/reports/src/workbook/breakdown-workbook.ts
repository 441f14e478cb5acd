import type { Breakdown } from '@neue-wege/domain';
import type { FileFrame } from '../file-frame.ts';
import { coverSheet, workbookTitle } from './cover-sheet.ts';
import { notesSheet, signsSheet } from './explanation-sheets.ts';
import { requireSheetSize, sayIn, tableColumns, tableSheet } from './table-sheet.ts';
import type { Workbook } from './workbook.ts';
import { workbookTexts } from './workbook-texts.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A breakdown as the sheets of a workbook: cover, table, notes, signs. */
export function breakdownWorkbook(breakdown: Breakdown, frame: FileFrame): Workbook {
  const say = sayIn(frame.language);
  requireSheetSize({
    rows: breakdown.rows.length + 2,
    columns: tableColumns(breakdown, frame).length,
  });
  const title = workbookTitle(breakdown, frame.language);
  const about = { frame, title };
  return {
    title,
    description: say(workbookTexts.description),
    language: frame.language,
    creator: frame.office ?? say(workbookTexts.system),
    day: breakdown.asOf,
    sheets: [
      coverSheet(breakdown, about),
      tableSheet(breakdown, about),
      notesSheet(breakdown, about),
      signsSheet(about),
    ],
  };
}

/**
 * A breakdown as a workbook for people; withheld figures are empty cells, and nothing else of them stands anywhere in the file.
 *
 * @throws DomainError `TOO_EXPENSIVE` where it is more than a workbook holds.
 */
export async function writeBreakdownWorkbook(breakdown: Breakdown, frame: FileFrame): Promise<Uint8Array> {
  return writeWorkbook(breakdownWorkbook(breakdown, frame));
}
