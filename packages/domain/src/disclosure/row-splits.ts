import { type DimensionId, dimensionIds, dimensionOf } from '../catalogue/dimension.ts';
import { ancestorsOf } from '../catalogue/table-hierarchies.ts';
import { completeKeys, type ReleasedTable, type RowKeys } from './release.ts';
import { withAncestors } from './released-cells.ts';
import { type DisclosureSystem, disclosureSystems } from './systems.ts';

/** A dimension that splits rows of one shape into rows of another, in which a system counts all facts. */
export interface RowSplit {
  /** The system that counts all facts of a kind. */
  readonly whole: DisclosureSystem;
  readonly over: DimensionId;
  /** The dimensions of the rows that are split, with all that follows from them. */
  readonly above: readonly DimensionId[];
  /** Those of the rows into which they are split. */
  readonly below: readonly DimensionId[];
}

/** Systems that divide no other. */
const wholes = disclosureSystems.filter(({ base }) => base === null);

/** Whether a table publishes the system, and has rows of exactly these dimensions. */
export function tableShows(
  { breakdown: { by, measures } }: ReleasedTable,
  { whole, shape }: { readonly whole: DisclosureSystem; readonly shape: readonly DimensionId[] },
): boolean {
  const isTold = whole.measures.some(({ id }) => measures.some((measure) => measure.id === id));
  return isTold && subsetsOf(by).some((subset) => nameOf(withAncestors(subset)) === nameOf(shape));
}

/** How rows of the tables are split further, those with few dimensions first. A row is split from the nearest that tables have. */
export function splitsOf(tables: readonly ReleasedTable[]): readonly RowSplit[] {
  const splits = wholes.flatMap((whole) => {
    const own = tables.filter((table) => tableShows(table, { whole, shape: [] }));
    const shapes = new Map(
      own
        .flatMap(({ breakdown }) => subsetsOf(breakdown.by).map(withAncestors))
        .map((shape) => [nameOf(shape), shape] as const),
    );
    return [...shapes.values()].flatMap((below) =>
      finestOf(below).flatMap((over) => {
        const rest = withAncestors(finestOf(below).filter((id) => id !== over));
        const kept = subsetsOf(ancestorsOf(over))
          .map((some) => withAncestors([...rest, ...some]))
          .filter((shape) => shapes.has(nameOf(shape)));
        const nearest = kept.filter((one) => !kept.some((other) => isWithin(one, other)));
        return nearest.map((above): RowSplit => ({ whole, over, above, below }));
      }),
    );
  });
  return splits.toSorted((one, other) => one.below.length - other.below.length);
}

/** Those that lie in no other one of them. */
function finestOf(shape: readonly DimensionId[]): readonly DimensionId[] {
  return shape.filter((id) => !shape.some((other) => ancestorsOf(other).includes(id)));
}

/** All keys of every dimension: those of closed lists, and those that some row has. */
export function keysByDimension(
  tables: readonly ReleasedTable[],
): ReadonlyMap<DimensionId, ReadonlySet<string>> {
  const known = new Map(
    dimensionIds.map((id) => {
      const { source } = dimensionOf(id);
      return [id, new Set(source.kind === 'codes' ? Object.keys(source.labels) : [])] as const;
    }),
  );
  for (const { breakdown } of tables)
    for (const { keys } of breakdown.rows)
      for (const id of breakdown.by) {
        const key = keys[id];
        if (key !== undefined && key !== null) known.get(id)?.add(key);
      }
  return known;
}

/** The rows into which a row is split: of a run only the one at its location. */
export function rowsBelow(
  row: RowKeys,
  { over, keys }: { readonly over: DimensionId; readonly keys: Iterable<string> },
): readonly RowKeys[] {
  return [...keys].flatMap((key) => {
    const below = completeKeys({ ...row, [over]: key });
    return dimensionIds.every((id) => row[id] === undefined || row[id] === below[id]) ? [below] : [];
  });
}

/** The keys of the row of these dimensions in which a row lies. */
export function keysAbove(row: RowKeys, dimensions: readonly DimensionId[]): RowKeys {
  return Object.fromEntries(dimensions.map((id) => [id, row[id]]));
}

/** Names the dimensions of a row, in the order of the catalogue. */
export function nameOf(shape: readonly DimensionId[]): string {
  return shape.join();
}

function isWithin(one: readonly DimensionId[], other: readonly DimensionId[]): boolean {
  return one.length < other.length && one.every((id) => other.includes(id));
}

function subsetsOf(dimensions: readonly DimensionId[]): readonly (readonly DimensionId[])[] {
  return dimensions.reduce<readonly (readonly DimensionId[])[]>(
    (subsets, dimension) => [...subsets, ...subsets.map((subset) => [...subset, dimension])],
    [[]],
  );
}
