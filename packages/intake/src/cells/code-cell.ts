import { type CodedCells, flagCells, foldWord, importRules, type Text } from '@neue-wege/domain';
import { type CellProblem, type CellReader, problem } from './cell-reading.ts';

const progressSteps: ReadonlyMap<string, string> = new Map([
  ['if', '1'],
  ['ig', '2'],
  ['ik', '3'],
  ['in', '4'],
]);

/** A reader of codes, and of the other words for them, compared as {@link foldWord} says. */
export function codeReader({ values, labels, words }: Omit<CodedCells, 'type'>): CellReader {
  const codes = new Map(Object.entries(words));
  const other = notAllowed({ de: labelled({ values, labels }), en: values.join(', ') });
  return (text) => codes.get(foldWord(text)) ?? other;
}

const noProgress = notAllowed({
  de: 'eine ganze Zahl von 0 bis 9999 oder IF, IG, IK, IN',
  en: 'a whole number from 0 to 9999, or IF, IG, IK, IN',
});

/** A reader of yes, no and (where it is an answer) unknown, in English, German and figures. */
export function flagReader({ hasUnknown }: { hasUnknown: boolean }): CellReader {
  if (hasUnknown) return codeReader(flagCells);
  const words = Object.entries(flagCells.words).filter(([, value]) => value !== 'unknown');
  return codeReader({ ...flagCells, values: ['yes', 'no'], words: Object.fromEntries(words) });
}

/** A reader of progress steps: whole numbers, or IF, IG, IK, IN as 1 to 4 (far from work to ready for work). */
export const readProgress: CellReader = (text) =>
  progressSteps.get(text.toLowerCase()) ?? (/^\d{1,4}$/.test(text) ? String(Number(text)) : noProgress);

/** Reads the official municipality key: eight digits, of which the first may be 0. */
export const readAgs: CellReader = (text) => {
  if (/^\d{8}$/.test(text)) return text;
  return problem('not_an_ags', importRules.not_an_ags.message({ hasSeven: /^\d{7}$/.test(text) }));
};

function notAllowed(allowed: Text): CellProblem {
  return problem('value_not_allowed', importRules.value_not_allowed.message({ allowed }));
}

/** Each code with its German label, which may be written in its place. */
function labelled({ values, labels }: Pick<CodedCells, 'values' | 'labels'>): string {
  return values
    .map((value) => {
      const label = labels[value]?.de;
      return label === undefined ? value : `${value} („${label}“)`;
    })
    .join(', ');
}
