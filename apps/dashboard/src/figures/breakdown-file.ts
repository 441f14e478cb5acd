import { type DimensionFilters, formatBreakdownParameters, type UrlParameter } from '@neue-wege/domain';
import { formatQuery } from '../filters/filters.ts';
import type { Dimension } from '../generated/graphql.ts';
import { type Asked, chosenYears } from './chosen.ts';

/** The question of a figure as a whole table. */
export interface AskedTable extends Asked {
  readonly by: readonly Dimension[];
  readonly measures: readonly string[];
  /** The keys of dimensions for which not every page has a filter. */
  readonly where?: DimensionFilters;
}

/** Where the file lies that answers the filters, split by these dimensions, with the totals of the server. */
export function breakdownFile(format: 'csv' | 'csv-de', asked: AskedTable): string {
  return `/files/breakdown.${format}?${formatQuery(parametersOf(asked))}`;
}

/** Where the same question lies as a workbook in the language of the filters; `page` is what its cover leads back to. */
export function workbookFile(asked: AskedTable, page: string): string {
  const frame = [
    ['lang', asked.filters.language],
    ['page', page],
  ] as const;
  return `/files/breakdown.xlsx?${formatQuery([...parametersOf(asked), ...frame])}`;
}

function parametersOf(asked: AskedTable): readonly UrlParameter[] {
  const { filters, by, measures, where = {} } = asked;
  const years = chosenYears(asked);
  return formatBreakdownParameters({
    by: by.map((dimension) => dimension.toLowerCase()),
    measures,
    where: {
      ...(filters.locations.length > 0 ? { location: filters.locations } : {}),
      ...(filters.projects.length > 0 ? { project: filters.projects } : {}),
      ...(years === undefined ? {} : { year: years.map(String) }),
      ...where,
    },
    asOf: filters.asOf,
    margins: true,
    ...(filters.profile === null ? {} : { profile: filters.profile }),
  });
}
