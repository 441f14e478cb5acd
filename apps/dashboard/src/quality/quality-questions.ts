import type { DisclosureProfile, Measure } from '@neue-wege/domain';
import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import type { TableQuestion } from '../figures/published-instead.ts';
import type { Filters } from '../filters/filters.ts';
import type { CompletenessQueryVariables, FindingsQueryVariables } from '../generated/graphql.ts';
import { trendDimensions } from '../overview/overview-questions.ts';

/** The question about findings, whatever rules and periods are added to it. */
export function findingsQuestion({ filters, today }: Asked): FindingsQueryVariables {
  return {
    where: chosenWhere(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** The question about what is known: per location and year, with the totals of the server. */
export function completenessQuestion(asked: Asked): CompletenessQueryVariables {
  return { ...findingsQuestion(asked), by: trendDimensions(asked.filters) };
}

/** The same question, to be held against what is published. */
export function completenessTableQuestion({
  filters,
  measures,
  profile,
}: {
  readonly filters: Filters;
  readonly measures: readonly Measure[];
  readonly profile: DisclosureProfile;
}): TableQuestion {
  const { locations, projects } = filters;
  return {
    by: projects.length > 1 ? ['location', 'project', 'year'] : ['location', 'year'],
    measures,
    where: {
      ...(locations.length > 0 ? { location: locations } : {}),
      ...(projects.length > 0 ? { project: projects } : {}),
    },
    profile,
  };
}
