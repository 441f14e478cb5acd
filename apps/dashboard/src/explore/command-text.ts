import type { BreakdownInput } from '@neue-wege/domain';

/** Writes a question as a line for the terminal, as `neue-wege breakdown` reads it. */
export function commandText(question: BreakdownInput): string {
  const { by, measures, where = {}, asOf, margins, profile } = question;
  const option = (name: string, text: string | null | undefined): readonly string[] =>
    text === null || text === undefined ? [] : [`--${name}`, quoted(text)];
  return [
    'neue-wege breakdown',
    ...option('by', by.join(',')),
    ...option('measures', measures.join(',')),
    ...Object.entries(where).flatMap(([dimension, keys]) =>
      option('where', `${dimension}=${keys.map(escaped).join(',')}`),
    ),
    ...option('as-of', asOf),
    ...(margins === true ? ['--margins'] : []),
    ...option('disclosure', profile?.toLowerCase()),
  ].join(' ');
}

/** A comma inside a key would end it. */
function escaped(key: string): string {
  return key.replaceAll(',', String.raw`\,`);
}

/** A shell would read anything else as more than a word. */
function quoted(word: string): string {
  return /^[\w./,=:@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
