import type { Language, Text } from '@neue-wege/domain';
import { fill } from './fill.ts';
import { createNumberFormat, type NumberFormat } from './number-format.ts';

/** How somebody reads the page: the language, and what follows from it. */
export interface Reading extends NumberFormat {
  readonly language: Language;
  /** The text in the reader's language, its places filled. */
  readonly say: (text: Text, values?: Readonly<Record<string, string | number>>) => string;
}

export function createReading(language: Language): Reading {
  return {
    ...createNumberFormat(language),
    language,
    say: (text, values = {}) => fill(text[language], values),
  };
}
