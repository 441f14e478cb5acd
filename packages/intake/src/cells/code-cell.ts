import { type CodedCells, flagCells, foldWord } from '@neue-wege/domain';
import type { CellProblem, CellReader } from './cell-reading.ts';

const progressSteps: ReadonlyMap<string, string> = new Map([
  ['if', '1'],
  ['ig', '2'],
  ['ik', '3'],
  ['in', '4'],
]);

/** A reader of codes, and of the other words for them, compared as {@link foldWord} says. */
export function codeReader({ values, words }: Pick<CodedCells, 'values' | 'words'>): CellReader {
  const codes = new Map(Object.entries(words));
  const problem: CellProblem = { rule: 'value_not_allowed', allowed: values.join(', ') };
  return (text) => codes.get(foldWord(text)) ?? problem;
}

/** A reader of yes, no and (where it is an answer) unknown, in English, German and figures. */
export function flagReader({ hasUnknown }: { hasUnknown: boolean }): CellReader {
  if (hasUnknown) return codeReader(flagCells);
  const words = Object.entries(flagCells.words).filter(([, value]) => value !== 'unknown');
  return codeReader({ values: ['yes', 'no'], words: Object.fromEntries(words) });
}

/** A reader of progress steps: whole numbers, or IF, IG, IK, IN as 1 to 4 (far from work to ready for work). */
export const readProgress: CellReader = (text) =>
  progressSteps.get(text.toLowerCase()) ??
  (/^\d{1,4}$/.test(text)
    ? String(Number(text))
    : { rule: 'value_not_allowed', allowed: 'a whole number from 0 to 9999, or IF, IG, IK, IN' });

/** Reads the official municipality key: eight digits, of which the first may be 0. */
export const readAgs: CellReader = (text) => {
  if (/^\d{8}$/.test(text)) return text;
  const hint = /^\d{7}$/.test(text)
    ? ' (with seven digits, a spreadsheet may have dropped the leading 0)'
    : '';
  return { rule: 'not_an_ags', allowed: `eight digits${hint}` };
};
