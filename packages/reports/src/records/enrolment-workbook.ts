import { DomainError, germanDay, type PlainDate } from '@neue-wege/domain';
import type { Cell } from '../breakdown-columns.ts';
import type { FileFrame } from '../file-frame.ts';
import {
  dataFacts,
  dayFormats,
  layOutCover,
  linkFacts,
  numberCell,
  sourceFacts,
} from '../workbook/cover-layout.ts';
import { selectionFacts } from '../workbook/cover-selection.ts';
import { looks, textCell } from '../workbook/looks.ts';
import { type StreamedKind, streamWorkbook } from '../workbook/stream-workbook.ts';
import { sayIn, sheetLimits } from '../workbook/table-sheet.ts';
import { wordsSheet } from '../workbook/words-sheet.ts';
import type { CellLook, Sheet, Workbook } from '../workbook/workbook.ts';
import { explanationTexts, workbookTexts } from '../workbook/workbook-texts.ts';
import { type RecordColumn, recordColumn } from './record-columns.ts';
import { chosenDayTexts, recordHintTexts, recordTexts } from './record-texts.ts';

/** What a workbook of enrolments says beside them. */
export interface EnrolmentFrame extends FileFrame {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  /** How many there are. */
  readonly count: number;
  /** The days by which they were chosen. */
  readonly days: Readonly<Partial<Record<keyof typeof chosenDayTexts, PlainDate | undefined>>>;
}

/** Most enrolments of a workbook: one line of a sheet are the headings. */
export const mostEnrolments = sheetLimits.rows - 1;

/**
 * Refuses more enrolments than a sheet holds. Nothing is ever cut.
 *
 * @throws DomainError `TOO_EXPENSIVE` naming the limit and the formats without one.
 */
export function requireRoomForEnrolments(count: number): void {
  if (count <= mostEnrolments) return;
  const message = `${count} enrolments are more than a sheet holds (${mostEnrolments}); fetch csv, csv-de or parquet, or ask for fewer locations or a shorter stretch of entries`;
  throw new DomainError('TOO_EXPENSIVE', [{ place: 'enrolments.xlsx', message }]);
}

/** Enrolments as a workbook for people, in pieces as they are read: cover, a line each, notes on the columns. */
export function streamEnrolmentWorkbook<Line>(
  batches: AsyncIterable<Iterable<Line>>,
  {
    columns: typed,
    cellsOf,
    frame,
  }: {
    readonly cellsOf: (line: Line) => readonly Cell[];
    readonly columns: readonly { readonly id: string; readonly kind: StreamedKind }[];
    readonly frame: EnrolmentFrame;
  },
): AsyncGenerator<Uint8Array, void> {
  const columns = typed.map((column) => recordColumn(column, frame.language));
  return streamWorkbook(workbookOf(columns, frame), {
    sheet: sayIn(frame.language)(recordTexts.table),
    columns,
    cellsOf,
    batches,
  });
}

function workbookOf(columns: readonly RecordColumn[], frame: EnrolmentFrame): Workbook {
  const say = sayIn(frame.language);
  const title = say(recordTexts.title);
  return {
    title,
    description: say(recordTexts.description),
    language: frame.language,
    creator: frame.office ?? say(workbookTexts.system),
    day: frame.asOf,
    sheets: [
      coverOf(title, frame),
      tableOf(columns, { frame, title }),
      wordsSheet(
        { frame, title },
        {
          name: recordTexts.columns,
          headings: [recordTexts.column, explanationTexts.id, explanationTexts.definition, recordTexts.words],
          widths: [32, 25, 60, 60],
          lines: columns.map(({ heading, id, definition, words }) => [
            heading,
            id,
            definition,
            [...words].map(([key, word]) => `${word} (${key})`).join(', '),
          ]),
        },
      ),
    ],
  };
}

function coverOf(title: string, frame: EnrolmentFrame): Sheet {
  const say = sayIn(frame.language);
  return layOutCover(
    {
      title,
      facts: [
        [recordTexts.enrolments, numberCell(frame.count, '#,##0')],
        ...selectionFacts(frame, chosenDays(frame)),
        ...dataFacts(frame, frame),
        ...sourceFacts(frame),
        ...linkFacts(frame),
      ],
      sheets: [say(recordTexts.table), say(recordTexts.columns)],
      hints: Object.values(recordHintTexts),
    },
    frame,
  );
}

function chosenDays({ days, language }: EnrolmentFrame): readonly string[] {
  return Object.entries(chosenDayTexts).flatMap(([name, text]) => {
    const day = Object.entries(days).find(([chosen]) => chosen === name)?.[1];
    return day === undefined
      ? []
      : [text[language].replace('{day}', language === 'de' ? germanDay(day) : day)];
  });
}

function tableOf(
  columns: readonly RecordColumn[],
  { frame, title }: { readonly frame: EnrolmentFrame; readonly title: string },
): Sheet {
  const name = sayIn(frame.language)(recordTexts.table);
  const lookOf: Readonly<Record<StreamedKind, CellLook>> = {
    text: { format: '@', isApart: true },
    count: { format: '0' },
    day: { format: dayFormats[frame.language], isApart: true },
  };
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      columns.map(({ heading, kind }) =>
        textCell(heading, kind === 'count' ? looks.headingOfNumbers : looks.headingOfText),
      ),
      columns.map(({ kind }) => ({ value: null, look: lookOf[kind] })),
    ],
    growsTo: Math.max(frame.count, 1) + 1,
    table: { name, hasFilter: true },
    frozen: { rows: 1, columns: 0 },
    orientation: 'landscape',
    foot: title,
  };
}
