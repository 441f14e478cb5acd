import {
  daysCovered,
  type Language,
  periodName,
  periodRoles,
  type Return,
  type ReturnRow,
  type ReturnTable,
} from '@neue-wege/domain';
import { dayFormats } from '../workbook/cover-layout.ts';
import { keyColumns, nameColumns, roomFor } from '../workbook/dimension-columns.ts';
import { notesSheet, signsSheet } from '../workbook/explanation-sheets.ts';
import { keptLooks } from '../workbook/looks.ts';
import { measureColumns, targetColumns, valueOf } from '../workbook/measure-columns.ts';
import type { TableColumn, Writing } from '../workbook/table-column.ts';
import { figuresSheet, requireSheetSize, sayIn } from '../workbook/table-sheet.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { workbookTexts } from '../workbook/workbook-texts.ts';
import { writeWorkbook } from '../workbook/write-workbook.ts';
import { checkLogSheet } from './check-log-sheet.ts';
import { contentsSheet } from './contents-sheet.ts';
import { differenceSheets } from './difference-sheet.ts';
import { returnCoverSheet, returnTitle } from './return-cover-sheet.ts';
import { dimensionsOf, figuresOf, measuresOf } from './return-figures.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnColumnTexts, returnTexts } from './return-texts.ts';
import { sectionSheetName } from './section-sheet-name.ts';

/** A return as the sheets of a workbook: cover, contents, a sheet per section, notes, signs, check log. */
export function returnWorkbook(answer: Return, frame: ReturnFrame): Workbook {
  const say = sayIn(frame.language);
  const title = returnTitle(answer, frame);
  const about = { frame, title };
  const hasTargets = [...figuresOf(answer)].some(({ value }) => value.target !== null);
  const explained = { by: dimensionsOf(answer), measures: measuresOf(answer), hasTargets };
  return {
    title,
    description: say(returnTexts.description),
    language: frame.language,
    creator: frame.office ?? say(workbookTexts.system),
    day: answer.asOf,
    sheets: [
      returnCoverSheet(answer, about),
      contentsSheet(answer, about),
      ...answer.tables.map((table) => sectionSheet(table, { answer, frame, title })),
      ...differenceSheets(about),
      notesSheet(explained, about),
      signsSheet(about),
      checkLogSheet(answer, about),
    ],
  };
}

/**
 * A return as a workbook for people; withheld figures are empty cells, and nothing else of them stands anywhere in the file.
 *
 * @throws DomainError `TOO_EXPENSIVE` where a section is more than a sheet is made for.
 */
export async function writeReturnWorkbook(answer: Return, frame: ReturnFrame): Promise<Uint8Array> {
  return writeWorkbook(returnWorkbook(answer, frame));
}

interface About {
  readonly answer: Return;
  readonly frame: ReturnFrame;
  readonly title: string;
}

/** A section as one marked table. */
function sectionSheet(table: ReturnTable, { answer, frame, title }: About): Sheet {
  const { section, rows } = table;
  const writing = { say: sayIn(frame.language), lookOf: keptLooks() };
  const columns = [
    ...leadColumns(table, { answer, frame, writing }),
    ...keyColumns(section.by, writing),
    ...section.measures.flatMap((measure) => [
      ...measureColumns(measure, writing),
      ...(rows.some((row) => valueOf(row, measure).target !== null) ? targetColumns(measure, writing) : []),
    ]),
  ];
  requireSheetSize({ rows: rows.length + 1, columns: columns.length, place: 'return.xlsx' });
  return figuresSheet({
    name: sectionSheetName(section, frame.language),
    columns,
    rows,
    frozenColumns: section.by.length + (hasPeriods(table) ? 1 : 0),
    title: `${title}: ${writing.say(section.label)}`,
  });
}

/** What a row is of: its names, its period where a section has several, and the kind of row. */
function leadColumns(
  table: ReturnTable,
  { answer, frame, writing }: Pick<About, 'answer' | 'frame'> & { readonly writing: Writing },
): readonly TableColumn<ReturnRow>[] {
  const names = nameColumns(table.section.by, { frame, writing });
  const periods = hasPeriods(table)
    ? periodColumns({ table, answer, language: frame.language, writing })
    : [];
  return [...names.slice(0, -1), ...periods, ...names.slice(-1)];
}

function hasPeriods({ rows }: ReturnTable): boolean {
  return rows.some(({ period }) => period.grain !== null);
}

function periodColumns({
  table,
  answer,
  language,
  writing: { say, lookOf },
}: {
  readonly table: ReturnTable;
  readonly answer: Return;
  readonly language: Language;
  readonly writing: Writing;
}): readonly TableColumn<ReturnRow>[] {
  const roles = table.rows.map(({ period }) => say(periodRoles[period.role].label));
  const isTotal = ({ isTotalOf }: ReturnRow): boolean => isTotalOf.length > 0;
  return [
    {
      heading: say(returnColumnTexts.period),
      width: 11,
      cell: (row) => ({ value: periodName(row.period), look: lookOf('@', isTotal(row)) }),
    },
    {
      heading: say(returnColumnTexts.periodRole),
      width: roomFor(roles),
      cell: (row) => ({
        value: say(periodRoles[row.period.role].label),
        look: lookOf('@', isTotal(row)),
      }),
    },
    {
      heading: say(returnColumnTexts.through),
      width: 12,
      cell: (row) => ({
        value: { day: daysCovered(row.period, answer.asOf).through },
        look: lookOf(dayFormats[language], isTotal(row)),
      }),
    },
  ];
}
