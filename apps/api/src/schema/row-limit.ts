import { DomainError } from '@neue-wege/domain';
import { questionLimits } from '../graphql/limits.ts';

/**
 * Refuses an answer of very many rows, saying what to ask for instead: row by row GraphQL looks at every field, and one
 * such answer would hold up all others.
 */
export function requireFewRows(rows: number, { place, advice }: { place: string; advice: string }): void {
  if (rows <= questionLimits.rows) return;
  throw new DomainError('TOO_EXPENSIVE', [
    { place, message: `${rows} rows are more than ${questionLimits.rows}; ask for ${advice}` },
  ]);
}
