import type { CellProblem, CellReader } from './cell-reading.ts';

const yes = ['yes', 'ja', 'true', 'wahr', '1'];
const no = ['no', 'nein', 'false', 'falsch', '0'];
const unknown = ['unknown', 'unbekannt'];
const progressSteps: ReadonlyMap<string, string> = new Map([
  ['if', '1'],
  ['ig', '2'],
  ['ik', '3'],
  ['in', '4'],
]);

/** A reader of codes in any case, and of the other words for them. */
export function codeReader(column: {
  values: readonly string[];
  words?: Readonly<Record<string, string>>;
}): CellReader {
  const codes = new Map([
    ...Object.entries(column.words ?? {}),
    ...column.values.map((value) => [value, value] as const),
  ]);
  const problem: CellProblem = { rule: 'value_not_allowed', allowed: column.values.join(', ') };
  return (text) => codes.get(text.toLowerCase()) ?? problem;
}

/** A reader of yes, no and (where it is an answer) unknown, in English, German and figures. */
export function flagReader({ hasUnknown }: { hasUnknown: boolean }): CellReader {
  const words = (value: string, list: readonly string[]): [string, string][] =>
    list.map((word) => [word, value]);
  return codeReader({
    values: hasUnknown ? ['yes', 'no', 'unknown'] : ['yes', 'no'],
    words: Object.fromEntries([
      ...words('yes', yes),
      ...words('no', no),
      ...(hasUnknown ? words('unknown', unknown) : []),
    ]),
  });
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
