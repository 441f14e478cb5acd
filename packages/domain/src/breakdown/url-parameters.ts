import { dimensionIds, isDimensionId } from '../catalogue/dimension.ts';
import { DomainError, type Issue } from '../errors.ts';
import type { BreakdownInput } from './request.ts';

/** A parameter of a URL: its name, and its text after decoding. `[...new URLSearchParams(query)]` gives them. */
export type UrlParameter = readonly [name: string, text: string];

const ownNames = ['by', 'measures', 'asOf', 'margins', 'exclusions', 'profile'] as const;

/**
 * Reads the question from the parameters of a URL (contract 8, "Files"). Lists are separated by commas; within a key a comma
 * reads `%2C` and a percent sign `%25`. What the words mean is for `parseBreakdownRequest` to judge.
 *
 * @throws DomainError `BAD_INPUT` naming every parameter that is unknown, repeated or not a switch.
 */
export function parseBreakdownParameters(parameters: Iterable<UrlParameter>): BreakdownInput {
  const texts = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [name, text] of parameters) {
    if (!ownNames.some((own) => own === name) && !isDimensionId(name)) {
      issues.push({
        place: shorten(name),
        message: `unknown parameter; allowed: ${[...ownNames, ...dimensionIds].join(', ')}`,
      });
    } else if (texts.has(name)) {
      issues.push({ place: name, message: 'given twice; separate several keys by commas' });
    }
    texts.set(name, text);
  }
  const isOn = (name: 'margins' | 'exclusions'): boolean => {
    const text = texts.get(name) ?? '0';
    if (text !== '0' && text !== '1') issues.push({ place: name, message: 'allowed: 0, 1' });
    return text === '1';
  };
  const switches = { margins: isOn('margins'), exclusions: isOn('exclusions') };
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return {
    by: listFrom(texts.get('by')),
    measures: listFrom(texts.get('measures')),
    where: Object.fromEntries(
      dimensionIds.filter((id) => texts.has(id)).map((id) => [id, listFrom(texts.get(id))]),
    ),
    asOf: texts.get('asOf'),
    ...switches,
    profile: texts.get('profile')?.toUpperCase(),
  };
}

/** Writes the question as parameters, always in the same order and without what is the default: the same question, the same URL. */
export function formatBreakdownParameters(question: BreakdownInput): readonly UrlParameter[] {
  const { by, measures, where = {}, asOf, margins, exclusions, profile } = question;
  const parameters: UrlParameter[] = [];
  const add = (name: string, text: string | null | undefined): void => {
    if (text !== null && text !== undefined) parameters.push([name, text]);
  };
  add('by', formatList(by));
  add('measures', formatList(measures));
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
