import type { BreakdownRow, DimensionId, DisclosureProfile, PlainDate } from '@neue-wege/domain';
import type { Cell } from './breakdown-columns.ts';
import type { TextFormat } from './breakdown-formats.ts';
import { keysDocument } from './breakdown-json.ts';
import { type CsvDialect, writeCsv } from './csv.ts';

/** What every answer of figures says of itself. */
export interface FigureAnswer {
  readonly asOf: PlainDate;
  readonly dataVersion: number;
  readonly profile: DisclosureProfile;
  readonly by: readonly DimensionId[];
}

/** One figure of a group: the group, and the cells that say which figure it is, its value and its state. */
export interface FigureLine {
  readonly group: Pick<BreakdownRow, 'keys' | 'isTotalOf'>;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** How an answer is told one figure a line. */
export interface FigureLines<Answer extends FigureAnswer> {
  /** The ids of the cells, in their order, behind the dimensions and `is_total_of`. */
  readonly columns: readonly string[];
  readonly lines: (answer: Answer) => Iterable<FigureLine>;
}

/** The files of an answer that is told one figure a line, by the name used in URLs. */
export function lineFormats<Answer extends FigureAnswer>(
  told: FigureLines<Answer>,
): Readonly<Record<CsvDialect | 'json', TextFormat<Answer>>> {
  const csv = (dialect: CsvDialect): TextFormat<Answer> => ({
    mediaType: 'text/csv; charset=utf-8',
    extension: 'csv',
    write: (answer) => writeLinesCsv(answer, { told, dialect }),
  });
  return {
    csv: csv('csv'),
    'csv-de': csv('csv-de'),
    json: {
      mediaType: 'application/json',
      extension: 'json',
      write: (answer) => writeLinesJson(answer, told),
    },
  };
}

function writeLinesCsv<Answer extends FigureAnswer>(
  answer: Answer,
  { told, dialect }: { readonly told: FigureLines<Answer>; readonly dialect: CsvDialect },
): Iterable<string> {
  const { by } = answer;
  const headings = [...by, 'is_total_of', ...told.columns];
  return writeCsv({ headings, records: recordsOf(answer, told) }, dialect);
}

function* recordsOf<Answer extends FigureAnswer>(
  answer: Answer,
  { columns, lines }: FigureLines<Answer>,
): Generator<readonly Cell[]> {
  for (const { group, cells } of lines(answer))
    yield [
      ...answer.by.map((dimension) => group.keys[dimension] ?? null),
      group.isTotalOf.join(','),
      ...columns.map((column) => cells[column] ?? null),
    ];
}

/** One JSON document, a line per figure; what the columns of the CSV say under the same names, what a figure lacks is `null`. */
function* writeLinesJson<Answer extends FigureAnswer>(
  answer: Answer,
  { columns, lines }: FigureLines<Answer>,
): Generator<string> {
  const { asOf, dataVersion, profile, by } = answer;
  yield JSON.stringify({ asOf, dataVersion, profile, by }, null, 2).slice(0, -2);
  yield ',\n  "figures": [';
  let separator = '\n    ';
  for (const { group, cells } of lines(answer)) {
    const figure = Object.fromEntries(columns.map((column) => [column, cells[column] ?? null]));
    const { isTotalOf } = group;
    yield `${separator}${JSON.stringify({ ...keysDocument(group.keys, by), isTotalOf, ...figure })}`;
    separator = ',\n    ';
  }
  yield '\n  ]\n}\n';
}
