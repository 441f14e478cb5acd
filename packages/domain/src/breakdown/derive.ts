import { maturityOf } from '../calendar/maturity.ts';
import { grains, intersection, type Period, periodOf } from '../calendar/period.ts';
import { type Aggregate, aggregateName } from '../catalogue/aggregate.ts';

import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import { type AssembledRow, scopedName } from './assemble.ts';
import type { BreakdownRow, MeasureValue } from './breakdown.ts';
import type { PhaseStretch } from './fact-source.ts';
import { canSplit, ingredientsOf } from './plan.ts';
import { certainBase, rateValue, withoutValue } from './rate-value.ts';
import type { BreakdownRequest } from './request.ts';
import { common, daysOf, filteredDays } from './time-frame.ts';

/** Turns the numbers of a group into values with state and uncertainty. */
export function deriveRow(
  row: AssembledRow,
  { request, phases }: { request: BreakdownRequest; phases: readonly PhaseStretch[] },
): BreakdownRow {
  const time = rowTime(row, { request, phases });
  const values = request.measures.map(
    (measure) => [measure.id, valueOf(measure, { row, request, time })] as const,
  );
  return {
    keys: Object.fromEntries(request.by.map((dimension) => [dimension, row.keys[dimension] ?? null])),
    isTotalOf: request.by.filter((dimension) => !row.grouping.includes(dimension)),
    values: Object.fromEntries(values),
  };
}

/** Which days a row speaks of. */
interface RowTime {
  /** The period that pins the row: all its events count. `null`: only mature events count. */
  readonly period: Period | null;
  /** The last day the row speaks of, at most the as-of day where nothing else ends it. */
  readonly last: Period['last'];
}

function rowTime(
  row: AssembledRow,
  { request, phases }: { request: BreakdownRequest; phases: readonly PhaseStretch[] },
): RowTime {
  let period: Period | undefined;
  for (const grain of grains) {
    const filter = request.where[grain];
    const key = row.keys[grain] ?? (filter?.length === 1 ? filter[0] : undefined);
    if (key === undefined) continue;
    const days = periodOf(grain, key);
    period = period === undefined ? days : (intersection(period, days) ?? days);
  }
  if (period !== undefined) return { period, last: period.last };
  let days = filteredDays(request.where, phases);
  const phase = row.keys.phase;
  if (phase !== undefined) days = common(days, daysOf('phase', { keys: [phase], phases }));
  const last = days.at(-1)?.last ?? request.asOf;
  return { period: null, last: last > request.asOf ? request.asOf : last };
}

function valueOf(
  measure: Measure,
  { row, request, time }: { row: AssembledRow; request: BreakdownRequest; time: RowTime },
): MeasureValue {
  const { asOf } = request;
  if (!canSplit(measure, { grouping: row.grouping, where: request.where }))
    return withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false });
  const onlyMature = measure.horizon !== null && time.period === null;
  const timing = { horizon: measure.horizon ?? 0, waiting: measure.waiting };
  const maturity = onlyMature ? 'FINAL' : maturityOf(time.last, { asOf, timing });
  if (measure.horizon !== null && maturity === 'NOT_DUE')
    return withoutValue(measure, { status: 'NOT_MATURE', preliminary: true });
  const preliminary = maturity !== 'FINAL';
  const number = (aggregate: Aggregate | null): number | null =>
    aggregate === null ? null : (row.numbers.get(scopedName(measure.fact, aggregateName(aggregate))) ?? null);
  const { value, base, unknown } = ingredientsOf(measure, onlyMature ? 'mature' : 'all');
  switch (measure.kind) {
    case 'count':
      return {
        kind: 'count',
        value: number(value) ?? 0,
        status: preliminary ? 'PRELIMINARY' : 'FINAL',
        preliminary,
      };
    case 'quantity': {
      const n = number(base) ?? 0;
      const status =
        n === 0 ? 'NOT_APPLICABLE' : n < certainBase ? 'UNCERTAIN' : preliminary ? 'PRELIMINARY' : 'FINAL';
      return { kind: 'quantity', value: number(value), unit: measure.unit, n, status, preliminary };
    }
    case 'rate': {
      const all = number(ingredientsOf(measure, 'all').base) ?? 0;
      return rateValue(measure, {
        numerator: number(value) ?? 0,
        denominator: number(base) ?? 0,
        unknown: unknown === null ? 0 : (number(unknown) ?? 0),
        all: onlyMature ? all : null,
        preliminary,
      });
    }
    default:
      return assertNever(measure);
  }
}
