import { formatBreakdownParameters } from '@neue-wege/domain';
import { formatQuery } from '../filters/filters.ts';
import type { Dimension } from '../generated/graphql.ts';
import { type Asked, chosenYears } from './chosen.ts';

/** Where the file lies that answers the filters, split by these dimensions, with the totals of the server. */
export function breakdownFile(
  format: 'csv' | 'csv-de',
  asked: Asked & { readonly by: readonly Dimension[]; readonly measures: readonly string[] },
): string {
  const { filters, by, measures } = asked;
  const years = chosenYears(asked);
  const parameters = formatBreakdownParameters({
    by: by.map((dimension) => dimension.toLowerCase()),
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
