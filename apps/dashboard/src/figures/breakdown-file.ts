import {
  type DimensionFilters,
  formatBreakdownParameters,
  type SplitInput,
  type UrlParameter,
} from '@neue-wege/domain';
import { formatQuery } from '../filters/filters.ts';
import type { Dimension } from '../generated/graphql.ts';
import { type Asked, chosenYears } from './chosen.ts';
import type { FileLink } from './download-row.tsx';

/** The question of a figure that has measures of its own. */
export interface AskedSplit extends Asked {
  readonly by: readonly Dimension[];
  /** The keys of dimensions for which not every page has a filter. */
  readonly where?: DimensionFilters;
}

/** The question of a figure as a whole table. */
export interface AskedTable extends AskedSplit {
  readonly measures: readonly string[];
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

/** The files of a figure that has measures of its own, a line per figure. */
export function splitFiles(
  name: 'pathways' | 'time-to-independence',
  asked: AskedSplit,
): readonly FileLink[] {
  const query = formatQuery(formatBreakdownParameters(splitOf(asked)));
  return [
    { format: 'csvDe', href: `/files/${name}.csv-de?${query}` },
    { format: 'csv', href: `/files/${name}.csv?${query}` },
  ];
}

function parametersOf(asked: AskedTable): readonly UrlParameter[] {
  return formatBreakdownParameters({ ...splitOf(asked), measures: asked.measures, margins: true });
}

function splitOf(asked: AskedSplit): SplitInput {
  const { filters, by, where = {} } = asked;
  const years = chosenYears(asked);
  return {
    by: by.map((dimension) => dimension.toLowerCase()),
    where: {
      ...(filters.locations.length > 0 ? { location: filters.locations } : {}),
      ...(filters.projects.length > 0 ? { project: filters.projects } : {}),
      ...(years === undefined ? {} : { year: years.map(String) }),
      ...where,
    },
    asOf: filters.asOf,
    ...(filters.profile === null ? {} : { profile: filters.profile }),
  };
}
