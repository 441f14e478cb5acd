import type { PlainDate } from '../calendar/plain-date.ts';
import type { Text } from './text.ts';

/** How much a finding weighs: an error refuses the row, a warning doubts it, a notice says what was done about it. */
export const findingSeverities = {
  error: { de: 'Fehler', en: 'Error' },
  warning: { de: 'Warnung', en: 'Warning' },
  notice: { de: 'Hinweis', en: 'Notice' },
} as const satisfies Record<string, Text>;

/** A key of {@link findingSeverities}. */
export type FindingSeverity = keyof typeof findingSeverities;

/**
 * The stages of the rules, in the order in which they are looked at and reported: whether it can be read, what each cell
 * says, whether it is there once, and whether it fits the rest of the row, the other files and what is stored.
 */
export const ruleStages = {
  format: { de: 'Form der Datei', en: 'Form of the file' },
  values: { de: 'Werte der Zellen', en: 'Values of the cells' },
  duplicates: { de: 'Doppelte Zeilen', en: 'Duplicate rows' },
  logic: { de: 'Zusammenhänge', en: 'Logic between cells and files' },
} as const satisfies Record<string, Text>;

/** A key of {@link ruleStages}. */
export type RuleStage = keyof typeof ruleStages;

/** A rule of the import: what it weighs, when it is looked at, and how it is explained to whoever has to mend the file. */
export interface ImportRuleRecord {
  readonly severity: FindingSeverity;
  readonly stage: RuleStage;
  /** What a broken rule concerns. Part of a file is not a delivery, so an error about a `file` refuses everything, whatever is kept. */
  readonly scope: 'file' | 'row';
  /** What is wrong, in a few words. */
  readonly label: Text;
  /** What is allowed, and what to do about it. */
  readonly remedy: Text;
  /** The same of one place, where more can be said of it than the remedy does; never what a cell holds. */
  readonly message?: (details: never) => Text;
}

/** Another row that is part of a problem; `null` for a stored record. */
export interface OtherRow {
  readonly other: { readonly file: string; readonly line: number } | null;
}

/** Where the other row stands. */
export function otherRow({ other }: OtherRow): Text {
  if (other === null) return { de: 'eine gespeicherte', en: 'a stored one' };
  return { de: `Zeile ${other.line} von ${other.file}`, en: `line ${other.line} of ${other.file}` };
}

/** What a cell may hold, as a sentence. */
export function allowedText({ de, en }: Text): Text {
  return { de: `Erlaubt: ${de}.`, en: `Allowed: ${en}.` };
}

/** A day as Germans write it. */
export function germanDay(day: PlainDate): string {
  return day.split('-').toReversed().join('.');
}
