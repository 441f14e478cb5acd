import { type DisclosureProfile, formatBreakdownParameters, type PlainDate, yearOf } from '@neue-wege/domain';
import { answersMeasure } from '../filters/answered.ts';
import { type Filters, formatQuery } from '../filters/filters.ts';
import { yearsOf } from '../filters/year-choice.ts';
import type {
  BreakdownFilter,
  Dimension,
  FiguresQueryVariables,
  TrendQueryVariables,
} from '../generated/graphql.ts';
import { stock } from '../values/named-measure.ts';

/** The filters, and the day that "today" is. */
interface Asked {
  readonly filters: Filters;
  readonly today: PlainDate;
}

/**
 * The question behind the headline figures: per year, and one year more than chosen, to compare with. One measure that is not
 * published refuses the others too, so stock is asked where the profile that is `shown` answers it.
 */
export function figuresQuestion({
  filters,
  today,
  shown,
}: Asked & { shown: DisclosureProfile }): FiguresQueryVariables {
  const by = figuresDimensions(filters);
  const years = chosenYears({ filters, today });
  const [first] = years ?? [];
  const where = filterOf(filters, first === undefined ? years : [first - 1, ...(years ?? [])]);
  return {
    by,
    where,
    asOf: filters.asOf,
    profile: filters.profile,
    margins: by.length > 1,
    withStock: answersMeasure(shown, stock.id),
  };
}

/** The question behind charts and table: per location and year, with the server's totals. */
export function trendQuestion({ filters, today }: Asked): TrendQueryVariables {
  return {
    by: trendDimensions(filters),
    where: filterOf(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** The years chosen up to that of the as-of day; `undefined` for all. */
export function chosenYears({ filters, today }: Asked): readonly number[] | undefined {
  const current = yearOf(filters.asOf ?? today);
  return yearsOf(filters.years, current)?.filter((year) => year <= current);
}

/** Where the file with the same question lies. */
export function filePath(format: 'csv' | 'csv-de', asked: Asked & { measures: readonly string[] }): string {
  const { filters, measures } = asked;
  const years = chosenYears(asked);
  const parameters = formatBreakdownParameters({
    by: trendDimensions(filters).map((dimension) => dimension.toLowerCase()),
    measures,
    where: {
      ...(filters.locations.length > 0 ? { location: filters.locations } : {}),
      ...(filters.projects.length > 0 ? { project: filters.projects } : {}),
      ...(years === undefined ? {} : { year: years.map(String) }),
    },
    asOf: filters.asOf,
    margins: true,
    ...(filters.profile === null ? {} : { profile: filters.profile }),
  });
  return `/files/breakdown.${format}?${formatQuery(parameters)}`;
}

/**
 * The rows of an answer that keep exactly these dimensions: margins sum over the others. A filter with several keys
 * is grouped by and summed by the server, because under disclosure control a filter never merges.
 */
export function rowsBy<Row extends { readonly isTotalOf: readonly Dimension[] }>(
  rows: readonly Row[],
  { kept, by }: { kept: readonly Dimension[]; by: readonly Dimension[] },
): readonly Row[] {
  const summed = by.filter((dimension) => !kept.includes(dimension));
  return rows.filter(
    ({ isTotalOf }) =>
      isTotalOf.length === summed.length && summed.every((dimension) => isTotalOf.includes(dimension)),
  );
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

function filterOf({ locations, projects }: Filters, years: readonly number[] | undefined): BreakdownFilter {
  return {
    ...(locations.length > 0 ? { location: locations } : {}),
    ...(projects.length > 0 ? { project: projects } : {}),
    ...(years === undefined ? {} : { year: years }),
  };
}
