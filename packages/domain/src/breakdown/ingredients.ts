import {
  type Aggregate,
  aggregateName,
  allOf,
  type Condition,
  count,
  isIn,
  isMatureFrom,
} from '../catalogue/aggregate.ts';
import type { Measure, RateMeasure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import { exclusions } from '../vocabulary/codes.ts';
import { type FactId, horizons, type KeyAttribute } from '../vocabulary/facts.ts';

/** A number behind a value: an aggregate over facts of a kind. */
export interface Ingredient {
  readonly fact: FactId;
  readonly aggregate: Aggregate;
}

/** The numbers behind one value of a measure; `null` where the measure has none such. */
export interface Ingredients {
  readonly value: Ingredient;
  /** Rates: the population; quantities: the number of facts behind the value. */
  readonly base: Ingredient | null;
  readonly unknown: Ingredient | null;
  /** Facts that make the value senseless. */
  readonly senseless: Ingredient | null;
  /** Facts taken out of the population, where a question asks for it. */
  readonly excluded: Ingredient | null;
  /** Facts whose outcome is open, however old they are: they keep a cohort that ripens by plan immature. */
  readonly open: Ingredient | null;
}

/** Which facts are looked at: all or the mature ones; those of the closed list of exclusions counted or taken out. */
export interface Selection {
  readonly over: 'all' | 'mature';
  readonly exclusions: boolean;
}

/** The aggregates of a measure over a selection of facts. */
export function ingredientsOf(measure: Measure, { over, exclusions: taken }: Selection): Ingredients {
  const mature = over === 'mature' ? maturityCondition(measure) : null;
  const exclusion = taken ? exclusionAttribute(measure) : null;
  const kept = exclusion === null ? null : isIn(exclusion, ['none']);
  const limited = (aggregate: Aggregate, limit: Condition | null): Aggregate => ({
    ...aggregate,
    where: allOf(mature, limit, aggregate.where),
  });
  const own = (aggregate: Aggregate): Ingredient => ({
    fact: measure.fact,
    aggregate: limited(aggregate, kept),
  });
  const open =
    measure.ripens === 'plan'
      ? { fact: measure.fact, aggregate: count(isIn('standing', ['present'])) }
      : null;
  const none = { base: null, unknown: null, senseless: null, excluded: null, open };
  switch (measure.kind) {
    case 'count':
      return { ...none, value: own(measure.value) };
    case 'quantity':
      return { ...none, value: own(measure.value), base: measure.n === 'month_ends' ? null : own(measure.n) };
    case 'rate': {
      const fact = measure.denominatorFact ?? measure.fact;
      const beneath = (aggregate: Aggregate | null | undefined): Ingredient | null =>
        aggregate === null || aggregate === undefined ? null : { fact, aggregate: limited(aggregate, kept) };
      return {
        open,
        value: own(measure.numerator),
        base: beneath(measure.denominator),
        unknown: beneath(measure.unknown),
        senseless: beneath(measure.senselessWith),
        excluded:
          exclusion === null
            ? null
            : { fact, aggregate: limited(measure.denominator, isIn(exclusion, Object.keys(exclusions))) },
      };
    }
    default:
      return assertNever(measure);
  }
}

/** Whether facts of a measure can be immature: then a row without a period counts the mature ones alone. */
export function canBeImmature(measure: Measure): boolean {
  return measure.horizon !== null || measure.ripens === 'plan';
}

/** Every ingredient that any row of an answer may need, each once. */
export function allIngredients(measure: Measure, exclusionsTaken: boolean): readonly Ingredient[] {
  const overs = canBeImmature(measure) ? (['all', 'mature'] as const) : (['all'] as const);
  const byName = new Map<string, Ingredient>();
  for (const over of overs) {
    const { value, base, unknown, senseless, excluded, open } = ingredientsOf(measure, {
      over,
      exclusions: exclusionsTaken,
    });
    for (const ingredient of [value, base, unknown, senseless, excluded, open])
      if (ingredient !== null) byName.set(ingredientName(ingredient), ingredient);
  }
  return [...byName.values()];
}

/** Two ingredients with the same name are the same number: the same aggregate over another kind of fact is another one. */
export function ingredientName({ fact, aggregate }: Ingredient): string {
  return `${fact}:${aggregateName(aggregate)}`;
}

/** The kinds of fact that a measure counts. */
export function factsOf(measure: Measure): readonly FactId[] {
  const other = measure.kind === 'rate' ? measure.denominatorFact : undefined;
  return other === undefined || other === measure.fact ? [measure.fact] : [measure.fact, other];
}

function maturityCondition(measure: Measure): Condition | null {
  const { horizon, waiting, ripens } = measure;
  if (ripens === 'plan') return isMatureFrom('planned_exit_on', { horizon: 0, waiting });
  return horizon === null ? null : isMatureFrom('own', { horizon, waiting });
}

/** Where an exclusion from the outcomes of this measure stands; `null` where it has none. */
function exclusionAttribute(measure: Measure): KeyAttribute | null {
  if (measure.kind !== 'rate' || measure.hasExclusions !== true) return null;
  return exclusionOf(measure);
}

function exclusionOf({ id, horizon }: RateMeasure): KeyAttribute {
  const found = horizons.find((known) => known === horizon);
  if (found === undefined) throw new Error(`${id} has no due day at which exclusions are known`);
  return `exclusion_${found}m`;
}
