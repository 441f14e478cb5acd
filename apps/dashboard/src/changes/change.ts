import { type Measure, measureOf } from '@neue-wege/domain';
import type { ChangesQuery, Dimension } from '../generated/graphql.ts';
import { independenceByWorkRate } from '../values/named-measure.ts';

/** All that the server says of two days. */
export type Changes = ChangesQuery['revisions'];

/** A value that is not what it was. */
export type Change = Changes['revisions'][number];

/** Whether a change is that of a total, over locations or years. */
export function isSum({ location, year }: Change): boolean {
  return location === null || year === null;
}

/**
 * The changes to be told: without those of single projects, by which is split only to have the projects chosen summed by the
 * server; and without totals over a single location or year, which say the same again.
 */
export function toldChanges(
  changes: readonly Change[],
  { by, locations, years }: { by: readonly Dimension[]; locations: number; years: number | undefined },
): readonly Change[] {
  const hasProjects = by.includes('PROJECT');
  return changes.filter(
    ({ isTotalOf }) =>
      (!hasProjects || isTotalOf.includes('PROJECT')) &&
      (locations !== 1 || !isTotalOf.includes('LOCATION')) &&
      (years !== 1 || !isTotalOf.includes('YEAR')),
  );
}

/** The changes of the totals over all that was asked for: over every location and year, where there are several. */
export function wholeChanges(
  changes: readonly Change[],
  { locations, years }: { locations: number; years: number | undefined },
): readonly Change[] {
  return changes.filter(
    ({ location, year }) => (location === null || locations === 1) && (year === null || years === 1),
  );
}

/** The measure that a change is about, by its id in either case. */
export function measureOfChange({ measure }: { readonly measure: string }): Measure {
  const known = measureOf(measure.toLowerCase());
  if (known === undefined) throw new Error(`The catalogue has no measure ${measure}`);
  return known;
}

/** Whether a change has a difference to be told of; a part of another measure is told with that alone. */
export function isTelling(change: Change): boolean {
  return Math.abs(change.change ?? 0) > 0 && measureOfChange(change).id !== independenceByWorkRate.id;
}

/** The change with the greatest difference among those of one kind that are no totals; `null` where none has a number. */
export function greatestOf(changes: readonly Change[], kind: Measure['kind']): Change | null {
  const size = ({ change }: Change): number => Math.abs(change ?? 0);
  const told = changes.filter(
    (change) => !isSum(change) && measureOfChange(change).kind === kind && isTelling(change),
  );
  return told.toSorted((one, other) => size(other) - size(one))[0] ?? null;
}
