import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import { DomainError, type Issue } from '../errors.ts';
import type { BreakdownInput } from './request.ts';

/** A parameter of a URL: its name, and its text after decoding. `[...new URLSearchParams(query)]` gives them. */
export type UrlParameter = readonly [name: string, text: string];

/** What every split question takes, and what a breakdown takes beside it. */
const splitNames = ['by', 'asOf', 'profile'] as const;
const ownNames = ['by', 'measures', 'asOf', 'margins', 'exclusions', 'profile'] as const;

/** A question that has its own measures, as it arrives: what to split by, which cases, from when, and by whom. */
export type SplitInput = Pick<BreakdownInput, 'by' | 'where' | 'asOf' | 'profile'>;

/**
 * Reads the question from the parameters of a URL (contract 8, "Files"). Lists are separated by commas; within a key a comma
 * reads `%2C` and a percent sign `%25`. What the words mean is for `parseBreakdownRequest` to judge.
 *
 * @throws DomainError `BAD_INPUT` naming every parameter that is unknown, repeated or not a switch.
 */
export function parseBreakdownParameters(parameters: Iterable<UrlParameter>): BreakdownInput {
  const issues: Issue[] = [];
  const texts = readTexts(parameters, { names: ownNames, issues });
  const isOn = (name: 'margins' | 'exclusions'): boolean => {
    const text = texts.get(name) ?? '0';
    if (text !== '0' && text !== '1') issues.push({ place: name, message: 'allowed: 0, 1' });
    return text === '1';
  };
  const switches = { margins: isOn('margins'), exclusions: isOn('exclusions') };
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { ...splitFrom(texts), measures: listFrom(texts.get('measures')), ...switches };
}

/**
 * Reads a question that has its own measures, in the same way: dimensions to split by, filters, as-of day and profile.
 *
 * @throws DomainError `BAD_INPUT` naming every parameter that is unknown or repeated.
 */
export function parseSplitParameters(parameters: Iterable<UrlParameter>): SplitInput {
  const issues: Issue[] = [];
  const texts = readTexts(parameters, { names: splitNames, issues });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return splitFrom(texts);
}

/**
 * Reads parameters of these names alone, each as text, and filters by these dimensions as lists of keys; what is unknown or
 * repeated is added to `issues`.
 */
export function readFilterParameters<Name extends string>(
  parameters: Iterable<UrlParameter>,
  {
    names,
    dimensions,
    issues,
  }: {
    readonly names: readonly Name[];
    readonly dimensions: readonly DimensionId[];
    readonly issues: Issue[];
  },
): {
  readonly textOf: (name: Name) => string | undefined;
  readonly where: Readonly<Record<string, readonly string[]>>;
} {
  const texts = readTexts(parameters, { names, dimensions, issues });
  return { textOf: (name) => texts.get(name), where: filtersIn(texts) };
}

function readTexts(
  parameters: Iterable<UrlParameter>,
  {
    names,
    dimensions = dimensionIds,
    issues,
  }: {
    readonly names: readonly string[];
    readonly dimensions?: readonly DimensionId[];
    readonly issues: Issue[];
  },
): ReadonlyMap<string, string> {
  const allowed = [...names, ...dimensions];
  const texts = new Map<string, string>();
  for (const [name, text] of parameters) {
    if (!allowed.includes(name)) {
      issues.push({ place: shorten(name), message: `unknown parameter; allowed: ${allowed.join(', ')}` });
    } else if (texts.has(name)) {
      issues.push({ place: name, message: 'given twice; separate several keys by commas' });
    }
    texts.set(name, text);
  }
  return texts;
}

function splitFrom(texts: ReadonlyMap<string, string>): SplitInput {
  return {
    by: listFrom(texts.get('by')),
    where: filtersIn(texts),
    asOf: texts.get('asOf'),
    profile: texts.get('profile')?.toUpperCase(),
  };
}

function filtersIn(texts: ReadonlyMap<string, string>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    dimensionIds.filter((id) => texts.has(id)).map((id) => [id, listFrom(texts.get(id))]),
  );
}

/** Writes the question as parameters, always in the same order and without what is the default: the same question, the same URL. */
export function formatBreakdownParameters(
  question: SplitInput & Partial<BreakdownInput>,
): readonly UrlParameter[] {
  const { by, measures, where = {}, asOf, margins, exclusions, profile } = question;
  const parameters: UrlParameter[] = [];
  const add = (name: string, text: string | null | undefined): void => {
    if (text !== null && text !== undefined) parameters.push([name, text]);
  };
  add('by', formatList(by));
  add('measures', measures === undefined ? null : formatList(measures));
  for (const id of dimensionIds) {
    const keys = where[id];
    add(id, keys === undefined ? null : formatList(keys));
  }
  add('asOf', asOf);
  add('margins', margins === true ? '1' : null);
  add('exclusions', exclusions === true ? '1' : null);
  add('profile', profile);
  return parameters;
}

function listFrom(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return [];
  return text
    .split(',')
    .map((part) => part.replaceAll(/%(?:25|2C)/gi, (code) => (code === '%25' ? '%' : ',')));
}

function formatList(keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',');
}

function shorten(name: string): string {
  return JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);
}
