import type { PlainDate } from '@neue-wege/domain';
import { chosenYears } from '../figures/chosen.ts';
import type { Filters } from '../filters/filters.ts';
import type {
  BreakdownFilter,
  CaseMixQueryVariables,
  ComparisonQueryVariables,
  FunnelQueryVariables,
  LocationPhasesQueryVariables,
  LocationsQueryVariables,
  MeasureId,
} from '../generated/graphql.ts';
import { trendDimensions } from '../overview/overview-questions.ts';
import type { LocationMeasure } from './location-measures.ts';
import type { Pair } from './locations-view.ts';

/** What a part of the page asks: the filters, and the measure and years that are shown; `undefined` for all of them. */
export interface AskedOf {
  readonly filters: Filters;
  readonly measure: LocationMeasure;
  readonly years: readonly number[] | undefined;
  /** How the years are called. */
  readonly period: string;
}

/** The measures as the server calls them. */
const measureIds: Readonly<Record<LocationMeasure, MeasureId>> = {
  independence_rate_6m: 'INDEPENDENCE_RATE_6M',
  independence_by_work_rate_6m: 'INDEPENDENCE_BY_WORK_RATE_6M',
  independence_rate_12m: 'INDEPENDENCE_RATE_12M',
  completion_rate: 'COMPLETION_RATE',
};

/** Every location and chosen year. The filter of locations is left to the page, so that the total is that of all of them. */
export function locationsQuestion(filters: Filters, today: PlainDate): LocationsQueryVariables {
  return {
    by: trendDimensions(filters),
    where: commonFilter(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** Whether the rate of the first location differs from that of the second. */
export function comparisonQuestion(
  { filters, measure, years }: AskedOf,
  [compared, with_]: Pair,
): ComparisonQueryVariables {
  return {
    measure: measureIds[measure],
    a: { location: [compared] },
    b: { location: [with_] },
    where: commonFilter(filters, years),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** Observed against expected, which is known per exit year and for all projects together. */
export function caseMixQuestion(
  filters: Filters,
  years: readonly number[] | undefined,
): CaseMixQueryVariables {
  const { locations } = filters;
  return {
    where: {
      ...(locations.length > 0 ? { location: locations } : {}),
      ...(years === undefined ? {} : { year: years }),
    },
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** The runs of the chosen locations. */
export function funnelQuestion({ filters, measure, years }: AskedOf): FunnelQueryVariables {
  const { locations } = filters;
  return {
    measure: measureIds[measure],
    where: {
      ...(locations.length > 0 ? { location: locations } : {}),
      ...commonFilter(filters, years),
    },
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** One location per phase of the programme, over all years: no table is published by phase and year. */
export function phasesQuestion(filters: Filters, key: string): LocationPhasesQueryVariables {
  return {
    where: { location: [key], ...commonFilter(filters, undefined) },
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

function commonFilter({ projects }: Filters, years: readonly number[] | undefined): BreakdownFilter {
  return {
    ...(projects.length > 0 ? { project: projects } : {}),
    ...(years === undefined ? {} : { year: years }),
  };
}
