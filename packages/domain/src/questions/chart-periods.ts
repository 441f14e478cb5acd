import type { BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { common, filteredDays } from '../breakdown/time-frame.ts';
import { withoutValue } from '../breakdown/without-value.ts';
import { maturityOf } from '../calendar/maturity.ts';
import { periodOf, periodsIn } from '../calendar/period.ts';
import type { Measure } from '../catalogue/measure.ts';
import type { ControlChartRequest } from './control-chart-request.ts';

/** The value of one period of a chart. */
export interface ChartPeriod {
  readonly period: string;
  readonly value: MeasureValue;
  /** No row: nobody was counted in it, so it is zero. */
  readonly isZero: boolean;
  /** Takes part in the centre, the limits and the runs. */
  readonly isUsed: boolean;
}

/** Whether a period in which nobody is counted has the value zero: a rate or a median over nothing has none. */
export function hasZeroPeriods(measure: Measure): boolean {
  return measure.kind === 'count' || (measure.kind === 'quantity' && measure.n === 'month_ends');
}

/**
 * The periods of a chart in order of time, from the first to the last that has a row; those between without a row are
 * zero where {@link hasZeroPeriods}, else no points; zero is never said of rows that are not given to the reader. Periods that the filters leave out are none either.
 *
 * A period that still runs on the as-of day is not used: part of a quarter is no low quarter. Nor is a value that is
 * UNCERTAIN, because of few cases or because what is not known counts as no success.
 */
export function chartPeriods(
  rows: readonly BreakdownRow[],
  request: ControlChartRequest,
): readonly ChartPeriod[] {
  const { grain, measure } = request;
  // Rows that go across locations are not given to whoever may see some: what is absent among them is no zero.
  const isGiven =
    request.profile === 'EXACT' ||
    rows.some(({ values: { [measure.id]: value } }) => value?.status !== 'NOT_APPLICABLE');
  const values = new Map(rows.map((row) => [row.keys[grain] ?? '', row.values[measure.id]]));
  return periodsBetween([...values.keys()], request).flatMap((period) => {
    const found = values.get(period);
    if (found === undefined && !hasZeroPeriods(measure)) return [];
    const isZero = found === undefined && isGiven;
    const value =
      found ??
      (isZero
        ? zeroIn(period, request)
        : withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false }));
    const isOver = periodOf(grain, period).last <= request.asOf;
    const isUsed = isOver && value.value !== null && value.status !== 'UNCERTAIN';
    return [{ period, value, isZero, isUsed }];
  });
}

function periodsBetween(
  found: readonly string[],
  { grain, where: { year, quarter, month } }: ControlChartRequest,
): readonly string[] {
  const [first, last] = [found.at(0), found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stretch = { first: periodOf(grain, first).first, last: periodOf(grain, last).last };
  const asked = filteredDays(
    {
      ...(year === undefined ? {} : { year }),
      ...(quarter === undefined ? {} : { quarter }),
      ...(month === undefined ? {} : { month }),
    },
    [],
  );
  return periodsIn(grain, stretch).filter((key) => common(asked, [periodOf(grain, key)]).length > 0);
}

function zeroIn(period: string, { measure, grain, asOf }: ControlChartRequest): MeasureValue {
  const days = periodOf(grain, period);
  const timing = { horizon: measure.horizon ?? 0, waiting: measure.waiting };
  const preliminary = maturityOf(days.last, { asOf, timing }) !== 'FINAL';
  const status = preliminary ? 'PRELIMINARY' : 'FINAL';
  const state = { value: 0, status, preliminary, target: null } as const;
  if (measure.kind !== 'quantity') return { kind: 'count', ...state };
  return { kind: 'quantity', unit: measure.unit, n: periodsIn('month', days).length, ...state };
}
