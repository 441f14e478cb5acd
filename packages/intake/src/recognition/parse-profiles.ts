import { createHash } from 'node:crypto';
import { DomainError, deliveryFileKinds, type Issue } from '@neue-wege/domain';
import { encodings } from '../bytes/encoding.ts';
import { type CellRules, cellReader, latestPlan } from '../cells/cell-reader.ts';
import { datePattern } from '../cells/date-cell.ts';
import { delimiters } from '../csv/header-record.ts';
import { columnsOf, normalHeading } from './file-columns.ts';
import type { MappingProfile } from './mapping-profile.ts';
import { decimalSigns, profileKeys, profileLimits } from './profile-keys.ts';
import { repeatedKeys } from './repeated-keys.ts';

/** Values and defaults are written canonically, whatever the file's own date format and decimal sign are. */
export const canonicalRules: CellRules = { latest: latestPlan, decimal: '.' };

const mostIssues = 200;

type Report = (at: string, message: string) => undefined;

/**
 * Reads a file of mapping profiles: one profile, a list of them, or `{ "profiles": [ … ] }`.
 *
 * @throws DomainError `BAD_INPUT` with everything that is wrong with each of them and its place, never the text of a file
 *   that is none: it may be a delivery given by mistake.
 */
export function parseProfiles(text: string, place: string): readonly MappingProfile[] {
  const issues: Issue[] = [];
  let unlisted = 0;
  const report: Report = (at, message) => {
    if (issues.length === mostIssues) unlisted++;
    else issues.push({ place: at === '' ? place : `${place}: ${at}`, message });
  };
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const found = profilesIn(json, report);
  if (found.length > 0) for (const at of repeatedKeys(json)) report(shown(at), 'stands here more than once');
  const sha256 = createHash('sha256').update(text).digest('hex');
  const profiles = found.flatMap(({ value, at }) => {
    const within: Report = (inner, message) => report([at, inner].filter(Boolean).join('.'), message);
    const source = { place: at === '' ? place : `${place}: ${at}`, sha256 };
    return parseOne(value, { source, report: within }) ?? [];
  });
  if (unlisted > 0) issues.push({ place, message: `and ${unlisted} more` });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return profiles;
}

function profilesIn(json: string, report: Report): readonly { value: unknown; at: string }[] {
  const fail = (message: string): [] => {
    report('', message);
    return [];
  };
  if (json.length > profileLimits.length) return fail(`is longer than ${profileLimits.length} characters`);
  if (json.includes('\uFFFD')) return fail('holds characters that could not be read; save it as UTF-8');
  const parsed = parsedJson(json);
  if (parsed.problem !== undefined) return fail(parsed.problem);
  const inner = objectOf(parsed.value)?.get('profiles');
  const list = Array.isArray(parsed.value) ? parsed.value : inner;
  if (list === undefined) return [{ value: parsed.value, at: '' }];
  if (!Array.isArray(list)) return fail('profiles is not a list');
  for (const key of list === inner ? (objectOf(parsed.value)?.keys() ?? []) : []) {
    if (key !== 'profiles' && key !== '$schema') report(shown(key), 'unknown key beside profiles');
  }
  if (list.length === 0) return fail('holds no profile');
  if (list.length > profileLimits.profiles) return fail(`holds more than ${profileLimits.profiles} profiles`);
  const name = list === inner ? 'profiles' : '';
  return list.map((value: unknown, index) => ({ value, at: `${name}[${index}]` }));
}

function parseOne(
  value: unknown,
  { source, report }: { source: Pick<MappingProfile, 'place' | 'sha256'>; report: Report },
): MappingProfile | undefined {
  const entries = objectOf(value);
  if (entries === undefined) return report('', 'is not a JSON object');
  for (const key of entries.keys()) {
    if (!Object.hasOwn(profileKeys, key))
      report(shown(key), `unknown key; allowed are ${Object.keys(profileKeys).join(', ')}`);
  }

  const oneOf = <T extends string>(key: string, allowed: readonly T[]): T | undefined => {
    const written = entries.get(key);
    if (written === undefined) return undefined;
    const found = allowed.find((one) => typeof written === 'string' && one === written.toLowerCase());
    return found ?? report(key, `is not one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}`);
  };
  const textMap = (written: unknown, at: string): ReadonlyMap<string, string> => {
    const texts = new Map<string, string>();
    for (const [name, text] of objectOf(written) ?? fail(at, written)) {
      if (typeof text === 'string') texts.set(name, text);
      else report(`${at}.${shown(name)}`, 'is not a text');
    }
    return texts;
  };
  const fail = (at: string, written: unknown): ReadonlyMap<string, unknown> => {
    if (written !== undefined) report(at, 'is not an object');
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
    ...source,
    encoding: oneOf('encoding', encodings),
    delimiter: oneOf('delimiter', delimiters),
    dateFormat: typeof dateFormat === 'string' ? dateFormat : undefined,
    decimal: oneOf('decimal', decimalSigns),
    columns: textMap(entries.get('columns'), 'columns'),
    values,
    defaults: textMap(entries.get('defaults'), 'defaults'),
    ignore: isTextList(ignore) ? ignore : [],
  };
  if (file === undefined) return undefined;
  checkAgainstFile({ ...profile, file }, report);
  return { ...profile, file };
}

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

  const headings = new Map(profile.ignore.map((heading) => [normalHeading(heading), 'ignore']));
  for (const [column, written] of profile.columns) {
    const at = `columns.${shown(column)}`;
    checkColumn(column, at);
    const heading = normalHeading(written);
    const other = headings.get(heading);
    if (heading === '') report(at, 'is empty; it names a heading of the file');
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

function parsedJson(json: string): { value?: unknown; problem?: string } {
  try {
    return { value: JSON.parse(json) };
  } catch (error) {
    const place = /line \d+ column \d+/.exec(error instanceof Error ? error.message : '')?.[0];
    return { problem: `is not JSON${place === undefined ? '' : `; what stands at ${place} cannot be read`}` };
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
