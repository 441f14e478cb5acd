import type { Named } from '../directory/directory.ts';

/** The value of a year; `null` where the server has none, because there was nothing to look at. */
export interface YearValue<Value> {
  readonly year: number;
  readonly value: Value | null;
}

/** One location on the common axis, gaps included. */
export interface YearPanel<Value> {
  readonly location: Named;
  /** Place of the location among all of them: its colour. */
  readonly rank: number;
  readonly points: readonly YearValue<Value>[];
}

/** Values of locations by year. */
export interface YearPanels<Value> {
  readonly years: readonly number[];
  readonly panels: readonly YearPanel<Value>[];
}

/** A value as the server answers it, one per location and year. */
export interface LocatedValue<Value> {
  readonly location: string;
  readonly year: number;
  readonly value: Value;
}

/** Lays values out on a common axis of years: the chosen ones, or all from the first to the last that has a value. */
export function yearPanels<Value>(
  values: readonly LocatedValue<Value>[],
  { years, locations }: { years: readonly number[] | undefined; locations: readonly Named[] },
): YearPanels<Value> {
  const axis = years ?? allBetween(values.map(({ year }) => year));
  const panels = locations.flatMap((location, rank) => {
    const own = values.filter((one) => one.location === location.key);
    if (own.length === 0) return [];
    const points = axis.map((year) => ({ year, value: own.find((one) => one.year === year)?.value ?? null }));
    return [{ location, rank, points }];
  });
  return { years: axis, panels };
}

function allBetween(years: readonly number[]): readonly number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}
