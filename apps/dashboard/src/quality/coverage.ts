import { certainCoverage, measureOf, type RateMeasure } from '@neue-wege/domain';
import { rowsBy } from '../figures/rows-by.ts';
import type { CompletenessRowFragment, Dimension } from '../generated/graphql.ts';
import type { RatePoint } from '../overview/trend.ts';
import type { Rate } from '../values/value-parts.ts';
import type { CoverageField } from './quality-view.ts';
import type { LocatedValue, YearPanels } from './year-panels.ts';

/** How much of a field is known: `value` is the share, `unknown` how many are not. */
export type Coverage = Rate;

/** Where the catalogue keeps each field. */
const sources = {
  exit_reason: { id: 'completion_rate', rateIn: (row) => knownOf(row.completionRate) },
  '3m': { id: 'follow_up_coverage_3m', rateIn: (row) => row.followUpCoverage3m },
  '6m': { id: 'follow_up_coverage_6m', rateIn: (row) => row.followUpCoverage6m },
  '12m': { id: 'follow_up_coverage_12m', rateIn: (row) => row.followUpCoverage12m },
  '24m': { id: 'follow_up_coverage_24m', rateIn: (row) => row.followUpCoverage24m },
} as const satisfies Record<CoverageField, { id: string; rateIn: (row: CompletenessRowFragment) => Rate }>;

/** The measure of the catalogue by which a field is told. */
export function coverageMeasure(field: CoverageField): RateMeasure {
  const measure = measureOf(sources[field].id);
  if (measure?.kind !== 'rate') throw new Error(`The catalogue has no rate ${sources[field].id}`);
  return measure;
}

/** How much is known at each location in each year; years in which nobody left have none. */
export function coverageByYear(
  rows: readonly CompletenessRowFragment[],
  { field, by }: { field: CoverageField; by: readonly Dimension[] },
): readonly LocatedValue<Coverage>[] {
  return rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by }).flatMap((row) => {
    const value = sources[field].rateIn(row);
    const isSaid = row.location !== null && row.year !== null && value.status !== 'NOT_APPLICABLE';
    return isSaid ? [{ location: row.location.key, year: row.year, value }] : [];
  });
}

/** How much is known at all locations together. */
export function coverageTogether(
  rows: readonly CompletenessRowFragment[],
  { field, by, years }: { field: CoverageField; by: readonly Dimension[]; years: readonly number[] },
): readonly RatePoint[] {
  const together = rowsBy(rows, { kept: ['YEAR'], by });
  return years.map((year) => {
    const row = together.find((one) => one.year === year);
    const rate = row === undefined ? null : sources[field].rateIn(row);
    return { year, rate: rate === null || rate.status === 'NOT_APPLICABLE' ? null : rate };
  });
}

/** The locations and years that miss the aim: below it, rates about them are uncertain. */
export function belowAim({ panels }: YearPanels<Coverage>): readonly { location: string; year: number }[] {
  return panels.flatMap(({ location, points }) =>
    points
      .filter(({ value }) => value !== null && value.value !== null && value.value < certainCoverage)
      .map(({ year }) => ({ location: location.key, year })),
  );
}

/** How many values are withheld, which may miss the aim too. */
export function withheldIn({ panels }: YearPanels<Coverage>): number {
  return panels.flatMap(({ points }) => points).filter(({ value }) => value?.status === 'CONFIDENTIAL')
    .length;
}

/** Of a rate that counts the unknown: the share that is known. What is withheld of it alone is confidential. */
function knownOf(rate: Rate): Coverage {
  const isWithheld = rate.value !== null && rate.coverage === null;
  return {
    ...rate,
    value: rate.coverage,
    numerator: null,
    interval: null,
    status: isWithheld ? 'CONFIDENTIAL' : rate.status,
  };
}
