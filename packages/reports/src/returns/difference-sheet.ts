import {
  type BreakdownRow,
  differenceKinds,
  type FigureDifference,
  type MeasureValue,
  periodName,
  periodRoles,
  type ReleaseDifference,
  revisionOrigins,
} from '@neue-wege/domain';
import { roomFor } from '../workbook/dimension-columns.ts';
import { keptLooks } from '../workbook/looks.ts';
import { absentCell, formatOf } from '../workbook/measure-columns.ts';
import type { TableColumn } from '../workbook/table-column.ts';
import { figuresSheet, requireSheetSize, sayIn } from '../workbook/table-sheet.ts';
import type { Sheet, SheetCell } from '../workbook/workbook.ts';
import { differenceTexts } from './difference-texts.ts';
import { namesOfFigure, sideStatus } from './difference-words.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnColumnTexts } from './return-texts.ts';

type DifferenceRow = FigureDifference & Pick<BreakdownRow, 'values'>;

/**
 * The sheet of a return that tells of every figure what the release before said; none where it corrects nothing.
 *
 * @throws DomainError `TOO_EXPENSIVE` where that is more than a sheet is made for.
 */
export function differenceSheets({
  frame,
  title,
}: {
  readonly frame: ReturnFrame;
  readonly title: string;
}): readonly Sheet[] {
  const { correction } = frame;
  if (correction === undefined) return [];
  const columns = columnsOf(correction, frame);
  requireSheetSize({ rows: correction.figures.length + 1, columns: columns.length, place: 'return.xlsx' });
  return [
    figuresSheet({
      name: sayIn(frame.language)(differenceTexts.name),
      columns,
      rows: correction.figures.map((figure) => ({ ...figure, values: {} })),
      frozenColumns: 2,
      title,
    }),
  ];
}

function columnsOf(
  { figures }: ReleaseDifference,
  frame: ReturnFrame,
): readonly TableColumn<DifferenceRow>[] {
  const say = sayIn(frame.language);
  const lookOf = keptLooks();
  const isTotal = ({ isTotalOf }: DifferenceRow): boolean => isTotalOf.length > 0;
  const words = (
    heading: string,
    text: (row: DifferenceRow) => string | null,
  ): TableColumn<DifferenceRow> => ({
    heading,
    width: Math.min(
      60,
      roomFor([heading, ...figures.map((figure) => text({ ...figure, values: {} }) ?? '')]),
    ),
    cell: (row) => ({ value: text(row), look: lookOf('@', isTotal(row)) }),
  });
  const number = (heading: string, cell: (row: DifferenceRow) => SheetCell): TableColumn<DifferenceRow> => ({
    heading,
    isNumber: true,
    width: 14,
    cell,
  });
  const side = (value: MeasureValue | null, row: DifferenceRow): SheetCell =>
    typeof value?.value === 'number'
      ? { value: value.value, look: lookOf(formatOf(value, say), isTotal(row)) }
      : absentCell;
  const texts = differenceTexts;
  return [
    words(say(returnColumnTexts.section), (row) => namesOfFigure(row, frame).section),
    words(say(texts.place), (row) => namesOfFigure(row, frame).place),
    words(say(returnColumnTexts.period), ({ period }) => periodName(period)),
    words(say(returnColumnTexts.periodRole), ({ period }) => say(periodRoles[period.role].label)),
    words(say(returnColumnTexts.measure), (row) => namesOfFigure(row, frame).measure),
    number(say(texts.before), (row) => side(row.before, row)),
    words(say(texts.beforeStatus), ({ before }) => sideStatus(before, say)),
    number(say(texts.after), (row) => side(row.after, row)),
    words(say(texts.afterStatus), ({ after }) => sideStatus(after, say)),
    number(say(texts.change), (row) => {
      if (row.change === null) return absentCell;
      const isRate = (row.after ?? row.before)?.kind === 'rate';
      const change = isRate ? row.change * 100 : row.change;
      return {
        value: change,
        look: lookOf(changeFormat(change, isRate ? ` ${say(texts.points)}` : ''), isTotal(row)),
      };
    }),
    words(say(texts.kind), ({ kind }) => say(differenceKinds[kind].label)),
    words(say(texts.origin), ({ origin }) => say(revisionOrigins[origin])),
  ];
}

/** With its sign written out; rates in percentage points. */
function changeFormat(change: number, unit: string): string {
  const digits = unit === '' && Number.isInteger(change) ? '#,##0' : '#,##0.0';
  const shown = unit === '' ? digits : `${digits}"${unit}"`;
  return `+${shown};-${shown};${shown}`;
}
