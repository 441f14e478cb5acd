import { type DimensionId, dimensionOf } from '../catalogue/dimension.ts';
import type { Part, PartRow } from './fact-source.ts';
import { ingredientName } from './ingredients.ts';
import { groupingsOf } from './plan.ts';
import type { BreakdownRequest } from './request.ts';

/** The numbers of one group, by the name of the aggregate. A name that is missing has no fact behind it: zero, or no median. */
export interface AssembledRow {
  readonly grouping: readonly DimensionId[];
  readonly keys: Readonly<Partial<Record<DimensionId, string>>>;
  readonly numbers: ReadonlyMap<string, number | null>;
}

/** A part with its answer. */
export interface AnsweredPart {
  readonly part: Part;
  readonly rows: readonly PartRow[];
}

/**
 * Brings the parts together by key: inner rows first, then margins, the grand total last; within a grouping by the order
 * of the codes or of the keys, `unknown` at the end.
 */
export function assemble(
  request: BreakdownRequest,
  answers: readonly AnsweredPart[],
): readonly AssembledRow[] {
  const groups = groupingsOf(request).map((grouping) => ({ grouping, rows: new Map<string, Group>() }));
  for (const { part, rows } of answers) {
    const names = part.aggregates.map((aggregate) => ingredientName({ fact: part.fact, aggregate }));
    for (const row of rows) {
      const dimensions = part.groupings[row.grouping];
      const group = groups.find(({ grouping }) => grouping.join() === dimensions?.join());
      if (group === undefined) throw new Error('A fact source answered a grouping that nobody asked for');
      const id = JSON.stringify(row.keys);
      const found = group.rows.get(id) ?? { keys: row.keys, numbers: new Map() };
      names.forEach((name, index) => found.numbers.set(name, row.values[index] ?? null));
      group.rows.set(id, found);
    }
  }
  return groups.flatMap(({ grouping, rows }) => {
    const found =
      grouping.length === 0 && rows.size === 0 ? [{ keys: [], numbers: new Map() }] : [...rows.values()];
    return found
      .toSorted((a, b) => compareKeys(grouping, [a.keys, b.keys]))
      .map((row) => ({
        grouping,
        keys: Object.fromEntries(grouping.map((dimension, index) => [dimension, row.keys[index]])),
        numbers: row.numbers,
      }));
  });
}

interface Group {
  readonly keys: readonly string[];
  readonly numbers: Map<string, number | null>;
}

function compareKeys(
  grouping: readonly DimensionId[],
  [a, b]: readonly [readonly string[], readonly string[]],
): number {
  for (const [index, dimension] of grouping.entries()) {
    const [one, other] = [a[index] ?? '', b[index] ?? ''];
    if (one === other) continue;
    const { source } = dimensionOf(dimension);
    if (source.kind === 'codes') {
      const order = Object.keys(source.labels);
      return order.indexOf(one) - order.indexOf(other);
    }
    if (one === 'unknown' || other === 'unknown') return one === 'unknown' ? 1 : -1;
    return one < other ? -1 : 1;
  }
  return 0;
}
