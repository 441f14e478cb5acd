import { type Encoding, markedEncoding, readText } from '../bytes/encoding.ts';
import { pieces } from '../bytes/pieces.ts';
import type { SourceFile } from '../bytes/source-file.ts';
import { surveyedEncoding, surveyText, type TextSurvey } from '../bytes/survey-text.ts';
import { forbiddenCharacters } from '../cells/text-cell.ts';
import { type Delimiter, delimiters } from '../csv/header-record.ts';
import { type CsvRecord, RecordTokenizer } from '../csv/record-tokenizer.ts';
import type { OpenedSource } from '../open-sources.ts';
import { normalHeading } from '../recognition/file-columns.ts';
import { looksLikeData } from '../recognition/heading-guess.ts';
import { mostColumns } from '../recognition/recognise-file.ts';
import { ownText } from '../rows/column-plan.ts';

/** What one column of a file holds. It stays in memory and is never shown, but for the words of a coded column. */
export interface ColumnSample {
  readonly index: number;
  readonly heading: string;
  /** Cells that are not empty. */
  readonly filled: number;
  /** Trimmed text → how often, of the first {@link mostTexts} different ones. */
  readonly texts: ReadonlyMap<string, number>;
}

/** A file as far as it can be read without knowing what it is. */
export interface TableSample {
  readonly encoding: Encoding;
  /** Whether a byte-order mark says the encoding. */
  readonly isMarked: boolean;
  /** Characters beyond ASCII in a file that is not UTF-8, with their counts. */
  readonly special: TextSurvey['special'];
  readonly delimiter: Delimiter;
  /** Physical line of the header; beyond 1 when lines stand before it. */
  readonly headerLine: number;
  readonly columns: readonly ColumnSample[];
  readonly rows: number;
  /** Rows with another number of cells than the header. */
  readonly ragged: number;
}

/** Why there is nothing to look at. */
export type SampleProblem = 'empty' | 'not_text' | 'no_table' | 'data_in_header' | 'shifted';

/** Most different texts of a column that are kept. */
export const mostTexts = 1_000;

const mostLinesBefore = 20;

/** Reads a file twice, holding a bounded number of texts per column. Throws a `SourceFault` where an archive is broken. */
export async function sampleTable({ source, head }: OpenedSource): Promise<TableSample | SampleProblem> {
  if (head.length === 0) return 'empty';
  const marked = markedEncoding(head);
  const survey = await surveyText(source.open().bytes);
  const encoding = marked ?? surveyedEncoding(survey);
  if (encoding === undefined) return 'not_text';
  const found = layoutOf(readText(encoding).push(head).text);
  if (found === undefined) return 'no_table';
  const { header, delimiter, headerLine } = found;
  const problem = headerProblem(header);
  if (problem !== undefined) return problem;
  const layout = { delimiter, headerLine };
  const sampled = await sampleRows(source, { ...layout, encoding });
  if (sampled.ragged * 2 > sampled.rows) return 'shifted';
  const isMarked = marked !== undefined;
  return { encoding, isMarked, special: encoding === 'utf-8' ? [] : survey.special, ...sampled, ...layout };
}

/** A header into which a row of data ran must not be shown. */
function headerProblem({ cells, fault }: CsvRecord): SampleProblem | undefined {
  if (fault !== undefined || cells.length > mostColumns) return 'no_table';
  if (cells.some((cell) => forbiddenCharacters.test(cell))) return 'not_text';
  return cells.some(looksLikeData) ? 'data_in_header' : undefined;
}

interface Layout {
  readonly delimiter: Delimiter;
  readonly headerLine: number;
}

/** The header is the first record that is no title, under the delimiter that cuts most records into most cells. */
function layoutOf(text: string): (Layout & { readonly header: CsvRecord }) | undefined {
  let best: (Layout & { readonly header: CsvRecord; readonly usual: number }) | undefined;
  for (const delimiter of delimiters) {
    const tokenizer = new RecordTokenizer(delimiter);
    const records = [...tokenizer.push(text), ...tokenizer.end()].slice(0, 200);
    const usual = mostFrequent(records.map(({ cells }) => cells.length));
    const header = records.slice(0, mostLinesBefore).find((record) => !isTitle(record, usual));
    if (header !== undefined && usual > Math.max(1, best?.usual ?? 0)) {
      best = { delimiter, headerLine: header.line, header, usual };
    }
  }
  return best;
}

/** Titles and dates before the table: exported from a spreadsheet they have as many cells as it has, but empty ones. */
function isTitle({ cells }: CsvRecord, usual: number): boolean {
  return cells.filter((cell) => cell.trim() !== '').length * 2 <= usual;
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0;
}

interface Counting {
  readonly index: number;
  readonly heading: string;
  filled: number;
  readonly texts: Map<string, number>;
}

async function sampleRows(
  source: SourceFile,
  { delimiter, headerLine, encoding }: Layout & { encoding: Encoding },
): Promise<Pick<TableSample, 'columns' | 'rows' | 'ragged'>> {
  const text = readText(encoding);
  const tokenizer = new RecordTokenizer(delimiter);
  let columns: readonly Counting[] | undefined;
  let [rows, ragged] = [0, 0];
  const accept = (record: CsvRecord): void => {
    if (record.line < headerLine) return;
    if (columns === undefined) {
      columns = record.cells.map((cell, index) => ({
        index,
        heading: normalHeading(cell),
        filled: 0,
        texts: new Map(),
      }));
      return;
    }
    rows++;
    if (record.cells.length !== columns.length) ragged++;
    else for (const column of columns) countCell(record.cells[column.index] ?? '', column);
  };
  for await (const piece of pieces(source.open().bytes)) {
    for (const record of tokenizer.push(text.push(piece).text)) accept(record);
    if (tokenizer.stop !== undefined) return { columns: columns ?? [], rows, ragged };
  }
  for (const record of tokenizer.end()) accept(record);
  return { columns: columns ?? [], rows, ragged };
}

/** A coded column has few different texts, and all of them are counted. */
function countCell(cell: string, column: Counting): void {
  const text = cell.trim();
  if (text === '') return;
  column.filled++;
  const { texts } = column;
  const before = texts.get(text);
  if (before !== undefined) texts.set(text, before + 1);
  else if (texts.size < mostTexts) texts.set(ownText(text), 1);
}
