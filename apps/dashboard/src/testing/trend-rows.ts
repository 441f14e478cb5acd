import type { Dimension, TrendRowFragment } from '../generated/graphql.ts';
import { count, rate } from './values.ts';

/** A row of the trend as the server would answer it; without a location it sums over all of them. */
export function trendRow(
  keys: { readonly location?: string; readonly year?: number },
  some: Partial<TrendRowFragment> = {},
): TrendRowFragment {
  const { location, year } = keys;
  const isTotalOf: Dimension[] = [
    ...(location === undefined ? (['LOCATION'] as const) : []),
    ...(year === undefined ? (['YEAR'] as const) : []),
  ];
  return {
    location: location === undefined ? null : { key: location, de: location, en: location },
    year: year ?? null,
    isTotalOf,
    enrolments: count(40),
    completions: count(20),
    completionRate: rate(20, 40),
    independenceRate6m: rate(12, 40),
    independenceByWorkRate6m: rate(8, 40),
    ...some,
  };
}
