import type { DimensionId } from '../catalogue/dimension.ts';
import { compareKeys } from './assemble.ts';
import type { BreakdownRow } from './breakdown.ts';
import { groupingsOf } from './plan.ts';

/**
 * Rows of a breakdown in the order in which it is answered, whatever order they came in: inner rows, then margins, and
 * within a grouping by keys. The grand total is none of them.
 */
export function orderRows(
  rows: readonly BreakdownRow[],
  by: readonly DimensionId[],
): readonly BreakdownRow[] {
  const found = Map.groupBy(rows, ({ isTotalOf }) => isTotalOf.join());
  return groupingsOf({ by, margins: true }).flatMap((grouping) => {
    const isTotalOf = by.filter((dimension) => !grouping.includes(dimension));
    const inOrder = compareKeys(grouping);
    const keyed = (found.get(isTotalOf.join()) ?? []).map((row) => ({
      row,
      keys: grouping.map((dimension) => row.keys[dimension] ?? ''),
    }));
    return keyed.toSorted((one, other) => inOrder(one.keys, other.keys)).map(({ row }) => row);
  });
}
