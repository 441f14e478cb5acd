import type { ImportRule, Text } from '@neue-wege/domain';

/** Why a cell cannot be read: the rule it breaks and what is allowed in both languages, never what stands in it. */
export interface CellProblem {
  readonly rule: ImportRule;
  readonly message: Text;
}

/** The canonical text of a cell, or the problem with it. */
export type CellReading = string | CellProblem;

/** Reads the trimmed, not empty text of a cell. */
export type CellReader = (text: string) => CellReading;

/** A problem, made of the words of its rule. */
export function problem(rule: ImportRule, message: Text): CellProblem {
  return { rule, message };
}
