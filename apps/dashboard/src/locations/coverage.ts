import { rowsBy } from '../figures/rows-by.ts';
import type { Dimension, LocationRowFragment } from '../generated/graphql.ts';
import type { RatePoint } from '../overview/trend.ts';

/** The coverage of one location and of all together, a point for each year from the first to the last that has exits. */
export interface Coverage {
  readonly points: readonly RatePoint[];
  readonly all: readonly RatePoint[];
}

/** Picks how complete the follow-ups of one location are. */
export function coverageOf(
  rows: readonly LocationRowFragment[],
  { key, by }: { key: string; by: readonly Dimension[] },
): Coverage {
  const own = rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by }).filter(
    ({ location }) => location?.key === key,
  );
  const together = rowsBy(rows, { kept: ['YEAR'], by });
  const found = own
    .filter(({ followUpCoverage6m: { status } }) => status !== 'NOT_APPLICABLE')
    .flatMap(({ year }) => year ?? []);
  if (found.length === 0) return { points: [], all: [] };
  const first = Math.min(...found);
  const years = Array.from({ length: Math.max(...found) - first + 1 }, (_, index) => first + index);
  const pointIn = (some: readonly LocationRowFragment[], year: number): RatePoint => ({
    year,
    rate: some.find((row) => row.year === year)?.followUpCoverage6m ?? null,
  });
  return {
    points: years.map((year) => pointIn(own, year)),
    all: years.map((year) => pointIn(together, year)),
  };
}
