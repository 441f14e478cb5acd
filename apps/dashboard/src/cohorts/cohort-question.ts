import type { DisclosureProfile } from '@neue-wege/domain';
import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import type { TableQuestion } from '../figures/published-instead.ts';
import type { Filters } from '../filters/filters.ts';
import type { CohortsQueryVariables, Dimension } from '../generated/graphql.ts';
import type { CohortMeasure } from './cohort-view.ts';
import { horizonMeasure, horizons } from './cohorts.ts';

/** The question behind chart and table: per location and year, with the server's totals. */
export function cohortsQuestion({
  filters,
  today,
  measure,
}: Asked & { readonly measure: CohortMeasure }): CohortsQueryVariables {
  return {
    by: cohortDimensions(filters),
    where: chosenWhere(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
    byWork: measure === 'independence_by_work_rate',
  };
}

/** The same question, to be held against what is published. */
export function cohortsTableQuestion({
  filters,
  measure,
  profile,
}: {
  readonly filters: Filters;
  readonly measure: CohortMeasure;
  readonly profile: DisclosureProfile;
}): TableQuestion {
  const { locations, projects } = filters;
  return {
    by: projects.length > 1 ? ['location', 'project', 'year'] : ['location', 'year'],
    measures: horizons.map((horizon) => horizonMeasure(measure, horizon)),
    where: {
      ...(locations.length > 0 ? { location: locations } : {}),
      ...(projects.length > 0 ? { project: projects } : {}),
    },
    profile,
  };
}

/** How the cohorts are split: several projects are summed by the server. */
export function cohortDimensions({ projects }: Filters): readonly Dimension[] {
  return projects.length > 1 ? ['LOCATION', 'PROJECT', 'YEAR'] : ['LOCATION', 'YEAR'];
}
