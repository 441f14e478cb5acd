import {
  type Breakdown,
  type BreakdownRow,
  type CountValue,
  type MeasureValue,
  type ValueStatus,
  valueStatuses,
} from '../breakdown/breakdown.ts';
import { rowIdOf } from '../disclosure/release.ts';

/** By precedence. */
const statuses = Object.keys(valueStatuses);

/**
 * The quarters of an answer that is split by them, added up: a row for each place that has any. Nothing but what any reader adds up, so a
 * sum tells as little as its parts: confidential where one of them is. Rounded counts are not added.
 *
 * @param answer by quarter, with all totals, of counts of which each fact lies in one quarter.
 */
export function addQuarters({ rows, profile, measures }: Breakdown): readonly BreakdownRow[] {
  const quarters = rows.filter(({ keys }) => typeof keys.quarter === 'string');
  const places = Map.groupBy(quarters, ({ keys: { quarter: _quarter, ...place } }) => rowIdOf(place));
  return [...places.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const { quarter: _quarter, ...keys } = first.keys;
    const values = measures.map(({ id }) => {
      const counts = parts.map((part) => countIn(part, id));
      return [id, profile === 'PUBLIC' ? notAdded : sumOf(counts)] as const;
    });
    return [{ keys, isTotalOf: first.isTotalOf, values: Object.fromEntries(values) }];
  });
}

const notAdded: CountValue = {
  kind: 'count',
  value: null,
  status: 'NOT_APPLICABLE',
  preliminary: false,
  target: null,
};

function sumOf(parts: readonly CountValue[]): CountValue {
  const shown = parts.flatMap(({ value }) => value ?? []);
  return {
    kind: 'count',
    value: shown.length === parts.length ? shown.reduce((sum, value) => sum + value, 0) : null,
    status: parts.map(({ status }) => status).reduce(firstByPrecedence),
    preliminary: parts.some(({ preliminary }) => preliminary),
    target: null,
  };
}

function firstByPrecedence(one: ValueStatus, other: ValueStatus): ValueStatus {
  return statuses.indexOf(one) < statuses.indexOf(other) ? one : other;
}

function countIn({ values }: BreakdownRow, id: string): CountValue {
  const value: MeasureValue | undefined = values[id];
  if (value?.kind !== 'count') throw new Error(`${id} is no count that quarters add up to`);
  return value;
}
