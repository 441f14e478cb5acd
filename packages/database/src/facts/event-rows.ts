import {
  assertNever,
  type DimensionId,
  dimensionOf,
  type Part,
  type Period,
  periodKeyOf,
  toPlainDate,
} from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { allSql, anySql, conditionSql, matureSql } from './condition-sql.ts';
import type { FactRows, KeySql } from './fact-rows.ts';

/** Events, seen on their day. */
export function eventRows(part: Part, date: string): FactRows {
  const day = sql.ref(date);
  const within = ({ first, last }: Period): RawBuilder<boolean> =>
    sql<boolean>`${day} between ${first}::date and ${last}::date`;
  const mature: FactRows['mature'] = ({ date: of, timing }) =>
    matureSql(of === 'own' ? day : sql.ref(of), { asOf: part.asOf, timing });
  const conditions = [
    sql<boolean>`${day} <= ${part.asOf}::date`,
    anySql(part.stretches.map(within)),
    ...(part.where === null ? [] : [conditionSql(part.where, mature)]),
  ];
  return {
    from: sql`${sql.table(`fact_${part.fact}`)} where ${allSql(conditions)}`,
    mature,
    number: (attribute) => sql.ref(attribute),
    timeKey: (dimension) => timeKey(dimension, { part, day, within }),
  };
}

function timeKey(
  dimension: DimensionId,
  {
    part,
    day,
    within,
  }: { part: Part; day: RawBuilder<unknown>; within: (days: Period) => RawBuilder<boolean> },
): KeySql {
  const { source } = dimensionOf(dimension);
  switch (source.kind) {
    case 'period':
      // Grouped by the first day of the period: quicker than text, and its key is written in one place.
      return {
        expression: sql`date_trunc(${sql.lit(source.grain)}, ${day}::timestamp)::date`,
        read: (value) => periodKeyOf(source.grain, toPlainDate(String(value))),
      };
    case 'phase': {
      const cases = part.phases.map((phase) => sql`when ${within(phase)} then ${phase.key}::text`);
      return {
        expression: sql`case ${sql.join([...cases, sql`when true then 'unknown'`], sql` `)} end`,
        read: String,
      };
    }
    case 'attribute':
    case 'codes':
      throw new Error(`${dimension} is no time dimension`);
    default:
      return assertNever(source);
  }
}
