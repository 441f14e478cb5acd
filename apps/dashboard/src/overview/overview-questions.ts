import type { DisclosureProfile } from '@neue-wege/domain';
import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import { answersMeasure } from '../filters/answered.ts';
import type { Filters } from '../filters/filters.ts';
import { type Asking, lacksSums } from '../filters/own-locations.ts';
import type { Dimension, FiguresQueryVariables, TrendQueryVariables } from '../generated/graphql.ts';
import { occupancyRate, stock } from '../values/named-measure.ts';

/**
 * The question behind the headline figures: per year, and one year more than chosen, to compare with. One measure that is not
 * published refuses the others too, so stock and occupancy are asked where the profile that is `shown` answers them.
 */
export function figuresQuestion({
  filters,
  today,
  shown,
}: Asked & { shown: DisclosureProfile }): FiguresQueryVariables {
  const by = figuresDimensions(filters);
  const years = chosenYears({ filters, today });
  const [first] = years ?? [];
  const where = chosenWhere(filters, first === undefined ? years : [first - 1, ...(years ?? [])]);
  return {
    by,
    where,
    asOf: filters.asOf,
    profile: filters.profile,
    margins: by.length > 1,
    withStock: answersMeasure(shown, stock.id),
    withOccupancy: answersMeasure(shown, occupancyRate.id),
  };
}

/**
 * The filters by which the headline figures are asked. Under disclosure control whoever sees some locations has no figure
 * across them, so theirs are chosen for them.
 */
export function headlineFilters(filters: Filters, asking: Asking): Filters {
  const { viewer } = asking;
  const own = viewer?.seesAllLocations === false ? viewer.locations : [];
  const isTold = own.length === 1 || (own.length > 1 && lacksSums(asking));
  if (!isTold || filters.locations.length > 0) return filters;
  return { ...filters, locations: own.map(({ key }) => key) };
}

/** The question behind charts and table: per location and year, with the server's totals. */
export function trendQuestion({ filters, today }: Asked): TrendQueryVariables {
  return {
    by: trendDimensions(filters),
    where: chosenWhere(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

export function trendDimensions({ projects }: Filters): readonly Dimension[] {
  return projects.length > 1 ? ['LOCATION', 'PROJECT', 'YEAR'] : ['LOCATION', 'YEAR'];
}

export function figuresDimensions({ locations, projects }: Filters): readonly Dimension[] {
  return [
    ...(locations.length > 1 ? ['LOCATION' as const] : []),
    ...(projects.length > 1 ? ['PROJECT' as const] : []),
    'YEAR',
  ];
}
