import type { CohortRowFragment, Dimension } from '../generated/graphql.ts';
import { count, rate } from './values.ts';

/** A row of cohorts as the server would answer it; without a location it sums over all of them. */
export function cohortRow(
  keys: { readonly location?: string; readonly year?: number },
  some: Partial<CohortRowFragment> = {},
): CohortRowFragment {
  const { location, year } = keys;
  const isTotalOf: Dimension[] = [
    ...(location === undefined ? (['LOCATION'] as const) : []),
    ...(year === undefined ? (['YEAR'] as const) : []),
  ];
  return {
    location: location === undefined ? null : { key: location, de: location, en: location },
    year: year ?? null,
    isTotalOf,
    exits: count(42),
    independenceRate3m: rate(8, 40),
    independenceRate6m: rate(12, 40),
    independenceRate12m: rate(14, 40),
    independenceRate24m: rate(16, 40),
    ...some,
  };
}
