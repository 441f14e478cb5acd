import { splitFiles } from '../figures/breakdown-file.ts';
import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import type { FileLink } from '../figures/download-row.tsx';
import type { Dimension, PathwaysQueryVariables } from '../generated/graphql.ts';

/** The years of entry. */
export const pathwaysDimensions: readonly Dimension[] = ['YEAR'];

/** The question behind flow and table: every year of entry, and all of them together by the server. */
export function pathwaysQuestion({ filters, today }: Asked): PathwaysQueryVariables {
  return {
    by: pathwaysDimensions,
    where: chosenWhere(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}

/** The files of what is shown: of one cohort, or of all years that are chosen. */
export function pathwaysFiles(asked: Asked, cohort: number | 'all'): readonly FileLink[] {
  const where = cohort === 'all' ? {} : { year: [String(cohort)] };
  return splitFiles('pathways', { ...asked, by: pathwaysDimensions, where });
}
