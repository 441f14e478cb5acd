import {
  dueDay,
  measureOf,
  type PlainDate,
  periodOf,
  type RateMeasure,
  type ValueStatus,
  valueStatuses,
} from '@neue-wege/domain';
import type { Named } from '../directory/directory.ts';
import { rowsBy } from '../figures/rows-by.ts';
import type { CohortRowFragment, Dimension } from '../generated/graphql.ts';
import { isDrawn } from '../values/is-drawn.ts';
import type { Count, Rate } from '../values/value-parts.ts';
import type { CohortMeasure } from './cohort-view.ts';

/** After how many months somebody looks again. */
export const horizons = [3, 6, 12, 24] as const;

export type Horizon = (typeof horizons)[number];

/** What became of a cohort after some months; `null` where the server has no row, because nobody left. */
export interface CohortCell {
  readonly year: number;
  readonly horizon: Horizon;
  readonly rate: Rate | null;
  /** The day on which the outcome of the last exit of the year is read: before it there is no rate. */
  readonly dueOn: PlainDate;
}

/** Everybody who left in a year. */
export interface Cohort {
  readonly year: number;
  readonly exits: Count | null;
  readonly cells: readonly CohortCell[];
}

/** The cohorts of a location, or of all of them together; the latest first, years without exits included. */
export interface CohortPanel {
  /** `null`: all locations together. */
  readonly location: Named | null;
  /** Place of the location among all of them: its colour. */
  readonly rank: number;
  readonly cohorts: readonly Cohort[];
}

/** Cohorts on a common scale from 0 to `top`. */
export interface Cohorts {
  readonly measure: CohortMeasure;
  readonly top: number;
  readonly panels: readonly CohortPanel[];
}

/** What the cohorts are made of. */
export interface CohortsInput {
  readonly rows: readonly CohortRowFragment[];
  readonly by: readonly Dimension[];
  readonly measure: CohortMeasure;
  /** The years chosen; `undefined` for all that have rows. */
  readonly years: readonly number[] | undefined;
  /** Every location there is, in the order of the directory. */
  readonly locations: readonly Named[];
}

/** The measure of the catalogue behind a column. */
export function horizonMeasure(measure: CohortMeasure, horizon: Horizon): RateMeasure {
  const found = measureOf(`${measure}_${horizon}m`);
  if (found?.kind !== 'rate') throw new Error(`The catalogue has no rate ${measure} after ${horizon} months`);
  return found;
}

/** Turns the answer into one panel for all locations together, where there are several, and one per location. */
export function cohortsOf({ rows, by, measure, years: chosen, locations }: CohortsInput): Cohorts {
  const perLocation = rowsBy(rows, { kept: ['LOCATION', 'YEAR'], by });
  const perYear = rowsBy(rows, { kept: ['YEAR'], by });
  const years = (chosen ?? spanOf(rows.flatMap(({ year }) => year ?? []))).toReversed();
  const inOrder = (some: readonly CohortRowFragment[]): readonly Cohort[] =>
    years.map((year) => cohortOf(year, { row: some.find((row) => row.year === year), measure }));
  const places = new Map<string, Named>();
  for (const { location } of perLocation) if (location !== null) places.set(location.key, location);
  const own = [...places.values()].map((location) => ({
    location,
    rank: rankOf(location.key, locations),
    cohorts: inOrder(perLocation.filter((row) => row.location?.key === location.key)),
  }));
  const together = { location: null, rank: -1, cohorts: inOrder(perYear) };
  const panels = own.length > 1 && hasValue(together.cohorts) ? [together, ...own] : own;
  return { measure, top: topOf(panels), panels };
}

/** The cell that a next look will fill, and when; `undefined` where all are due. */
export function nextDue(cohorts: readonly Cohort[], asOf: PlainDate): CohortCell | undefined {
  return cohorts
    .filter(({ exits }) => exits !== null)
    .flatMap(({ cells }) => cells)
    .filter(({ dueOn }) => dueOn > asOf)
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn) || other.year - one.year)[0];
}

/** The latest cohort of which the most horizons can be told; `undefined` where none can. */
export function toldCohort(cohorts: readonly Cohort[]): Cohort | undefined {
  const drawn = ({ cells }: Cohort): number => cells.filter(({ rate }) => isDrawn(rate)).length;
  const most = Math.max(0, ...cohorts.map(drawn));
  return most === 0 ? undefined : cohorts.find((cohort) => drawn(cohort) === most);
}

/** The panel that the headline of the page speaks of; `undefined` where several locations have nothing together. */
export function headlinePanel({ panels }: Pick<Cohorts, 'panels'>): CohortPanel | undefined {
  const [first] = panels;
  return first?.location === null || panels.length === 1 ? first : undefined;
}

/** Every cohort of every panel. */
export function cohortsIn({ panels }: Pick<Cohorts, 'panels'>): readonly Cohort[] {
  return panels.flatMap(({ cohorts }) => cohorts);
}

/** The states that occur and need explaining, in the order of the catalogue; what is final needs none. */
export function statesIn(cohorts: Cohorts): readonly ValueStatus[] {
  const found = new Set(
    cohortsIn(cohorts)
      .flatMap(({ cells }) => cells)
      .flatMap(({ rate }) => rate?.status ?? []),
  );
  return Object.keys(valueStatuses)
    .filter((status): status is ValueStatus => status in valueStatuses)
    .filter((status) => status !== 'FINAL' && found.has(status));
}

function cohortOf(
  year: number,
  { row, measure }: { row: CohortRowFragment | undefined; measure: CohortMeasure },
): Cohort {
  const { last } = periodOf('year', String(year));
  const cells = horizons.map((horizon) => ({
    year,
    horizon,
    rate: row === undefined ? null : rateOf(row, { measure, horizon }),
    dueOn: dueDay(last, horizon),
  }));
  return { year, exits: row?.exits ?? null, cells };
}

type Rates = { readonly [horizon in Horizon]: Rate | undefined };

function rateOf(
  row: CohortRowFragment,
  { measure, horizon }: { measure: CohortMeasure; horizon: Horizon },
): Rate | null {
  const rates: Readonly<Record<CohortMeasure, Rates>> = {
    independence_rate: {
      3: row.independenceRate3m,
      6: row.independenceRate6m,
      12: row.independenceRate12m,
      24: row.independenceRate24m,
    },
    independence_by_work_rate: {
      3: row.independenceByWorkRate3m,
      6: row.independenceByWorkRate6m,
      12: row.independenceByWorkRate12m,
      24: row.independenceByWorkRate24m,
    },
  };
  return rates[measure][horizon] ?? null;
}

/** Of some locations together no table is published: their rows have no value at all. */
function hasValue(cohorts: readonly Cohort[]): boolean {
  return cohorts.some(
    ({ exits, cells }) =>
      typeof exits?.value === 'number' || cells.some(({ rate }) => typeof rate?.value === 'number'),
  );
}

function topOf(panels: readonly CohortPanel[]): number {
  const ends = cohortsIn({ panels })
    .flatMap(({ cells }) => cells)
    .flatMap(({ rate }) => (isDrawn(rate) ? [rate.interval?.upper ?? rate.value] : []));
  return Math.max(0.1, ...ends);
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
