import type { Cell } from '../breakdown-columns.ts';
import type { CellKind } from '../parquet.ts';
import { remembered } from '../remembered.ts';
import { plainXml } from './cell-text.ts';
import { growPart } from './grow-part.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { columnName, writeWorkbook } from './write-workbook.ts';

/** The kinds that cells of a streamed sheet have. */
export type StreamedKind = Extract<CellKind, 'text' | 'count' | 'day'>;

/** A column of rows that come bit by bit. */
export interface StreamedColumn {
  readonly kind: StreamedKind;
  /** What stands there in place of some texts. */
  readonly words?: ReadonlyMap<string, string>;
}

/** The rows of a sheet that come bit by bit; an empty text is an empty cell. */
export interface StreamedRows<Line> {
  /** The name of the sheet, one that grows. */
  readonly sheet: string;
  readonly columns: readonly StreamedColumn[];
  readonly batches: AsyncIterable<Iterable<Line>>;
  /** The cells of a line. They are taken at once: held while others wait for the file, they would be moved among what lives long. */
  readonly cellsOf: (line: Line) => readonly Cell[];
}

/**
 * The bytes of a workbook one of whose sheets is filled as its rows come, in pieces that leave as soon as they are packed. Everything
 * else, looks and headings too, is made as {@link writeWorkbook} makes it: the sheet is its row of looks, which the rows take the
 * place of. Text is text whatever it begins with.
 *
 * Where other rows come than the sheet grows to, the file breaks off: it would say of itself what is not so.
 */
export async function* streamWorkbook<Line>(
  workbook: Workbook,
  { sheet: name, ...rows }: StreamedRows<Line>,
): AsyncGenerator<Uint8Array, void> {
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = workbook.sheets[index];
  if (sheet?.growsTo === undefined) throw new Error(`no sheet ${name} that grows`);
  yield* growPart(await writeWorkbook(workbook), {
    name: `xl/worksheets/sheet${index + 1}.xml`,
    grow: (xml) => filled(xml, { growsTo: sheet.growsTo ?? 0, ...rows }),
  });
}

async function* filled<Line>(
  xml: string,
  {
    growsTo,
    columns,
    batches,
    cellsOf,
  }: Omit<StreamedRows<Line>, 'sheet'> & Required<Pick<Sheet, 'growsTo'>>,
): AsyncGenerator<Iterable<string>, void> {
  const looks = /<row r="2".*?<\/row>/s.exec(xml);
  if (looks === null) throw new Error('a sheet that grows has a row of looks');
  const [row] = looks;
  const head = xml
    .slice(0, looks.index)
    .replace(/(<dimension ref="A1:[A-Z]+)\d+/, (_, before: string) => `${before}${growsTo}`);
  yield [head];
  const writers = columns.map((column, at) => cellWriter(column, { letters: columnName(at + 1), row }));
  let last = 1;
  for await (const batch of batches)
    yield map(batch, (line) => {
      last += 1;
      return lineText(cellsOf(line), { writers, place: numberText(last) });
    });
  if (Math.max(last, 2) !== growsTo) throw new Error(`${last} rows came of ${growsTo}`);
  yield [(last === 1 ? row : '') + xml.slice(looks.index + row.length)];
}

/**
 * A whole number as text. The runtime keeps those that it makes of numbers for a while, long enough for half a million of them to be
 * moved among what lives long.
 */
function numberText(number: number): string {
  return number < 1000 ? String(number) : String(Math.floor(number / 1000)) + lastDigits[number % 1000];
}

const lastDigits = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

function lineText(
  cells: readonly Cell[],
  { writers, place }: { readonly writers: readonly CellWriter[]; readonly place: string },
): string {
  let text = `<row r="${place}">`;
  // An iterator of places would make a list for every cell.
  for (let at = 0; at < writers.length; at += 1) {
    const writer = writers[at];
    const cell = cells[at] ?? '';
    if (writer !== undefined && cell !== '') text += writer.begin + place + writer.end(String(cell));
  }
  return `${text}</row>`;
}

/** Each made when it is taken: a batch of lines as text would live as long as the client lets it wait. */
function* map<T, U>(items: Iterable<T>, of: (item: T) => U): Generator<U, void> {
  for (const item of items) yield of(item);
}

/** The cells of a column as text: what stands before the number of the row, and behind it. */
interface CellWriter {
  readonly begin: string;
  readonly end: (text: string) => string;
}

function cellWriter(
  { kind, words }: StreamedColumn,
  { letters, row }: { readonly letters: string; readonly row: string },
): CellWriter {
  const style = new RegExp(`<c r="${letters}2"[^>]* s="(\\d+)"`).exec(row)?.[1];
  if (style === undefined) throw new Error(`no look for column ${letters}`);
  return {
    begin: `<c r="${letters}`,
    end: remembered((text) => `" s="${style}"${contents[kind](words?.get(text) ?? text)}</c>`),
  };
}

const contents: Readonly<Record<StreamedKind, (text: string) => string>> = {
  text: textContent,
  count: (text) => `><v>${Number(text)}</v>`,
  day(text) {
    const day = Date.parse(`${text}T00:00:00Z`) / 86_400_000 + daysBefore1970;
    return day < firstSureDay ? textContent(text) : `><v>${day}</v>`;
  },
};

function textContent(text: string): string {
  const space = /^\s|\s$|[\t\n]/.test(text) ? ' xml:space="preserve"' : '';
  return ` t="inlineStr"><is><t${space}>${plainXml(text)}</t></is>`;
}

/** Spreadsheets count days from the end of 1899 on. */
const daysBefore1970 = 25_569;

/** 1 March 1900: before it they count a day that never was, and earlier ones not at all. */
const firstSureDay = 61;
