import { type Grain, periodKeyOf, periodOf } from '../calendar/period.ts';
import { type DimensionId, dimensionIds } from './dimension.ts';

/** A dimension whose every key lies in exactly one key of another, so that the cells of the one add up to those of the other. */
export interface TableHierarchy {
  readonly child: DimensionId;
  /** `all`: the children add up to the figure that is not split by them. */
  readonly parent: DimensionId | 'all';
  readonly parentOf: (key: string) => string;
}

/** What lies in what, each step once; `parentKey` goes several. */
export const tableHierarchies: readonly TableHierarchy[] = [
  { child: 'month', parent: 'quarter', parentOf: (key) => coarser(key, { from: 'month', to: 'quarter' }) },
  { child: 'quarter', parent: 'year', parentOf: (key) => coarser(key, { from: 'quarter', to: 'year' }) },
  { child: 'run', parent: 'project', parentOf: (key) => partOf(key, 1) },
  { child: 'run', parent: 'location', parentOf: (key) => partOf(key, 0) },
  { child: 'location', parent: 'all', parentOf: () => 'all' },
];

/**
 * The key in which a key lies (`2023-Q1` in `year` is `2023`, run `bocholt/wege/1` in `project` is `wege`); `undefined` where
 * the dimension does not lie in the other.
 */
export function parentKey(
  child: DimensionId,
  { key, parent }: { key: string; parent: TableHierarchy['parent'] },
): string | undefined {
  for (const step of tableHierarchies.filter((hierarchy) => hierarchy.child === child)) {
    const above = step.parentOf(key);
    if (step.parent === parent) return above;
    if (step.parent === 'all') continue;
    const found = parentKey(step.parent, { key: above, parent });
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The dimensions in which a dimension lies, near ones first: a filter on one of them picks keys of it and merges none. */
export function ancestorsOf(dimension: DimensionId): readonly DimensionId[] {
  return ancestors.get(dimension) ?? [];
}

/** Worked out once: protection asks for every row of every table. */
const ancestors: ReadonlyMap<DimensionId, readonly DimensionId[]> = new Map(
  dimensionIds.map((dimension) => [dimension, findAncestors(dimension)]),
);

function findAncestors(dimension: DimensionId): readonly DimensionId[] {
  const parents = tableHierarchies
    .filter(({ child }) => child === dimension)
    .map(({ parent }) => parent)
    .filter((parent) => parent !== 'all');
  return [...new Set([...parents, ...parents.flatMap(findAncestors)])];
}

function coarser(key: string, { from, to }: { from: Grain; to: Grain }): string {
  return periodKeyOf(to, periodOf(from, key).first);
}

/** A part of `location/project/number`, decoded. A key of another shape lies in `unknown`. */
function partOf(runKey: string, index: 0 | 1): string {
  const part = runKey.split('/')[index];
  if (part === undefined) return 'unknown';
  return part.replaceAll('%2F', '/').replaceAll('%25', '%');
}
