import type { CountValue, Pathways, PathwaysRow } from '@neue-wege/domain';
import { type FigureLine, type FigureLines, lineFormats } from './figure-lines.ts';

/**
 * Pathways one count a line: `standing` is `entries`, `not_started` or where entries stand, `outcome` what became of them six
 * months after their exit and empty on the sum. `base` is the count that `value` is a part of.
 */
const pathwaysLines: FigureLines<Pathways> = {
  columns: ['standing', 'outcome', 'value', 'status', 'base'],
  *lines({ rows, total }) {
    for (const row of [...rows, total]) yield* linesOf(row);
  },
};

/** The files that pathways can be written as, by the name used in URLs. */
export const pathwaysFormats = lineFormats(pathwaysLines);

function* linesOf(row: PathwaysRow): Generator<FigureLine> {
  const line = (
    standing: string,
    { outcome = null, count, of }: { outcome?: string | null; count: CountValue; of: CountValue | null },
  ): FigureLine => ({
    group: row,
    cells: { standing, outcome, value: count.value, status: count.status, base: of?.value ?? null },
  });
  yield line('entries', { count: row.entries, of: null });
  yield line('not_started', { count: row.notStarted, of: null });
  for (const { standing, value, outcomes } of row.nodes) {
    yield line(standing, { count: value, of: row.entries });
    for (const { outcome, value: count } of outcomes) yield line(standing, { outcome, count, of: value });
  }
}
