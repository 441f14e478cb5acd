import { assertNever, type RateMeasure } from '@neue-wege/domain';
import type { Named } from '../directory/directory.ts';
import { rowsBy } from '../figures/rows-by.ts';
import type { Dimension, TrendRowFragment } from '../generated/graphql.ts';
import { isDrawn } from '../values/is-drawn.ts';
import { completionRate, independenceRate } from '../values/named-measure.ts';
import type { Count, Rate } from '../values/value-parts.ts';
import type { TrendMeasure } from './trend-view.ts';

/** The counts of a year; `null` where the server has no row, because nobody entered, left or was present. */
export interface CountPoint {
  readonly year: number;
  readonly entries: Count | null;
  readonly completions: Count | null;
}

/** The rate of a year; `null` where the server has no row. */
export interface RatePoint {
  readonly year: number;
  readonly rate: Rate | null;
}

/** One small multiple: a point for each year of the common axis, gaps included. */
export interface Panel<Point> {
  readonly location: Named;
  /** Place of the location among all of them: its colour, whatever is selected. */
  readonly rank: number;
  readonly points: readonly Point[];
}

/** The charts of one measure on a common scale from 0 to `top`. */
export type Trend =
  | {
      readonly kind: 'counts';
      readonly years: readonly number[];
      readonly top: number;
      readonly panels: readonly Panel<CountPoint>[];
      readonly all: readonly CountPoint[];
    }
  | {
      readonly kind: 'rates';
      readonly measure: RateMeasure;
      readonly years: readonly number[];
      readonly top: number;
      readonly panels: readonly Panel<RatePoint>[];
      /** All locations together, as the server answers it. */
      readonly all: readonly RatePoint[];
    };

/** What the charts are made of. */
export interface TrendInput {
  readonly rows: readonly TrendRowFragment[];
  readonly by: readonly Dimension[];
  readonly measure: TrendMeasure;
  /** The years chosen; `undefined` for all that have rows. */
  readonly years: readonly number[] | undefined;
  /** Every location there is, in the order of the directory. */
  readonly locations: readonly Named[];
}

/** Turns the answer into small multiples: one per location with a row, every year between the first and the last filled. */
export function trendOf(input: TrendInput): Trend {
  const { rows, by, measure } = input;
  const perLocation = rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by });
  const perYear = rowsBy(rows, { kept: ['YEAR'], by });
  const years = input.years ?? spanOf(perYear.flatMap(({ year }) => year ?? []));
  const series = { years, perLocation, perYear, locations: input.locations };
  switch (measure) {
    case 'enrolments':
      return countTrend(series);
    case 'completion_rate':
      return rateTrend(completionRate, { ...series, read: (row) => row.completionRate });
    case 'independence_rate_6m':
      return rateTrend(independenceRate, { ...series, read: (row) => row.independenceRate6m });
    default:
      return assertNever(measure);
  }
}

interface Series {
  readonly years: readonly number[];
  readonly perLocation: readonly TrendRowFragment[];
  readonly perYear: readonly TrendRowFragment[];
  readonly locations: readonly Named[];
}

/** Below it, a scale of counts would be marked between whole numbers. */
export const leastCeiling = 4;

function countTrend(series: Series): Trend {
  const pointOf = (year: number, row: TrendRowFragment | undefined): CountPoint => ({
    year,
    entries: row?.enrolments ?? null,
    completions: row?.completions ?? null,
  });
  const panels = panelsOf(series, pointOf);
  const values = panels
    .flatMap(({ points }) => points)
    .flatMap(({ entries, completions }) => [entries?.value ?? 0, completions?.value ?? 0]);
  return {
    kind: 'counts',
    years: series.years,
    top: Math.max(leastCeiling, ...values),
    panels,
    all: fill(series.years, { rows: series.perYear, pointOf }),
  };
}

function rateTrend(measure: RateMeasure, series: Series & { read: (row: TrendRowFragment) => Rate }): Trend {
  const pointOf = (year: number, row: TrendRowFragment | undefined): RatePoint => ({
    year,
    rate: row === undefined ? null : series.read(row),
  });
  const panels = panelsOf(series, pointOf);
  const ends = panels.flatMap(({ points }) => points).flatMap(({ rate }) => upperEnd(rate));
  return {
    kind: 'rates',
    measure,
    years: series.years,
    top: Math.max(0.1, ...ends),
    panels,
    all: fill(series.years, { rows: series.perYear, pointOf }),
  };
}

function upperEnd(rate: Rate | null): readonly number[] {
  return isDrawn(rate) ? [rate.interval?.upper ?? rate.value] : [];
}

type PointOf<Point> = (year: number, row: TrendRowFragment | undefined) => Point;

function panelsOf<Point>(
  { years, perLocation, locations }: Series,
  pointOf: PointOf<Point>,
): readonly Panel<Point>[] {
  const places = new Map<string, Named>();
  for (const { location } of perLocation) if (location !== null) places.set(location.key, location);
  return [...places.values()].map((location) => ({
    location,
    rank: rankOf(location.key, locations),
    points: fill(years, { rows: perLocation.filter((row) => row.location?.key === location.key), pointOf }),
  }));
}

function fill<Point>(
  years: readonly number[],
  { rows, pointOf }: { rows: readonly TrendRowFragment[]; pointOf: PointOf<Point> },
): readonly Point[] {
  return years.map((year) =>
    pointOf(
      year,
      rows.find((row) => row.year === year),
    ),
  );
}

function rankOf(key: string, locations: readonly Named[]): number {
  const index = locations.findIndex((location) => location.key === key);
  return index === -1 ? locations.length : index;
}

function spanOf(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
