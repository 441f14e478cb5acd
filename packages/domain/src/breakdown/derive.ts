import { maturityOf } from '../calendar/maturity.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import type { AssembledRow } from './assemble.ts';
import type { BreakdownRow, MeasureValue } from './breakdown.ts';
import type { FactSnapshot } from './fact-source.ts';
import { canBeImmature, type Ingredient, ingredientName, ingredientsOf } from './ingredients.ts';
import { canSplit, type Frame } from './plan.ts';
import { quantityValue } from './quantity-value.ts';
import { rateValue } from './rate-value.ts';
import type { BreakdownRequest } from './request.ts';
import { targetOf, withTarget } from './row-target.ts';
import { type RowTime, rowTime } from './row-time.ts';
import { countMonthEnds } from './time-frame.ts';
import { withoutValue } from './without-value.ts';

/** What the values of a question depend on beside the numbers. */
export interface DeriveFrame {
  readonly request: BreakdownRequest;
  readonly context: RequestContext;
  readonly frame: Frame & Pick<FactSnapshot, 'targets'>;
}

/** Turns the numbers of every group into values with state and uncertainty. */
export function deriveRows(rows: readonly AssembledRow[], frame: DeriveFrame): readonly BreakdownRow[] {
  const { request, context } = frame;
  const { phases, targets } = frame.frame;
  const recipes = request.measures.map((measure) => recipeOf(measure, request.exclusions));
  return rows.map((row) => {
    const time = rowTime(row, { request, phases });
    const values = recipes.map((recipe) => {
      const { measure } = recipe;
      const target = targetOf(measure, { row, time, frame: { request, targets, context } });
      const value = valueOf(recipe, { row, time, frame });
      return [measure.id, withTarget(value, { measure, target })] as const;
    });
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
  readonly senseless: string | null;
  readonly excluded: string | null;
  readonly open: string | null;
}

/** A measure with the names of its numbers: over all events, and over the mature ones. */
interface Recipe {
  readonly measure: Measure;
  readonly all: Names;
  readonly mature: Names;
}

function recipeOf(measure: Measure, exclusions: boolean): Recipe {
  const namesOf = (over: 'all' | 'mature'): Names => {
    const ingredients = ingredientsOf(measure, { over, exclusions });
    const name = (ingredient: Ingredient | null): string | null =>
      ingredient === null ? null : ingredientName(ingredient);
    return {
      value: ingredientName(ingredients.value),
      base: name(ingredients.base),
      unknown: name(ingredients.unknown),
      senseless: name(ingredients.senseless),
      excluded: name(ingredients.excluded),
      open: name(ingredients.open),
    };
  };
  return { measure, all: namesOf('all'), mature: namesOf('mature') };
}

interface RowFrame {
  readonly row: AssembledRow;
  readonly time: RowTime;
  readonly frame: DeriveFrame;
}

function valueOf({ measure, all, mature }: Recipe, { row, time, frame }: RowFrame): MeasureValue {
  const { request } = frame;
  const number = (name: string | null): number => (name === null ? 0 : (row.numbers.get(name) ?? 0));
  const isSplit = canSplit(measure, { grouping: row.grouping, where: request.where });
  if (!isSplit || (measure.onlyPer === 'year' && time.year === null))
    return withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false });
  const onlyMature = canBeImmature(measure) && time.period === null;
  const names = onlyMature ? mature : all;
  const isWaiting =
    !onlyMature &&
    measure.ripens === 'plan' &&
    (number(mature.base) < number(all.base) || number(all.open) > 0);
  const maturity = onlyMature ? 'FINAL' : maturityIn(measure, { time, request });
  if (isWaiting || (measure.horizon !== null && maturity === 'NOT_DUE'))
    return withoutValue(measure, { status: 'NOT_MATURE', preliminary: true });
  if (number(names.senseless) > 0)
    return withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false });
  const preliminary = maturity !== 'FINAL';
  switch (measure.kind) {
    case 'count':
      return {
        kind: 'count',
        value: number(names.value),
        status: preliminary ? 'PRELIMINARY' : 'FINAL',
        preliminary,
        target: null,
      };
    case 'quantity':
      return quantityValue(measure, {
        value: row.numbers.get(names.value) ?? null,
        n: measure.n === 'month_ends' ? monthEnds(time, frame) : number(names.base),
        preliminary,
      });
    case 'rate':
      return rateValue(measure, {
        numerator: number(names.value),
        denominator: number(names.base),
        unknown: number(names.unknown),
        excluded: names.excluded === null ? null : number(names.excluded),
        all: onlyMature ? number(all.base) : null,
        preliminary,
      });
    default:
      return assertNever(measure);
  }
}

/** A cohort that ripens by plan is final as soon as all of it is mature; everything else goes by the last day of the row. */
function maturityIn(
  measure: Measure,
  { time, request }: { time: RowTime; request: BreakdownRequest },
): 'NOT_DUE' | 'WAITING' | 'FINAL' {
  if (measure.ripens === 'plan') return 'FINAL';
  const timing = { horizon: measure.horizon ?? 0, waiting: measure.waiting };
  return maturityOf(time.last, { asOf: request.asOf, timing });
}

/** The month ends that a row averages over: those of its period, else those since anybody entered. */
function monthEnds({ period, days }: RowTime, { request, frame }: DeriveFrame): number {
  const from = period === null ? (frame.firstDays.entry ?? request.asOf) : null;
  return countMonthEnds(days, { from, until: request.asOf });
}
