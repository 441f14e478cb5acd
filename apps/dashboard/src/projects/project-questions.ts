import type { DisclosureProfile, Measure } from '@neue-wege/domain';
import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import type { TableQuestion } from '../figures/published-instead.ts';
import type { Filters } from '../filters/filters.ts';
import type {
  ExitReasonsQueryVariables,
  ProjectFiguresQueryVariables,
  RunFiguresQueryVariables,
} from '../generated/graphql.ts';
import { completionRate, enrolments, independenceRate } from '../values/named-measure.ts';

/** The question behind the figures of projects; `shown` is how they are protected. */
export function projectFiguresQuestion({
  filters,
  today,
  shown,
}: Asked & { readonly shown: DisclosureProfile }): ProjectFiguresQueryVariables {
  return {
    where: chosenWhere(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
    withOccupancy: shown === 'EXACT',
  };
}

/** The same question, to be held against what is published. */
export function projectTableQuestion(filters: Filters, profile: DisclosureProfile): TableQuestion {
  const isByYear = filters.years.kind !== 'all';
  return tableQuestion({
    by: isByYear ? ['location', 'project', 'year'] : ['location', 'project'],
    measures: [enrolments, completionRate, independenceRate],
    filters,
    profile,
  });
}

/** The question behind the figures of runs, each as a whole: whatever years are chosen. */
export function runFiguresQuestion({
  filters,
  run,
  shown,
}: {
  readonly filters: Filters;
  /** The key of one run alone. */
  readonly run?: string;
  readonly shown: DisclosureProfile;
}): RunFiguresQueryVariables {
  return {
    where: { ...chosenWhere(filters, undefined), ...(run === undefined ? {} : { run: [run] }) },
    asOf: filters.asOf,
    profile: filters.profile,
    isExact: shown === 'EXACT',
    // The public is told none of any run.
    withOccupancy: shown !== 'PUBLIC',
  };
}

/** The question behind the reasons of exits of a project, or of one of its runs. */
export function reasonsQuestion({
  filters,
  today,
  run,
}: Asked & { readonly run?: string }): ExitReasonsQueryVariables {
  const where = run === undefined ? chosenWhere(filters, chosenYears({ filters, today })) : { run: [run] };
  return { where, asOf: filters.asOf, profile: filters.profile };
}

/** A question about one project by one more dimension, to be held against what is published. */
export function tableQuestion({
  by,
  measures,
  filters: { locations, projects },
  profile,
}: {
  readonly by: TableQuestion['by'];
  readonly measures: readonly Measure[];
  readonly filters: Filters;
  readonly profile: DisclosureProfile;
}): TableQuestion {
  return {
    by,
    measures,
    where: {
      ...(locations.length > 0 ? { location: locations } : {}),
      ...(projects.length > 0 ? { project: projects } : {}),
    },
    profile,
  };
}
