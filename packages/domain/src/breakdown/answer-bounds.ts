import { DomainError } from '../errors.ts';
import type { AnsweredPart } from './assemble.ts';
import type { BreakdownRequest } from './request.ts';

/** How large the answer of a breakdown may be. Beyond it nothing is assembled: that would hold up all others. */
export interface AnswerBounds {
  /** Rows beside the grand total. */
  readonly rows?: number;
  /** Numbers that the fact source gives: for each part its rows × (keys and aggregates). */
  readonly numbers?: number;
}

interface Bounded {
  readonly request: Pick<BreakdownRequest, 'by'>;
  readonly bounds: AnswerBounds;
}

/** How many rows the next part may have, and one by which it is seen that there are more; `null` without bounds. */
export function remainingRows(
  answers: readonly AnsweredPart[],
  { request, bounds: { rows, numbers } }: Bounded,
): number | null {
  if (rows === undefined && numbers === undefined) return null;
  // The grand total is no row, and the least that a row holds is its keys and one number.
  const byRows = rows === undefined ? Infinity : rows + 2;
  const left = numbers === undefined ? Infinity : numbers - numbersOf(answers, request);
  return Math.min(byRows, Math.floor(left / (request.by.length + 1)) + 1);
}

/**
 * Refuses what was read so far when the answer cannot be within the bounds any more.
 *
 * @throws DomainError `TOO_EXPENSIVE`
 */
export function requireWithin(answers: readonly AnsweredPart[], { request, bounds }: Bounded): void {
  // Parts of several kinds of fact may answer the same rows, so only those of the largest part are certain.
  requireFewRows(Math.max(0, ...answers.map(rowsIn)), bounds);
  requireFewNumbers(numbersOf(answers, request), bounds);
}

/**
 * Refuses so many keys and numbers.
 *
 * @throws DomainError `TOO_EXPENSIVE`
 */
export function requireFewNumbers(count: number, { numbers }: AnswerBounds): void {
  if (numbers === undefined || count <= numbers) return;
  const message = `more than ${numbers} numbers; ask for fewer dimensions or measures, without margins, or for fewer years`;
  throw new DomainError('TOO_EXPENSIVE', [{ place: 'breakdown', message }]);
}

/**
 * Refuses so many rows beside the grand total.
 *
 * @throws DomainError `TOO_EXPENSIVE`
 */
export function requireFewRows(count: number, { rows }: AnswerBounds): void {
  if (rows === undefined || count <= rows) return;
  const message = `more than ${rows} rows; ask for columns, for fewer dimensions, or fetch a file`;
  throw new DomainError('TOO_EXPENSIVE', [{ place: 'breakdown.rows', message }]);
}

/** The grand total is no row. */
function rowsIn({ part, rows }: AnsweredPart): number {
  return rows.filter(({ grouping }) => part.groupings[grouping]?.length !== 0).length;
}

function numbersOf(answers: readonly AnsweredPart[], { by }: Bounded['request']): number {
  return answers.reduce((sum, { part, rows }) => sum + rows.length * (by.length + part.aggregates.length), 0);
}
