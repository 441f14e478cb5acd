import type { PlainDate, RateMeasure } from '@neue-wege/domain';
import type { Named } from '../directory/directory.ts';
import { rowsBy } from '../figures/rows-by.ts';
import type { Dimension, LocationRowFragment } from '../generated/graphql.ts';
import { suitableYear } from '../overview/suitable-year.ts';
import type { Rate } from '../values/value-parts.ts';
import { type LocationMeasure, rateIn, rateMeasureOf } from './location-measures.ts';

/** A location with its rate; `null` where the server has no row, because nobody left or entered. */
export interface LocationRate {
  readonly location: Named;
  /** Place of the location among all of them: its colour, whatever is chosen. */
  readonly rank: number;
  readonly rate: Rate | null;
}

/** One rate of one year at every location, in the order of the directory: it never ranks. */
export interface SideBySide {
  readonly measure: RateMeasure;
  readonly year: number | 'all';
  /** The years to choose from, the latest first. */
  readonly years: readonly number[];
  readonly places: readonly LocationRate[];
  /** All locations together, as the server answers it. */
  readonly total: Rate | null;
}

/** What they are set side by side from. */
export interface SideBySideInput {
  readonly rows: readonly LocationRowFragment[];
  readonly total: LocationRowFragment;
  readonly by: readonly Dimension[];
  readonly measure: LocationMeasure;
  /** The year that the address names; `null` for the latest that says everything. */
  readonly year: number | 'all' | null;
  readonly asOf: PlainDate;
  /** Keys of the locations to show; none shows all. */
  readonly chosen: readonly string[];
  /** Every location there is, in the order of the directory. */
  readonly locations: readonly Named[];
}

/** Picks the year and puts the locations in their order; `null` where no year has a row. */
export function sideBySide(input: SideBySideInput): SideBySide | null {
  const { rows, total, by, measure, asOf, chosen, locations } = input;
  const perYear = rowsBy(rows, { kept: ['YEAR'], by });
  const answered = perYear.flatMap(({ year }) => year ?? []);
  const year = input.year ?? suitableYear(answered, { measure: rateMeasureOf(measure), asOf })?.year;
  if (year === undefined) return null;
  const read = rateIn[measure];
  const ofYear = (row: LocationRowFragment): boolean => row.year === year;
  const perPlace =
    year === 'all'
      ? rowsBy(rows, { kept: ['LOCATION'], by })
      : rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by }).filter(ofYear);
  const rates = new Map(perPlace.map((row) => [row.location?.key, read(row)]));
  const whole = year === 'all' ? total : perYear.find(ofYear);
  const years = new Set([...answered, ...(year === 'all' ? [] : [year])]);
  return {
    measure: rateMeasureOf(measure),
    year,
    years: [...years].toSorted((one, other) => other - one),
    places: locations.flatMap((location, rank) =>
      chosen.length === 0 || chosen.includes(location.key)
        ? [{ location, rank, rate: rates.get(location.key) ?? null }]
        : [],
    ),
    total: whole === undefined ? null : read(whole),
  };
}
