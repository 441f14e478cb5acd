import { type DimensionId, dimensionIds } from '@neue-wege/domain';
import { fieldName } from '../schema/graphql-name.ts';
import { dimensionSizes, mostRows, nestedDimensions } from './cost-table.ts';

/** How many rows a question with these arguments is taken to have, margins among them; without `by` it has one. */
export function reckonedRows({ by, where, margins }: Readonly<Record<string, unknown>>): number {
  const dimensions = dimensionIds
    .filter((id) => Array.isArray(by) && by.includes(id))
    .slice(0, mostDimensions);
  const sizes = dimensions.map((id): readonly [DimensionId, number] => [id, keysOf(id, where)]);
  if (margins !== true) return rowsOf(sizes);
  const groupings = [...Array(2 ** sizes.length).keys()].map((bits) =>
    sizes.filter((_, index) => (bits & (1 << index)) !== 0),
  );
  return groupings.reduce((sum, grouping) => sum + rowsOf(grouping), 0);
}

/** Questions of more are refused while they are read. */
const mostDimensions = 6;

/** How many rows one grouping is taken to have. */
function rowsOf(grouping: readonly (readonly [DimensionId, number])[]): number {
  const sizes = new Map(grouping);
  const rows = grouping
    .filter(([id]) => !isDecided(id, sizes))
    .reduce((product, [, size]) => product * size, 1);
  return Math.min(rows, mostRows);
}

/** As many keys as the filter names, or as a dimension has. */
function keysOf(id: DimensionId, where: unknown): number {
  const size = dimensionSizes[id];
  if (typeof where !== 'object' || where === null) return size;
  const keys: unknown = Object.entries(where).find(([name]) => name === fieldName(id))?.[1];
  return Array.isArray(keys) ? Math.min(size, keys.length) : size;
}

/** Whether another dimension of the question decides this one and has more keys. */
function isDecided(id: DimensionId, sizes: ReadonlyMap<DimensionId, number>): boolean {
  const size = sizes.get(id) ?? 1;
  return nestedDimensions.some(
    (nested) =>
      nested.includes(id) &&
      nested.some((other) => {
        const its = sizes.get(other);
        return (
          other !== id &&
          its !== undefined &&
          (its > size || (its === size && nested.indexOf(other) > nested.indexOf(id)))
        );
      }),
  );
}
