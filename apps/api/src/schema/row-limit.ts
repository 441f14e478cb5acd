import { DomainError } from '@neue-wege/domain';

/** Row by row GraphQL looks at every field: beyond this many rows one answer would hold up all others. */
const maximumRows = 20_000;

/** Refuses an answer of very many rows, saying what to ask for instead. */
export function requireFewRows(rows: number, { place, advice }: { place: string; advice: string }): void {
  if (rows <= maximumRows) return;
  throw new DomainError('TOO_EXPENSIVE', [
    { place, message: `${rows} rows are more than ${maximumRows}; ask for ${advice}` },
  ]);
}
