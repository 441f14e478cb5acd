import { importRules } from '@neue-wege/domain';
import { type CellReader, type CellReading, problem } from './cell-reading.ts';

/** Longest cell, in UTF-16 units. */
export const longestCell = 10_000;

/** Longest key: it is compared and indexed. */
export const longestKey = 200;

const longKey = problem('cell_too_long', importRules.cell_too_long.message({ most: longestKey }));
const brokenKey = problem('forbidden_character', importRules.forbidden_character.message());

/** Reads a key: NFC, case-sensitive, one line, without characters that nobody sees and that would make two keys of one. */
export const readKey: CellReader = (text): CellReading => {
  if (text.length > longestKey) return longKey;
  if (!/[^ -~]/.test(text)) return text;
  return /[\t\n\r\p{Cf}\u2028\u2029]/u.test(text) ? brokenKey : text.normalize('NFC');
};

/** Reads free text about things, never about persons. */
export const readFreeText: CellReader = (text) => text.normalize('NFC');

/**
 * Characters that no delivery contains: controls other than tab and line ends, byte-order marks inside of a file, and the
 * sign for what could not be read.
 */
export const forbiddenCharacters: RegExp = new RegExp(
  String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFEFF\uFFFD-\uFFFF]`,
);
