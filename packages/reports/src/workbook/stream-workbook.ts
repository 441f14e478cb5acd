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
export interface StreamedRows {
  /** The name of the sheet, one that grows. */
  readonly sheet: string;
  readonly columns: readonly StreamedColumn[];
  readonly batches: AsyncIterable<Iterable<readonly Cell[]>>;
}

/**
 * The bytes of a workbook one of whose sheets is filled as its rows come, in pieces that leave as soon as they are packed. Everything
 * else, looks and headings too, is made as {@link writeWorkbook} makes it: the sheet is its row of looks, which the rows take the
 * place of. Text is text whatever it begins with.
 *
 * Where other rows come than the sheet grows to, the file breaks off: it would say of itself what is not so.
 */
export async function* streamWorkbook(
  workbook: Workbook,
  { sheet: name, columns, batches }: StreamedRows,
): AsyncGenerator<Uint8Array, void> {
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = workbook.sheets[index];
  if (sheet?.growsTo === undefined) throw new Error(`no sheet ${name} that grows`);
  yield* growPart(await writeWorkbook(workbook), {
    name: `xl/worksheets/sheet${index + 1}.xml`,
    grow: (xml) => filled(xml, { growsTo: sheet.growsTo ?? 0, columns, batches }),
  });
}

async function* filled(
  xml: string,
  { growsTo, columns, batches }: Omit<StreamedRows, 'sheet'> & Required<Pick<Sheet, 'growsTo'>>,
): AsyncGenerator<Uint8Array, void> {
  const looks = /<row r="2".*?<\/row>/s.exec(xml);
  if (looks === null) throw new Error('a sheet that grows has a row of looks');
  const [row] = looks;
  yield Buffer.from(
    xml
      .slice(0, looks.index)
      .replace(/(<dimension ref="A1:[A-Z]+)\d+/, (_, before: string) => `${before}${growsTo}`),
  );
  const writers = columns.map((column, at) => cellWriter(column, { letters: columnName(at + 1), row }));
  let last = 1;
  let text = '';
  for await (const batch of batches)
    for (const values of batch) {
      last += 1;
      text += `<row r="${last}">`;
      // An iterator of places would make a list for every cell.
      for (let at = 0; at < writers.length; at += 1) text += writers[at]?.(values[at] ?? null, last) ?? '';
      text += '</row>';
      if (text.length < charactersAtATime) continue;
      yield Buffer.from(text);
      text = '';
    }
  if (Math.max(last, 2) !== growsTo) throw new Error(`${last} rows came of ${growsTo}`);
  yield Buffer.from((last === 1 ? row : text) + xml.slice(looks.index + row.length));
}

/** So much of a sheet is packed at a time. */
const charactersAtATime = 64 * 1024;

type CellWriter = (value: Cell, row: number) => string;

/** Writes the cells of a column; one without a value is left out. */
function cellWriter(
  { kind, words }: StreamedColumn,
  { letters, row }: { readonly letters: string; readonly row: string },
): CellWriter {
  const style = new RegExp(`<c r="${letters}2"[^>]* s="(\\d+)"`).exec(row)?.[1];
  if (style === undefined) throw new Error(`no look for column ${letters}`);
  const begin = `<c r="${letters}`;
  const end = remembered((text) => `" s="${style}"${contents[kind](words?.get(text) ?? text)}</c>`);
  return (value, at) => (value === null || value === '' ? '' : begin + at + end(String(value)));
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
