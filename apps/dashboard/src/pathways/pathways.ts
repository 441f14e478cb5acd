import type { PathwaysOfGroupFragment } from '../generated/graphql.ts';

/** The entries of one year, or of all that are shown, by where they stand. */
export type PathwaysOfGroup = PathwaysOfGroupFragment;

export type PathwayNode = PathwaysOfGroup['nodes'][number];

export type PathwayOutcomeCount = PathwayNode['outcomes'][number];

/** The group that somebody looks at: one year, or all of them. */
export interface ChosenPathways {
  readonly cohort: number | 'all';
  readonly group: PathwaysOfGroup;
}

/** The group of a year, the total for `all`; unasked the latest year of which everything is due, else the latest. */
export function chosenPathways(
  { rows, total }: { rows: readonly PathwaysOfGroup[]; total: PathwaysOfGroup },
  cohort: number | 'all' | null,
): ChosenPathways | undefined {
  if (cohort === 'all') return { cohort, group: total };
  const years = yearsOf(rows);
  const year = cohort ?? wholeYear(rows) ?? years[0];
  const group = rows.find((row) => row.year === year);
  return year === undefined || group === undefined ? undefined : { cohort: year, group };
}

/** The years with entries, the latest first. */
export function yearsOf(rows: readonly PathwaysOfGroup[]): readonly number[] {
  return rows.flatMap(({ year }) => year ?? []).toSorted((one, other) => other - one);
}

/** Whether nobody is present any more and nothing is yet to come. */
export function isWhole({ nodes }: PathwaysOfGroup): boolean {
  return nodes.every(
    ({ standing, value, outcomes }) =>
      (standing !== 'PRESENT' || value.value === 0) &&
      outcomes.every((one) => one.outcome !== 'NOT_YET_DUE' || one.value.value === 0),
  );
}

/** The latest year of which everything is due. */
export function wholeYear(rows: readonly PathwaysOfGroup[]): number | undefined {
  return yearsOf(rows.filter(isWhole))[0];
}

/** The standing of a group. */
export function pathwayOf(
  nodes: readonly PathwayNode[],
  standing: PathwayNode['standing'],
): PathwayNode | undefined {
  return nodes.find((node) => node.standing === standing);
}
