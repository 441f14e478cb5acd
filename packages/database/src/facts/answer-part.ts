import type { Aggregate, Part, PartRow } from '@neue-wege/domain';
import type { Kysely } from 'kysely';
import type { Tables } from '../connection/tables.ts';
import { isAdditive } from './cells-sql.ts';
import { compilePart } from './compile-part.ts';

/**
 * Answers a part in the transaction of its snapshot. What can be counted over facts alike, and what needs each fact, are
 * two statements: the first is far cheaper without the second. Both see the same facts, so their rows meet by key. A plain
 * number of facts costs nothing beside a median, so it does not make a statement of its own.
 */
export async function answerPart(kysely: Kysely<Tables>, part: Part): Promise<readonly PartRow[]> {
  const additive = part.aggregates.filter((aggregate) => isAdditive(aggregate, part));
  const others = part.aggregates.filter((aggregate) => !isAdditive(aggregate, part));
  if (others.length === 0 || additive.every(isPlainCount)) return runPart(kysely, part);
  const rows = await runPart(kysely, { ...part, aggregates: additive });
  const otherRows = await runPart(kysely, { ...part, aggregates: others });
  const otherValues = new Map(otherRows.map((row) => [groupOf(row), row.values]));
  const order = [...additive, ...others];
  return rows.map((row) => {
    const values = [...row.values, ...(otherValues.get(groupOf(row)) ?? [])];
    return {
      ...row,
      values: part.aggregates.map((aggregate) => values[order.indexOf(aggregate)] ?? null),
    };
  });
}

function isPlainCount({ kind, where }: Aggregate): boolean {
  return kind === 'count' && where === null;
}

async function runPart(kysely: Kysely<Tables>, part: Part): Promise<readonly PartRow[]> {
  const { query, read } = compilePart(part);
  const { rows } = await query.execute(kysely);
  return rows.map(read);
}

function groupOf({ grouping, keys }: PartRow): string {
  return JSON.stringify([grouping, keys]);
}
