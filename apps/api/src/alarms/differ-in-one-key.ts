import { createHash } from 'node:crypto';
import { type DimensionFilters, dimensionIds } from '@neue-wege/domain';

/** A filter as it is remembered: per dimension the digests of its keys, so that nothing that somebody typed is kept. */
export type RememberedFilter = ReadonlyMap<string, ReadonlySet<string>>;

/** A filter as it is remembered. */
export function rememberedFilter(filters: DimensionFilters): RememberedFilter {
  return new Map(
    dimensionIds.flatMap((dimension) => {
      const keys = filters[dimension];
      return keys === undefined ? [] : [[dimension, new Set(keys.map(digestOf))] as const];
    }),
  );
}

function digestOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 16);
}

const none: ReadonlySet<string> = new Set();

/**
 * Whether two filters ask for cases that differ in one key, so that the difference of their figures tells of a few: in one
 * dimension a key more, less or another, or a condition more. Going through the keys of a dimension one by one, and narrowing
 * all cases down to one key, is how everybody looks around, and is not meant.
 */
export function differInOneKey(one: RememberedFilter, other: RememberedFilter): boolean {
  if (Math.abs(one.size - other.size) > 1) return false;
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (dimension) => !isEqual(one.get(dimension), other.get(dimension)),
  );
  const [dimension] = differing;
  if (dimension === undefined || differing.length > 1) return false;
  const keys = one.get(dimension);
  const others = other.get(dimension);
  if (keys === undefined || others === undefined) {
    // "All of them" against a choice: a list is "all but some", one key beside other conditions is "and this, too".
    const listed = (keys ?? others ?? none).size;
    return listed > 1 || Math.min(one.size, other.size) > 0;
  }
  if (keys.size === 1 && others.size === 1) return false;
  return keys.difference(others).size <= 1 && others.difference(keys).size <= 1;
}

function isEqual(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.size === other.size && one.isSubsetOf(other);
}
