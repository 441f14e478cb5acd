import { maturityOf } from '../calendar/maturity.ts';
import { aggregateName } from '../catalogue/aggregate.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import { type AssembledRow, scopedName } from './assemble.ts';
import type { BreakdownRow, MeasureValue } from './breakdown.ts';
import type { PhaseStretch } from './fact-source.ts';
import { canSplit, type Ingredients, ingredientsOf } from './plan.ts';
import { certainBase, rateValue, withoutValue } from './rate-value.ts';
import type { BreakdownRequest } from './request.ts';
import { type RowTime, rowTime } from './row-time.ts';

/** Turns the numbers of every group into values with state and uncertainty. */
export function deriveRows(
  rows: readonly AssembledRow[],
  { request, phases }: { request: BreakdownRequest; phases: readonly PhaseStretch[] },
): readonly BreakdownRow[] {
  const recipes = request.measures.map((measure) => ({
    measure,
    all: namesOf(measure, ingredientsOf(measure, 'all')),
    mature: namesOf(measure, ingredientsOf(measure, 'mature')),
  }));
  return rows.map((row) => {
    const time = rowTime(row, { request, phases });
    const values = recipes.map(
      (recipe) => [recipe.measure.id, valueOf(recipe, { row, request, time })] as const,
    );
    return {
      keys: Object.fromEntries(request.by.map((dimension) => [dimension, row.keys[dimension] ?? null])),
      isTotalOf: request.by.filter((dimension) => !row.grouping.includes(dimension)),
      values: Object.fromEntries(values),
    };
  });
}

/** The names under which the numbers of a measure stand in an assembled row. */
interface Names {
  readonly value: string;
  readonly base: string | null;
  readonly unknown: string | null;
}

/** A measure with the names of its numbers: over all events, and over the mature ones. */
interface Recipe {
  readonly measure: Measure;
  readonly all: Names;
  readonly mature: Names;
}

function namesOf(measure: Measure, { value, base, unknown }: Ingredients): Names {
  return {
    value: scopedName(measure.fact, aggregateName(value)),
    base: base === null ? null : scopedName(measure.fact, aggregateName(base)),
    unknown: unknown === null ? null : scopedName(measure.fact, aggregateName(unknown)),
  };
}

function valueOf(
  { measure, all, mature }: Recipe,
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
  const number = (name: string | null): number | null =>
    name === null ? null : (row.numbers.get(name) ?? null);
  const { value, base, unknown } = onlyMature ? mature : all;
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
    case 'rate':
      return rateValue(measure, {
        numerator: number(value) ?? 0,
        denominator: number(base) ?? 0,
        unknown: number(unknown) ?? 0,
        all: onlyMature ? (number(all.base) ?? 0) : null,
        preliminary,
      });
    default:
      return assertNever(measure);
  }
}
