import { type DimensionId, dimensionOf, facts, type Part, type PartRow } from '@neue-wege/domain';
import { type RawBuilder, sql } from 'kysely';
import { aggregateSql, cellsSql, type KeyColumn } from './cells-sql.ts';
import { eventRows } from './event-rows.ts';
import type { Cell, FactRows } from './fact-rows.ts';
import { stateRows } from './state-rows.ts';

/** A row of an answer by the names of its columns. */
export type AnswerRow = Readonly<Record<string, Cell>>;

/** A part as one statement, and how to read its rows. */
export interface CompiledPart {
  readonly query: RawBuilder<AnswerRow>;
  readonly read: (row: AnswerRow) => PartRow;
}

/**
 * Writes a part as SQL: facts become cells, and the groupings are taken over the cells. What comes from the question is
 * bound; names come from the catalogue. A row tells its grouping by the bits of `grouping`, since a key may be any text.
 */
export function compilePart(part: Part): CompiledPart {
  const fact = facts[part.fact];
  const rows = fact.seen === 'on' ? eventRows(part, fact.date) : stateRows(part, fact.seen);
  const keys = [...new Set(part.groupings.flat())].map((dimension) => keyColumn(dimension, rows));
  const groupings = part.groupings.map((grouping) => ({
    bits: bitsOf(grouping, keys),
    columns: grouping.flatMap((dimension) => keys.filter((key) => key.dimension === dimension)),
  }));
  const values = part.aggregates.map((aggregate, index) => ({ name: `value_${index}`, aggregate }));
  const selected = sql.join([
    keys.length === 0 ? sql`0 as bits` : sql`grouping(${namesOf(keys)}) as bits`,
    ...keys.map(({ name }) => sql.ref(name)),
    ...values.map(({ name, aggregate }) => sql`${aggregateSql(aggregate)} as ${sql.ref(name)}`),
  ]);
  const sets = sql.join(groupings.map(({ columns }) => sql`(${namesOf(columns)})`));
  return {
    query: sql<AnswerRow>`with cells as materialized (${cellsSql(part, { rows, keys })})
select ${selected} from cells group by grouping sets (${sets})`,
    read: (row) => {
      const grouping = groupings.findIndex(({ bits }) => bits === row.bits);
      const columns = groupings[grouping]?.columns ?? [];
      return {
        grouping,
        keys: columns.map(({ name, read }) => read(row[name] ?? null)),
        values: values.map(({ name }) => numberOf(row[name] ?? null)),
      };
    },
  };
}

function keyColumn(dimension: DimensionId, rows: FactRows): KeyColumn {
  const { source } = dimensionOf(dimension);
  if (source.kind === 'period' || source.kind === 'phase') {
    const { expression, read } = rows.timeKey(dimension);
    return { dimension, name: dimension, selected: sql`${expression} as ${sql.ref(dimension)}`, read };
  }
  const name = source.attribute;
  return { dimension, name, selected: sql.ref(name), read: String };
}

function namesOf(columns: readonly KeyColumn[]): RawBuilder<unknown> {
  return sql.join(columns.map(({ name }) => sql.ref(name)));
}

/** What `grouping(…)` answers: one bit per column, the last column's being 1, set where the column is summed over. */
function bitsOf(grouping: readonly DimensionId[], keys: readonly KeyColumn[]): number {
  return keys.reduce((bits, { dimension }) => bits * 2 + (grouping.includes(dimension) ? 0 : 1), 0);
}

function numberOf(value: Cell): number | null {
  return value === null ? null : Number(value);
}
