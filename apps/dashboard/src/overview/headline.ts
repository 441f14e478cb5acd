import {
  type CountMeasure,
  type PlainDate,
  type RateChange,
  type RateMeasure,
  rateChange,
} from '@neue-wege/domain';
import type { FiguresQuery } from '../generated/graphql.ts';
import { completionRate, enrolments, independenceRate, stock } from '../values/named-measure.ts';
import type { Count, Rate, Target, Targeted } from '../values/value-parts.ts';
import { suitableYear, type YearReason } from './suitable-year.ts';

/** A row of the answer that stands for one year. */
export type FigureRow = Omit<FiguresQuery['breakdown']['rows'][number], 'year' | 'location'> & {
  readonly year: number;
};

interface ChosenYear {
  readonly year: number;
  readonly reason: YearReason;
  /** What was agreed for that year; `null` where nothing was. */
  readonly target: Target | null;
}

/** A count of the latest suitable year, and what the year before had. */
export interface CountFigure extends ChosenYear {
  readonly kind: 'count';
  readonly measure: CountMeasure;
  readonly value: Count;
  readonly before: Count | null;
  /** Up to the year of the figure: a year that is not over would look like a fall. */
  readonly history: readonly { readonly year: number; readonly value: Count }[];
}

/** A rate of the latest suitable year, and whether it differs from the year before. */
export interface RateFigure extends ChosenYear {
  readonly kind: 'rate';
  readonly measure: RateMeasure;
  readonly value: Rate;
  readonly before: Rate | null;
  /** `null` when the two may not be compared. */
  readonly change: RateChange | null;
  readonly history: readonly { readonly year: number; readonly value: Rate }[];
}

/** The four headline figures; `null` where no year has a row. */
export interface Headline {
  readonly entries: CountFigure | null;
  readonly completion: RateFigure | null;
  readonly independence: RateFigure | null;
  /** Of the same year as `independence`. */
  readonly byWork: Rate | null;
  readonly stock: CountFigure | null;
  /** Of the same year as `stock`; `null` also where it was not asked. */
  readonly occupancy: Rate | null;
}

/** Whether the figures would be those of some locations together, which no published table has. */
export function isMerged({ entries }: Headline): boolean {
  return entries?.value.status === 'NOT_APPLICABLE';
}

/** Chooses the year of each figure among those shown; `rows` may hold the year before the first of them as well. */
export function headlineOf(
  rows: readonly FigureRow[],
  { asOf, shown }: { asOf: PlainDate; shown: readonly number[] | undefined },
): Headline {
  const choice = { rows: rows.toSorted((one, other) => one.year - other.year), asOf, shown };
  const independence = rateFigure(independenceRate, { ...choice, read: (row) => row.independenceRate6m });
  const stocks = countFigure(stock, {
    ...choice,
    rows: choice.rows.filter(hasStock),
    read: (row) => row.stock,
  });
  const rowOf = (figure: ChosenYear | null): FigureRow | undefined =>
    rows.find(({ year }) => year === figure?.year);
  return {
    entries: countFigure(enrolments, { ...choice, read: (row) => row.enrolments }),
    completion: rateFigure(completionRate, { ...choice, read: (row) => row.completionRate }),
    independence,
    byWork: rowOf(independence)?.independenceByWorkRate6m ?? null,
    stock: stocks,
    occupancy: rowOf(stocks)?.occupancyRate ?? null,
  };
}

/** Stock may not have been asked. */
function hasStock(row: FigureRow): row is FigureRow & { readonly stock: Count & Targeted } {
  return row.stock !== undefined;
}

interface Choice<Value, Row extends FigureRow = FigureRow> {
  readonly rows: readonly Row[];
  readonly asOf: PlainDate;
  readonly shown: readonly number[] | undefined;
  readonly read: (row: Row) => Value & Targeted;
}

function countFigure<Row extends FigureRow>(
  measure: CountMeasure,
  choice: Choice<Count, Row>,
): CountFigure | null {
  const chosen = choose(measure, choice);
  return chosen === null ? null : { kind: 'count', measure, ...chosen };
}

function rateFigure(measure: RateMeasure, choice: Choice<Rate>): RateFigure | null {
  const chosen = choose(measure, choice);
  if (chosen === null) return null;
  return { kind: 'rate', measure, ...chosen, change: changeBetween(chosen.value, chosen.before) };
}

function choose<Value extends Count | Rate, Row extends FigureRow>(
  measure: CountMeasure | RateMeasure,
  { rows, asOf, shown, read }: Choice<Value, Row>,
):
  | (ChosenYear & { value: Value; before: Value | null; history: readonly { year: number; value: Value }[] })
  | null {
  const visible = rows.filter(({ year }) => shown === undefined || shown.includes(year));
  const sensible = visible.filter((row) => read(row).status !== 'NOT_APPLICABLE');
  const chosen = suitableYear(
    (sensible.length > 0 ? sensible : visible).map(({ year }) => year),
    { measure, asOf },
  );
  const row = rows.find(({ year }) => year === chosen?.year);
  if (chosen === undefined || row === undefined) return null;
  const before = rows.find(({ year }) => year === chosen.year - 1);
  return {
    ...chosen,
    target: read(row).target,
    value: read(row),
    before: before === undefined ? null : read(before),
    history: visible
      .filter(({ year }) => year <= chosen.year)
      .map((one) => ({ year: one.year, value: read(one) })),
  };
}

/**
 * Whether a rate moved against another; `null` when one has no counts to show, too few, or too many unknown: what is
 * not known counts as no success, so that a gap in the follow-ups would pass for a fall.
 */
export function changeBetween(now: Rate, before: Rate | null): RateChange | null {
  if (now.status === 'UNCERTAIN' || before?.status === 'UNCERTAIN') return null;
  const [counts, countsBefore] = [countsOf(now), countsOf(before)];
  return counts === null || countsBefore === null ? null : rateChange(counts, countsBefore);
}

function countsOf(rate: Rate | null): { numerator: number; denominator: number } | null {
  if (rate === null) return null;
  const { numerator, denominator } = rate;
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
