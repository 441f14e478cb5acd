import type { Dimension } from '../generated/graphql.ts';

/**
 * The rows of an answer that keep exactly these dimensions: margins sum over the others. A filter with several keys
 * is grouped by and summed by the server, because under disclosure control a filter never merges.
 */
export function rowsBy<Row extends { readonly isTotalOf: readonly Dimension[] }>(
  rows: readonly Row[],
  { kept, by }: { kept: readonly Dimension[]; by: readonly Dimension[] },
): readonly Row[] {
  const summed = by.filter((dimension) => !kept.includes(dimension));
  return rows.filter(
    ({ isTotalOf }) =>
      isTotalOf.length === summed.length && summed.every((dimension) => isTotalOf.includes(dimension)),
  );
}
