import type { Timing } from '../calendar/maturity.ts';
import type { DateAttribute, KeyAttribute, NumberAttribute } from '../vocabulary/facts.ts';

/** A condition on one fact. The algebra is closed: a new kind shows up in every exhaustive switch. */
export type Condition =
  | { readonly kind: 'in'; readonly attribute: KeyAttribute; readonly values: readonly string[] }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  /**
   * What follows from a day is due and its waiting time over on the as-of date: from the fact's `own` date, or from
   * another of its days. A day that is not known is never mature.
   */
  | { readonly kind: 'mature'; readonly date: 'own' | DateAttribute; readonly timing: Timing };

/** A number over the facts of a group. `median` is the mean of the two middle values when their number is even. */
export type Aggregate =
  | { readonly kind: 'count'; readonly where: Condition | null }
  | { readonly kind: 'distinct_participants'; readonly where: Condition | null }
  | { readonly kind: 'sum'; readonly attribute: NumberAttribute; readonly where: Condition | null }
  | { readonly kind: 'median'; readonly attribute: NumberAttribute; readonly where: Condition | null };

/** Facts whose attribute has one of the values. */
export function isIn(attribute: KeyAttribute, values: readonly string[]): Condition {
  return { kind: 'in', attribute, values };
}

/** Facts for which every condition holds; those that are `null` ask nothing. */
export function allOf(...conditions: readonly (Condition | null)[]): Condition | null {
  const asked = conditions.filter((condition) => condition !== null);
  if (asked.length <= 1) return asked[0] ?? null;
  return { kind: 'all', of: asked };
}

/** Facts for which at least one condition holds. */
export function anyOf(...conditions: readonly Condition[]): Condition {
  return { kind: 'any', of: conditions };
}

/** Facts for which what follows from a day is due and its waiting time over. */
export function isMatureFrom(date: 'own' | DateAttribute, timing: Timing): Condition {
  return { kind: 'mature', date, timing };
}

/** Number of facts. */
export function count(where: Condition | null = null): Aggregate {
  return { kind: 'count', where };
}

/** Sum of a number over facts. */
export function sum(attribute: NumberAttribute, where: Condition | null = null): Aggregate {
  return { kind: 'sum', attribute, where };
}

/** Median of a number over facts. */
export function median(attribute: NumberAttribute): Aggregate {
  return { kind: 'median', attribute, where: null };
}

/** Two aggregates with the same name are the same number; used to compute each once. */
export function aggregateName(aggregate: Aggregate): string {
  return JSON.stringify(aggregate);
}
