import {
  addDays,
  addMonths,
  assertNever,
  type Condition,
  isMature,
  type PlainDate,
  type Timing,
  toPlainDate,
} from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import type { MatureCondition } from './fact-rows.ts';

/** The SQL of a condition; an empty list of values holds for nothing. `mature` says how maturity is seen from here. */
export function conditionSql(
  condition: Condition,
  mature: (condition: MatureCondition) => RawBuilder<boolean>,
): RawBuilder<boolean> {
  switch (condition.kind) {
    case 'in':
      return sql<boolean>`${sql.ref(condition.attribute)} = any(${condition.values}::text[])`;
    case 'all':
      return allSql(condition.of.map((one) => conditionSql(one, mature)));
    case 'any':
      return anySql(condition.of.map((one) => conditionSql(one, mature)));
    case 'mature':
      return mature(condition);
    default:
      return assertNever(condition);
  }
}

/** Holds where every condition holds, of none always. */
export function allSql(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  const [first, ...others] = conditions;
  if (first === undefined) return sql<boolean>`true`;
  return others.length === 0 ? first : sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** Holds where at least one condition holds, of none never. */
export function anySql(conditions: readonly RawBuilder<boolean>[]): RawBuilder<boolean> {
  const [first, ...others] = conditions;
  if (first === undefined) return sql<boolean>`false`;
  return others.length === 0 ? first : sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

/** Every condition inside a condition that is not made of others. */
export function leavesOf(condition: Condition | null): readonly Condition[] {
  if (condition === null) return [];
  return condition.kind === 'all' || condition.kind === 'any' ? condition.of.flatMap(leavesOf) : [condition];
}

/** Whether what follows from the days of a column is mature by `asOf`; a day that is not known is not. */
export function matureSql(
  day: RawBuilder<unknown>,
  { asOf, timing }: { asOf: PlainDate; timing: Timing },
): RawBuilder<boolean> {
  const last = lastMatureDay(asOf, timing);
  return last === null ? sql<boolean>`false` : sql<boolean>`coalesce(${day} <= ${last}::date, false)`;
}

const firstDay = toPlainDate('1900-01-01');

/**
 * The last day whose outcome is mature by `asOf`; `null` when no day's is. Due days never go backwards, so a day is mature
 * exactly when it is not later, and SQL compares days instead of adding months to each.
 */
export function lastMatureDay(asOf: PlainDate, timing: Timing): PlainDate | null {
  if (!isMature(firstDay, { asOf, timing })) return null;
  let last = addMonths(asOf, -(timing.horizon + timing.waiting));
  for (;;) {
    const next = addDays(last, 1);
    if (!isMature(next, { asOf, timing })) return last;
    last = next;
  }
}
