import {
  type DimensionId,
  daysCovered,
  dimensionOf,
  type PlainDate,
  periodName,
  periodRoles,
  type Return,
  returnAudiences,
  unitLabels,
} from '@neue-wege/domain';
import { writeCsv } from '../csv.ts';
import type { CellKind } from '../parquet.ts';
import { keyKinds, keyName, rowKind } from '../workbook/dimension-columns.ts';
import { statusText } from '../workbook/measure-columns.ts';
import { sayIn } from '../workbook/table-sheet.ts';
import { columnTexts, workbookTexts } from '../workbook/workbook-texts.ts';
import { columnNotes } from './column-texts.ts';
import { type FigureColumn, figureRecords, headingsOf } from './return-columns.ts';
import { dimensionsOf, type ReturnFigure } from './return-figures.ts';
import type { ReturnFrame } from './return-frame.ts';
import { returnColumnTexts } from './return-texts.ts';
import { valueColumns } from './value-columns.ts';

/**
 * A return as one long table for a double click in a German spreadsheet: the lines of the file for programs, in words, with names
 * beside keys and days as `TT.MM.JJJJ`.
 */
export function returnCsvDe(answer: Return, frame: ReturnFrame): Iterable<string> {
  const columns = wordedColumns(answer, frame);
  return writeCsv({ headings: headingsOf(columns), records: figureRecords(answer, columns) }, 'csv-de');
}

/** The columns of the long table in words. */
export function wordedColumns(answer: Return, frame: ReturnFrame): readonly FigureColumn[] {
  const say = sayIn(frame.language);
  const column =
    (kind: CellKind) =>
    (
      id: keyof typeof returnColumnTexts & keyof typeof columnNotes,
      cell: FigureColumn['cell'],
    ): FigureColumn => ({
      name: say(returnColumnTexts[id]),
      kind,
      about: columnNotes[id],
      cell,
    });
  const [text, day, count, number] = [column('text'), column('day'), column('count'), column('number')];
  const days = ({ row }: ReturnFigure) => daysCovered(row.period, answer.asOf);
  return [
    text('quarter', () => answer.quarter),
    text('audience', () => say(returnAudiences[answer.audience].label)),
    day('asOf', () => dayText(answer.asOf)),
    count('dataVersion', () => answer.dataVersion),
    text('section', ({ table }) => say(table.section.label)),
    text('periodRole', ({ row }) => say(periodRoles[row.period.role].label)),
    text('period', ({ row }) => periodName(row.period)),
    day('first', (figure) => dayText(days(figure).first)),
    day('through', (figure) => dayText(days(figure).through)),
    ...dimensionsOf(answer).flatMap((id) => dimensionColumns(id, frame)),
    {
      name: say(columnTexts.rowKind),
      kind: 'text',
      about: columnNotes.rowKind,
      cell: ({ row, table }) => rowKind(row.isTotalOf, { by: table.section.by, say }),
    },
    text('measure', ({ measure }) => say(measure.label)),
    text('unit', ({ measure }) => say(unitLabels[measure.unit])),
    number('value', ({ value }) => value.value),
    {
      name: say(columnTexts.status),
      kind: 'text',
      about: columnNotes.status,
      cell: ({ value }) => statusText(value, { say }),
    },
    ...valueColumns.map(
      (part): FigureColumn => ({
        name: say(part.heading),
        kind: part.kind,
        about: part.about,
        cell: ({ value }) => part.cell(value),
      }),
    ),
  ];
}

/** The name and, where names stand for keys, the key; empty in sections that are not split by the dimension. */
function dimensionColumns(id: DimensionId, frame: ReturnFrame): readonly FigureColumn[] {
  const say = sayIn(frame.language);
  const { label, definition: about } = dimensionOf(id);
  const kind = keyKinds[id];
  const name: FigureColumn = {
    name: say(label),
    kind: 'text',
    about,
    cell: ({ row, table }) => {
      if (!table.section.by.includes(id)) return null;
      const key = row.keys[id] ?? null;
      return say(key === null ? workbookTexts.all : keyName({ id, key }, frame));
    },
  };
  if (kind === undefined) return [name];
  const heading = `${say(label)} – ${say(kind)}`;
  return [name, { name: heading, kind: 'text', about, cell: ({ row }) => row.keys[id] ?? null }];
}

function dayText(day: PlainDate | null): string | null {
  return day === null ? null : day.split('-').toReversed().join('.');
}
