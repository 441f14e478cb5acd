import {
  type DimensionId,
  daysCovered,
  dimensionOf,
  type PlainDate,
  periodRoles,
  type Return,
  returnAudiences,
  type Text,
  unitLabels,
} from '@neue-wege/domain';
import type { Cell } from '../breakdown-columns.ts';
import { writeCsv } from '../csv.ts';
import { keyKinds, keyName, rowKind } from '../workbook/dimension-columns.ts';
import { statusText } from '../workbook/measure-columns.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import { columnTexts, workbookTexts } from '../workbook/workbook-texts.ts';
import { dimensionsOf, figuresOf, type ReturnFigure } from './return-figures.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnColumnTexts } from './return-texts.ts';
import { valueColumns } from './value-columns.ts';

/** A column of the long table in words. */
interface WordedColumn {
  readonly heading: string;
  cell(figure: ReturnFigure): Cell;
}

/**
 * A return as one long table for a double click in a German spreadsheet: the lines of the file for programs, in words, with names
 * beside keys and days as `TT.MM.JJJJ`.
 */
export function returnCsvDe(answer: Return, frame: ReturnFrame): Iterable<string> {
  const columns = columnsOf(answer, frame);
  const headings = columns.map(({ heading }) => heading);
  return writeCsv({ headings, records: recordsOf(answer, columns) }, 'csv-de');
}

function* recordsOf(answer: Return, columns: readonly WordedColumn[]): Generator<readonly Cell[]> {
  for (const figure of figuresOf(answer)) yield columns.map((column) => column.cell(figure));
}

function columnsOf(answer: Return, frame: ReturnFrame): readonly WordedColumn[] {
  const say = sayIn(frame.language);
  const column = (heading: Text, cell: WordedColumn['cell']): WordedColumn => ({
    heading: say(heading),
    cell,
  });
  const days = ({ row }: ReturnFigure) => daysCovered(row.period, answer.asOf);
  const texts = returnColumnTexts;
  return [
    column(texts.quarter, () => answer.quarter),
    column(texts.audience, () => say(returnAudiences[answer.audience].label)),
    column(texts.asOf, () => dayText(answer.asOf)),
    column(texts.dataVersion, () => answer.dataVersion),
    column(texts.section, ({ table }) => say(table.section.label)),
    column(texts.periodRole, ({ row }) => say(periodRoles[row.period.role].label)),
    column(texts.period, ({ row }) => row.period.key),
    column(texts.first, (figure) => dayText(days(figure).first)),
    column(texts.through, (figure) => dayText(days(figure).through)),
    ...dimensionsOf(answer).flatMap((id) => dimensionColumns(id, frame)),
    column(columnTexts.rowKind, ({ row, table }) => rowKind(row.isTotalOf, { by: table.section.by, say })),
    column(texts.measure, ({ measure }) => say(measure.label)),
    column(texts.unit, ({ measure }) => say(unitLabels[measure.unit])),
    column(texts.value, ({ value }) => value.value),
    column(columnTexts.status, ({ value }) => statusText(value, { say })),
    ...valueColumns.map((part) => column(part.heading, ({ value }) => part.cell(value))),
  ];
}

/** The name and, where names stand for keys, the key; empty in sections that are not split by the dimension. */
function dimensionColumns(id: DimensionId, frame: ReturnFrame): readonly WordedColumn[] {
  const say = sayIn(frame.language);
  const label = say(dimensionOf(id).label);
  const kind = keyKinds[id];
  const name: WordedColumn = {
    heading: label,
    cell: ({ row, table }) => {
      if (!table.section.by.includes(id)) return null;
      const key = row.keys[id] ?? null;
      return say(key === null ? workbookTexts.all : keyName({ id, key }, frame));
    },
  };
  if (kind === undefined) return [name];
  return [name, { heading: `${label} – ${say(kind)}`, cell: ({ row }) => row.keys[id] ?? null }];
}

function dayText(day: PlainDate | null): string | null {
  return day === null ? null : day.split('-').toReversed().join('.');
}
