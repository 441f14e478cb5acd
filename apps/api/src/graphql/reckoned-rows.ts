import { type DimensionId, dimensionIds } from '@neue-wege/domain';
import { fieldName } from '../schema/graphql-name.ts';
import { dimensionSizes, mostRows, nestedDimensions } from './cost-table.ts';

/** How many rows a question with these arguments is taken to have; without `by` it has one. */
export function reckonedRows({ by, where, margins }: Readonly<Record<string, unknown>>): number {
  const dimensions = dimensionIds.filter((id) => Array.isArray(by) && by.includes(id));
  const sizes = new Map(dimensions.map((id) => [id, keysOf(id, where)]));
  const rows = dimensions
    .filter((id) => !isDecided(id, sizes))
    .reduce((product, id) => product * ((sizes.get(id) ?? 1) + (margins === true ? 1 : 0)), 1);
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
