import { maturityOf } from '../calendar/maturity.ts';
import { type DimensionId, isTimeDimension } from '../catalogue/dimension.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import type { Assembled, AssembledRow } from './assemble.ts';
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
export function deriveRows({ rows, positions }: Assembled, frame: DeriveFrame): readonly BreakdownRow[] {
  const { request, context } = frame;
  const { targets } = frame.frame;
  const recipes = request.measures.map((measure) =>
    recipeOf(measure, { exclusions: request.exclusions, positions }),
  );
  const settings = settingsOf(recipes, frame);
  return rows.map((row) => {
    const { isTotalOf, time, monthEnds, rules } = settings(row);
    const values: Record<string, MeasureValue> = {};
    for (const rule of rules) {
      const { measure } = rule.recipe;
      const target = targetOf(measure, { row, time, frame: { request, targets, context } });
      values[measure.id] = withTarget(valueOf(rule, { row, monthEnds }), { measure, target });
    }
    const keys: Partial<Record<DimensionId, string | null>> = {};
    for (const dimension of request.by) keys[dimension] = row.keys[dimension] ?? null;
    return { keys, isTotalOf, values };
  });
}

/** Where the numbers of a measure stand in an assembled row; `null` where it has none such. */
interface Positions {
  readonly value: number | null;
  readonly base: number | null;
  readonly unknown: number | null;
  readonly senseless: number | null;
  readonly excluded: number | null;
  readonly open: number | null;
}

/** A measure with the positions of its numbers: over all events, and over the mature ones. */
interface Recipe {
  readonly measure: Measure;
  readonly all: Positions;
  readonly mature: Positions;
}

function recipeOf(
  measure: Measure,
  { exclusions, positions }: { exclusions: boolean; positions: ReadonlyMap<string, number> },
): Recipe {
  const positionsOf = (over: 'all' | 'mature'): Positions => {
    const ingredients = ingredientsOf(measure, { over, exclusions });
    const position = (ingredient: Ingredient | null): number | null =>
      ingredient === null ? null : (positions.get(ingredientName(ingredient)) ?? absent);
    return {
      value: position(ingredients.value),
      base: position(ingredients.base),
      unknown: position(ingredients.unknown),
      senseless: position(ingredients.senseless),
      excluded: position(ingredients.excluded),
      open: position(ingredients.open),
    };
  };
  return { measure, all: positionsOf('all'), mature: positionsOf('mature') };
}

/** The position of a number that no part answered. */
const absent = -1;

/** What a measure has in common on all rows of a grouping that speak of the same days. */
interface Rule {
  readonly recipe: Recipe;
  /** No row of these has a value. */
  readonly without: MeasureValue | null;
  readonly onlyMature: boolean;
  readonly preliminary: boolean;
}

interface Setting {
  readonly time: RowTime;
  /** How many month ends its rows average over, where a measure asks for them. */
  readonly monthEnds: number;
  readonly isTotalOf: readonly DimensionId[];
  readonly rules: readonly Rule[];
}

/** Works out once what rows of the same grouping and days have in common: large answers have many such rows. */
function settingsOf(
  recipes: readonly Recipe[],
  { request, frame }: DeriveFrame,
): (row: AssembledRow) => Setting {
  const averages = recipes.some(({ measure }) => measure.kind === 'quantity' && measure.n === 'month_ends');
  const known = new Map<readonly DimensionId[], Map<string, Setting>>();
  const settingOf = (row: AssembledRow): Setting => {
    const time = rowTime(row, { request, phases: frame.phases });
    return {
      time,
      monthEnds: averages ? countedMonthEnds(time, { request, frame }) : 0,
      isTotalOf: request.by.filter((dimension) => !row.grouping.includes(dimension)),
      rules: recipes.map((recipe) => ruleOf(recipe, { row, time, request })),
    };
  };
  return (row) => {
    const ofGrouping = known.get(row.grouping) ?? new Map<string, Setting>();
    known.set(row.grouping, ofGrouping);
    const days = row.grouping.map((id) => (isTimeDimension(id) ? row.keys[id] : '')).join();
    const setting = ofGrouping.get(days) ?? settingOf(row);
    ofGrouping.set(days, setting);
    return setting;
  };
}

function ruleOf(
  recipe: Recipe,
  { row, time, request }: { row: AssembledRow; time: RowTime; request: BreakdownRequest },
): Rule {
  const { measure } = recipe;
  const onlyMature = canBeImmature(measure) && time.period === null;
  const maturity = onlyMature ? 'FINAL' : maturityIn(measure, { time, request });
  const rule = { recipe, onlyMature, preliminary: maturity !== 'FINAL' };
  const isSplit = canSplit(measure, { grouping: row.grouping, where: request.where });
  if (!isSplit || (measure.onlyPer === 'year' && time.year === null))
    return { ...rule, without: withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false }) };
  if (measure.horizon !== null && maturity === 'NOT_DUE')
    return { ...rule, without: withoutValue(measure, { status: 'NOT_MATURE', preliminary: true }) };
  return { ...rule, without: null };
}

interface RowFrame {
  readonly row: AssembledRow;
  readonly monthEnds: number;
}

function valueOf(
  { recipe: { measure, all, mature }, without, onlyMature, preliminary }: Rule,
  { row, monthEnds }: RowFrame,
): MeasureValue {
  if (without !== null) return without;
  const number = (position: number | null): number => (position === null ? 0 : (row.numbers[position] ?? 0));
  const positions = onlyMature ? mature : all;
  const isWaiting =
    !onlyMature &&
    measure.ripens === 'plan' &&
    (number(mature.base) < number(all.base) || number(all.open) > 0);
  if (isWaiting) return withoutValue(measure, { status: 'NOT_MATURE', preliminary: true });
  if (number(positions.senseless) > 0)
    return withoutValue(measure, { status: 'NOT_APPLICABLE', preliminary: false });
  switch (measure.kind) {
    case 'count':
      return {
        kind: 'count',
        value: number(positions.value),
        status: preliminary ? 'PRELIMINARY' : 'FINAL',
        preliminary,
        target: null,
      };
    case 'quantity':
      return quantityValue(measure, {
        value: positions.value === null ? null : (row.numbers[positions.value] ?? null),
        n: measure.n === 'month_ends' ? monthEnds : number(positions.base),
        preliminary,
      });
    case 'rate':
      return rateValue(measure, {
        numerator: number(positions.value),
        denominator: number(positions.base),
        unknown: number(positions.unknown),
        excluded: positions.excluded === null ? null : number(positions.excluded),
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
function countedMonthEnds(
  { period, days }: RowTime,
  { request, frame }: Pick<DeriveFrame, 'request' | 'frame'>,
): number {
  const from = period === null ? (frame.firstDays.entry ?? request.asOf) : null;
  return countMonthEnds(days, { from, until: request.asOf });
}
