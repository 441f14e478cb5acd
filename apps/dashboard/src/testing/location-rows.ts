import type { Dimension, LocationRowFragment } from '../generated/graphql.ts';
import { rate } from './values.ts';

/** A row of the locations as the server would answer it; without a location it sums over all of them. */
export function locationRow(
  keys: { location?: string; year?: number },
  some: Partial<LocationRowFragment> = {},
): LocationRowFragment {
  const { location, year } = keys;
  const isTotalOf: Dimension[] = [
    ...(location === undefined ? (['LOCATION'] as const) : []),
    ...(year === undefined ? (['YEAR'] as const) : []),
  ];
  return {
    location: location === undefined ? null : { key: location, de: location, en: location },
    year: year ?? null,
    isTotalOf,
    completionRate: rate(20, 40),
    independenceRate6m: rate(12, 40),
    independenceRate12m: rate(14, 40),
    independenceByWorkRate6m: rate(8, 40),
    followUpCoverage6m: rate(38, 40),
    ...some,
  };
}
