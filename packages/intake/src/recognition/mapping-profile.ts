import { createHash } from 'node:crypto';
import { type DeliveryFileKind, DomainError, deliveryFileKinds, type Issue } from '@neue-wege/domain';
import { type Encoding, encodings } from '../bytes/encoding.ts';
import { type CellRules, cellReader, latestPlan } from '../cells/cell-reader.ts';
import { datePattern } from '../cells/date-cell.ts';
import type { DecimalSign } from '../cells/number-cell.ts';
import { type Delimiter, delimiters } from '../csv/header-record.ts';
import { columnsOf } from './file-columns.ts';

/** How the headings and words of one source system become those of a delivery (contract 4). */
export interface MappingProfile {
  /** Where it was read from, for messages. */
  readonly place: string;
  /** Of its text, in lower-case hex. */
  readonly sha256: string;
  readonly file: DeliveryFileKind;
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Replaces the built-in date formats for this file. */
  readonly dateFormat?: string | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** Column → heading. */
  readonly columns: ReadonlyMap<string, string>;
  /** Column → word in the file → value; looked up as written first, then trimmed. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Column → value. It supplies a column that the file lacks and fills the empty cells of one that it has. */
  readonly defaults: ReadonlyMap<string, string>;
  /** Headings that are left out. */
  readonly ignore: readonly string[];
}

/** Values and defaults are written canonically, whatever the file's own date format and decimal sign are. */
export const canonicalRules: CellRules = { latest: latestPlan, decimal: '.' };

const keys = [
  'file',
  'encoding',
  'delimiter',
  'dateFormat',
  'decimal',
  'columns',
  'values',
  'defaults',
  'ignore',
] as const;

/** Reads a mapping profile; throws BAD_INPUT with everything that is wrong with it, each with its place. */
export function parseProfile(json: string, place: string): MappingProfile {
  const issues: Issue[] = [];
  const report = (at: string, message: string): undefined => {
    issues.push({ place: at === '' ? place : `${place}: ${at}`, message });
  };
  const entries = objectOf(parsedJson(json));
  if (entries === undefined) throw new DomainError('BAD_INPUT', [{ place, message: 'is not a JSON object' }]);
  for (const key of entries.keys()) {
    if (!keys.some((known) => known === key))
      report(shown(key), `unknown key; allowed are ${keys.join(', ')}`);
  }

  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
    const value = entries.get(key);
    if (value === undefined) return undefined;
    const found = allowed.find((one) => typeof value === 'string' && one === value.toLowerCase());
    return found ?? report(key, `is not one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}`);
  };
  const textMap = (value: unknown, at: string): ReadonlyMap<string, string> => {
    const texts = new Map<string, string>();
    for (const [name, text] of objectOf(value) ?? fail(at, value)) {
      if (typeof text === 'string') texts.set(name, text);
      else report(`${at}.${shown(name)}`, 'is not a text');
    }
    return texts;
  };
  const fail = (at: string, value: unknown): ReadonlyMap<string, unknown> => {
    if (value !== undefined) report(at, 'is not an object');
    return new Map();
  };

  const file = oneOf('file', deliveryFileKinds);
  if (!entries.has('file')) report('file', `is missing; allowed are ${deliveryFileKinds.join(', ')}`);
  const dateFormat = entries.get('dateFormat');
  if (dateFormat !== undefined && (typeof dateFormat !== 'string' || datePattern(dateFormat) === undefined)) {
    report('dateFormat', 'is not made of YYYY, MM and DD, once each, and separators');
  }
  const ignore = entries.get('ignore') ?? [];
  if (!isTextList(ignore)) report('ignore', 'is not a list of headings');
  const values = new Map<string, ReadonlyMap<string, string>>();
  const valueEntries = entries.get('values');
  for (const [column, words] of objectOf(valueEntries) ?? fail('values', valueEntries)) {
    values.set(column, textMap(words, `values.${shown(column)}`));
  }
  const profile = {
    place,
    sha256: createHash('sha256').update(json).digest('hex'),
    encoding: oneOf('encoding', encodings),
    delimiter: oneOf('delimiter', delimiters),
    dateFormat: typeof dateFormat === 'string' ? dateFormat : undefined,
    decimal: oneOf('decimal', [',', '.'] as const),
    columns: textMap(entries.get('columns'), 'columns'),
    values,
    defaults: textMap(entries.get('defaults'), 'defaults'),
    ignore: isTextList(ignore) ? ignore : [],
  };
  if (file !== undefined) checkAgainstFile({ ...profile, file }, report);
  if (file === undefined || issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { ...profile, file };
}

type Report = (at: string, message: string) => void;

function checkAgainstFile(profile: MappingProfile, report: Report): void {
  const known = columnsOf(profile.file);
  const checkColumn = (column: string, at: string): void => {
    if (!known.has(column))
      report(at, `unknown column of ${profile.file}; allowed are ${[...known.keys()].join(', ')}`);
  };
  const checkValue = (column: string, { value, at }: { value: string; at: string }): void => {
    const definition = known.get(column);
    if (definition === undefined) return;
    if (definition.type === 'person') return report(at, 'a key of a person stands in the file alone');
    const text = value.trim();
    const reading = text === '' ? '' : cellReader(definition, canonicalRules)(text);
    if (typeof reading !== 'string') report(at, reading.message.en);
  };

  const headings = new Map<string, string>(profile.ignore.map((heading) => [heading, 'ignore']));
  for (const [column, heading] of profile.columns) {
    const at = `columns.${shown(column)}`;
    checkColumn(column, at);
    const other = headings.get(heading);
    if (heading.trim() === '') report(at, 'is empty; it names a heading of the file');
    else if (other !== undefined) report(at, `its heading stands in ${other} too`);
    headings.set(heading, at);
  }
  for (const [column, words] of profile.values) {
    const at = `values.${shown(column)}`;
    checkColumn(column, at);
    for (const [word, value] of words) checkValue(column, { value, at: `${at}.${shown(word)}` });
  }
  for (const [column, value] of profile.defaults) {
    const at = `defaults.${shown(column)}`;
    checkColumn(column, at);
    checkValue(column, { value, at });
  }
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function objectOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** Keys of a profile are headings and codes; a long one is cut. */
function shown(key: string): string {
  return key.length > 80 ? `${key.slice(0, 79)}…` : key;
}
