import type { DeliveryColumn } from '@neue-wege/domain';
import { type CellRules, cellReader, personReader } from '../cells/cell-reader.ts';
import type { CellReader, CellReading } from '../cells/cell-reading.ts';
import type { Pseudonymiser } from '../pseudonymiser.ts';
import { columnsOf, normalHeading } from '../recognition/file-columns.ts';
import type { HeaderMatch } from '../recognition/match-header.ts';
import { canonicalRules } from '../recognition/parse-profiles.ts';
import { type DoubtfulWord, doubtReader } from './doubtful-cells.ts';

/** How one column of a file is read. */
export interface ColumnPlan {
  readonly name: string;
  /** As written in the file, or the column's name where a default supplies it. */
  readonly heading: string;
  /** Index of the cell in the record; -1 where a default supplies the column. */
  readonly index: number;
  readonly isRequired: boolean;
  /** From the text as written to canonical text, `null` for empty, or a problem. */
  readonly read: (raw: string) => CellReading | null;
  /** The word of several meanings that a text is, unless a profile says what it means. */
  readonly doubt?: ((raw: string) => DoubtfulWord | undefined) | undefined;
}

/** What the readers of a file's cells need. */
export interface PlanInput {
  readonly match: HeaderMatch;
  readonly headings: readonly string[];
  readonly rules: CellRules;
  readonly pseudonyms: Pseudonymiser;
}

/** The columns that a file has or a default supplies, in the order of the contract. */
export function planColumns(input: PlanInput): readonly ColumnPlan[] {
  const { match, headings } = input;
  return [...columnsOf(match.kind).values()].flatMap((column) => {
    const index = match.columns.get(column.name) ?? -1;
    if (index < 0 && match.profile?.defaults.has(column.name) !== true) return [];
    const heading = index < 0 ? column.name : normalHeading(headings[index] ?? column.name);
    const isRequired = column.required === true;
    const doubt = doubtOf(column, match.profile?.values.get(column.name));
    return [{ name: column.name, heading, index, isRequired, read: planReader(column, input), doubt }];
  });
}

/** Most distinct texts of a column that are remembered with what they mean. */
const memorySize = 8_192;

function planReader(column: DeliveryColumn, input: PlanInput): ColumnPlan['read'] {
  const { profile } = input.match;
  if (column.type === 'person') return textReader(personReader(input.pseudonyms), null);
  const canonical = cellReader(column, { ...canonicalRules, latest: input.rules.latest });
  const delivered = cellReader(column, input.rules);
  const fallback = textReader(canonical, null)(profile?.defaults.get(column.name) ?? '');
  const words = new Map(
    [...(profile?.values.get(column.name) ?? [])].map(([word, value]) => [
      word.normalize('NFC'),
      textReader(canonical, fallback)(value),
    ]),
  );
  const read = textReader(delivered, fallback);
  if (column.type === 'text') return withWords(words, read);
  return remembered(withWords(words, read));
}

function doubtOf(
  { name, type }: DeliveryColumn,
  mapped: ReadonlyMap<string, string> | undefined,
): ColumnPlan['doubt'] {
  const find = type === 'one_of' ? doubtReader(name) : undefined;
  if (find === undefined || mapped === undefined) return find;
  const words = new Set([...mapped.keys()].map((word) => word.normalize('NFC')));
  return (raw) => {
    const written = raw.normalize('NFC');
    return words.has(written) || words.has(written.trim()) ? undefined : find(raw);
  };
}

function textReader(read: CellReader, empty: CellReading | null): ColumnPlan['read'] {
  return (raw) => {
    const text = raw.trim();
    return text === '' ? empty : read(text);
  };
}

function withWords(
  words: ReadonlyMap<string, CellReading | null>,
  read: ColumnPlan['read'],
): ColumnPlan['read'] {
  if (words.size === 0) return read;
  return (raw) => {
    const written = raw.normalize('NFC');
    const word = [written, written.trim()].find((one) => words.has(one));
    return word === undefined ? read(raw) : (words.get(word) ?? null);
  };
}

/** Most columns hold few distinct texts; each is read once. What is remembered holds no part of the file in memory. */
function remembered(read: ColumnPlan['read']): ColumnPlan['read'] {
  const memory = new Map<string, CellReading | null>();
  return (raw) => {
    const known = memory.get(raw);
    if (known !== undefined) return known;
    if (memory.size === memorySize) return read(raw);
    const own = ownText(raw);
    const reading = read(own);
    memory.set(own, reading);
    return reading;
  };
}

/** A copy that does not keep the text alive from which it was cut. */
export function ownText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
