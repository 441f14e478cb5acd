import type { Language, Text } from '@neue-wege/domain';
import { fill } from './fill.ts';
import { createNumberFormat, type NumberFormat } from './number-format.ts';

/** What is counted, with a place `{n}` for how many: one of it, and any other number. */
export interface Noun {
  readonly one: Text;
  readonly other: Text;
}

/** How somebody reads the page: the language, and what follows from it. */
export interface Reading extends NumberFormat {
  readonly language: Language;
  /** The text in the reader's language, its places filled. */
  readonly say: (text: Text, values?: Readonly<Record<string, string | number>>) => string;
  /** A number with its noun: `1 Eintritt`, `362 Eintritte`. */
  readonly amount: (n: number, noun: Noun) => string;
}

export function createReading(language: Language): Reading {
  const format = createNumberFormat(language);
  const plural = new Intl.PluralRules(language);
  return {
    ...format,
    language,
    say: (text, values = {}) => fill(text[language], values),
    amount: (n, noun) => {
      const text = plural.select(n) === 'one' ? noun.one : noun.other;
      return fill(text[language], { n: format.count(n) });
    },
  };
}
