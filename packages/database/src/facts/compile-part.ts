import {
  type DimensionId,
  dimensionOf,
  facts,
  type KeyAttribute,
  type Part,
  type PartRow,
} from '@neue-wege/domain';
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
  const rows = factRows(part);
  const grouped = [...new Set(part.groupings.flat())].map((dimension) => keyColumn(dimension, rows));
  const split = part.splitBy.map(splitColumn);
  const keys = [...grouped, ...split];
  const groupings = part.groupings.map((grouping) => {
    const columns = grouping.flatMap((dimension) => grouped.filter(({ name }) => name === dimension));
    return { bits: bitsOf([...columns, ...split], keys), columns: [...columns, ...split] };
  });
  const groupingByBits = new Map(groupings.map(({ bits }, index): [Cell, number] => [bits, index]));
  const values = part.aggregates.map((aggregate, index) => ({ name: `value_${index}`, aggregate }));
  const selected = sql.join([
    keys.length === 0 ? sql`0 as bits` : sql`grouping(${namesOf(keys)}) as bits`,
    ...keys.map(({ name }) => sql.ref(name)),
    ...values.map(({ name, aggregate }) => sql`${aggregateSql(aggregate, part)} as ${sql.ref(name)}`),
  ]);
  const sets = sql.join(groupings.map(({ columns }) => sql`(${namesOf(columns)})`));
  const limit = part.mostRows === undefined ? sql`` : sql` limit ${sql.lit(part.mostRows)}`;
  return {
    query: sql<AnswerRow>`with cells as materialized (${cellsSql(part, { rows, keys })})
select ${selected} from cells group by grouping sets (${sets})${limit}`,
    read: (row) => {
      const grouping = groupingByBits.get(row['bits'] ?? null) ?? -1;
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
    return { name: dimension, attribute: null, selected: sql`${expression} as ${sql.ref(dimension)}`, read };
  }
  return { ...splitColumn(source.attribute), name: dimension };
}

/** An attribute as a key: its column bears the name by which it is grouped. */
function splitColumn(attribute: KeyAttribute): KeyColumn {
  return { name: attribute, attribute, selected: sql.ref(attribute), read: String };
}

/** Where the facts of a part come from. Presence, stock and its month ends are one view, seen differently. */
function factRows(part: Part): FactRows {
  const fact = facts[part.fact];
  if (fact.seen === 'on') return eventRows(part, fact.date);
  const view = part.fact === 'place' ? 'fact_place' : 'fact_presence';
  return stateRows(part, { view, ...fact });
}

function namesOf(columns: readonly KeyColumn[]): RawBuilder<unknown> {
  return sql.join(columns.map(({ name }) => sql.ref(name)));
}

/** What `grouping(…)` answers: one bit per column, the last column's being 1, set where the column is summed over. */
function bitsOf(columns: readonly KeyColumn[], keys: readonly KeyColumn[]): number {
  return keys.reduce((bits, key) => bits * 2 + (columns.includes(key) ? 0 : 1), 0);
}

function numberOf(value: Cell): number | null {
  return value === null ? null : Number(value);
}
