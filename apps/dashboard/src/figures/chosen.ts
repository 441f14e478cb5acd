import { type PlainDate, yearOf } from '@neue-wege/domain';
import type { Filters } from '../filters/filters.ts';
import { yearsOf } from '../filters/year-choice.ts';
import type { BreakdownFilter } from '../generated/graphql.ts';

/** The filters, and the day that "today" is. */
export interface Asked {
  readonly filters: Filters;
  readonly today: PlainDate;
}

/** The years chosen up to that of the as-of day; `undefined` for all. */
export function chosenYears({ filters, today }: Asked): readonly number[] | undefined {
  const current = yearOf(filters.asOf ?? today);
  return yearsOf(filters.years, current)?.filter((year) => year <= current);
}

/** The locations and projects chosen, and these years, as the server is asked for them; `undefined` for all years. */
export function chosenWhere(
  { locations, projects }: Pick<Filters, 'locations' | 'projects'>,
  years: readonly number[] | undefined,
): BreakdownFilter {
  return {
    ...(locations.length > 0 ? { location: locations } : {}),
    ...(projects.length > 0 ? { project: projects } : {}),
    ...(years === undefined ? {} : { year: years }),
  };
}
