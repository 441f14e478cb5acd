import {
  ancestorsOf,
  type DimensionId,
  figureIdentities,
  type HierarchyIdentity,
  isDimensionId,
  type RowKeys,
  rowIdOf,
} from '@neue-wege/domain';
import type { Family } from './families.ts';
import type { PublishedUnit } from './published-units.ts';
import { classOf, type Reader } from './reader.ts';
import { nothingLeft, type Quantity, times } from './system-builder.ts';

/** The counts of a row are those of the rows into which a dimension splits it, in every table. */
export function relateHierarchies(reader: Reader, units: readonly PublishedUnit[]): void {
  for (const [family, own] of Map.groupBy(units, (unit) => unit.family)) {
    const { over, periods } = additivityOf(family);
    for (const dimension of over) {
      const split = own.filter(({ keys }) => keys[dimension] !== undefined);
      for (const above of subsetsOf(ancestorsOf(dimension))) {
        const leavesPeriods = isPeriod(dimension) && !above.some(isPeriod);
        if (periods === 'within_periods' && leavesPeriods) continue;
        relateToParents(reader, { family, split, dimension, above });
      }
    }
  }
}

function subsetsOf(dimensions: readonly DimensionId[]): readonly (readonly DimensionId[])[] {
  return dimensions.reduce<readonly (readonly DimensionId[])[]>(
    (subsets, dimension) => [...subsets, ...subsets.map((subset) => [...subset, dimension])],
    [[]],
  );
}

/** Over which dimensions the counts of a family add up, as the identities of its figures say. */
export function additivityOf({ id, systems }: Family): Pick<HierarchyIdentity, 'over' | 'periods'> {
  const found = figureIdentities.find(
    (identity): identity is HierarchyIdentity =>
      identity.kind === 'hierarchy' &&
      identity.relation === 'equal' &&
      systems.some(({ measures }) => measures.some((measure) => measure.id === identity.figure.measure)),
  );
  if (found === undefined) throw new Error(`no figure of ${id} adds up over anything`);
  return found;
}

/** Whether a dimension is a grain of the calendar. */
export function isPeriod(dimension: DimensionId): boolean {
  return dimension === 'year' || dimension === 'quarter' || dimension === 'month';
}

interface Split {
  readonly family: Family;
  /** The rows with a key of the dimension. */
  readonly split: readonly PublishedUnit[];
  readonly dimension: DimensionId;
  /** What is kept of that in which the dimension lies. */
  readonly above: readonly DimensionId[];
}

/** Rows that differ in the key of one dimension alone add up to the row above them. */
function relateToParents(reader: Reader, { family, split, dimension, above }: Split): void {
  const parents = new Map<string, { keys: RowKeys; children: (readonly Quantity[])[] }>();
  for (const child of split) {
    const keys = keysAbove(child.keys, { dimension, above });
    if (keys === undefined) continue;
    const id = Object.entries(keys).join('\n');
    const parent = parents.get(id) ?? { keys, children: [] };
    parents.set(id, parent);
    parent.children.push(reader.quantitiesOf(child));
  }
  for (const { keys, children } of parents.values()) {
    const parent = reader.find(family.id, keys);
    if (parent === undefined) continue;
    for (const [position] of family.classes.entries())
      reader.builder.relate(
        [
          ...times(
            1,
            children.map((child) => classOf(child, position)),
          ),
          ...times(-1, [classOf(parent, position)]),
        ],
        { range: nothingLeft, why: `${family.id} over ${dimension} in ${rowIdOf(keys)}` },
      );
  }
}

/** The keys of the row in which a row lies when a dimension is summed over; `undefined` where a finer key still holds it. */
function keysAbove(
  keys: RowKeys,
  { dimension, above }: Pick<Split, 'dimension' | 'above'>,
): RowKeys | undefined {
  const left: Partial<Record<DimensionId, string>> = {};
  const ancestors = ancestorsOf(dimension);
  for (const [other, value] of Object.entries(keys)) {
    if (!isDimensionId(other) || other === dimension) continue;
    if (ancestorsOf(other).includes(dimension)) return undefined;
    if (!ancestors.includes(other) || above.includes(other)) left[other] = value;
  }
  return left;
}
