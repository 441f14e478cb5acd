import type { ImportRule } from '@neue-wege/domain';

/** Why a cell cannot be read: the rule it breaks and what is allowed, never what stands in it. */
export interface CellProblem {
  readonly rule: ImportRule;
  readonly allowed: string;
}

/** The canonical text of a cell, or the problem with it. */
export type CellReading = string | CellProblem;

/** Reads the trimmed, not empty text of a cell. */
export type CellReader = (text: string) => CellReading;
