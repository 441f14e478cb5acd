import { type DimensionId, dimensionOf } from '../catalogue/dimension.ts';
import type { Part, PartRow } from './fact-source.ts';
import { ingredientName } from './ingredients.ts';
import { groupingsOf } from './plan.ts';
import type { BreakdownRequest } from './request.ts';

/** The numbers of one group, by the positions that {@link Assembled} gives to their names. */
export interface AssembledRow {
  readonly grouping: readonly DimensionId[];
  readonly keys: Readonly<Partial<Record<DimensionId, string>>>;
  /** A number that is missing or `null` has no fact behind it: zero, or no median. */
  readonly numbers: readonly (number | null | undefined)[];
}

/** The groups of a question, and where the number of an aggregate stands in each. */
export interface Assembled {
  readonly rows: readonly AssembledRow[];
  /** By the name of the ingredient. */
  readonly positions: ReadonlyMap<string, number>;
}

/** A part with its answer. */
export interface AnsweredPart {
  readonly part: Part;
  readonly rows: readonly PartRow[];
}

interface Group {
  readonly grouping: readonly DimensionId[];
  readonly keys: readonly string[];
  readonly numbers: (number | null | undefined)[];
}

/**
 * Brings the parts together by key: inner rows first, then margins, the grand total last; within a grouping by the order
 * of the codes or of the keys, `unknown` at the end.
 */
export function assemble(request: BreakdownRequest, answers: readonly AnsweredPart[]): Assembled {
  const positions = new Map<string, number>();
  const groupings = groupingsOf(request).map((grouping) => ({ grouping, rows: new Map<string, Group>() }));
  for (const { part, rows } of answers) {
    const places = part.aggregates.map((aggregate) => {
      const name = ingredientName({ fact: part.fact, aggregate });
      const place = positions.get(name) ?? positions.size;
      positions.set(name, place);
      return place;
    });
    const asked = part.groupings.map((dimensions) =>
      groupings.find(({ grouping }) => grouping.join() === dimensions.join()),
    );
    for (const row of rows) {
      const found = asked[row.grouping];
      if (found === undefined) throw new Error('A fact source answered a grouping that nobody asked for');
      const id = idOf(row.keys);
      let group = found.rows.get(id);
      if (group === undefined) {
        group = { grouping: found.grouping, keys: row.keys, numbers: [] };
        found.rows.set(id, group);
      }
      for (let index = 0; index < places.length; index += 1) {
        const place = places[index];
        if (place !== undefined) group.numbers[place] = row.values[index] ?? null;
      }
    }
  }
  const rows = groupings.flatMap(({ grouping, rows: found }) => {
    if (grouping.length === 0 && found.size === 0) return [{ grouping, keys: {}, numbers: [] }];
    const inOrder = compareKeys(grouping);
    return [...found.values()].toSorted((one, other) => inOrder(one.keys, other.keys)).map(rowOf);
  });
  return { rows, positions };
}

/** Unlike a joined text, it cannot be the same for two lists of keys. */
function idOf(keys: readonly string[]): string {
  let id = '';
  for (const key of keys) id += `${key.length}:${key}`;
  return id;
}

function rowOf({ grouping, keys, numbers }: Group): AssembledRow {
  const byDimension: Partial<Record<DimensionId, string>> = {};
  grouping.forEach((dimension, index) => {
    const key = keys[index];
    if (key !== undefined) byDimension[dimension] = key;
  });
  return { grouping, keys: byDimension, numbers };
}

type Compare<Value> = (one: Value, other: Value) => number;

/** The order of the rows of a grouping by their keys: by the order of the codes or of the keys, `unknown` at the end. */
export function compareKeys(grouping: readonly DimensionId[]): Compare<readonly string[]> {
  const compares = grouping.map(byKeyOf);
  return (one, other) => {
    for (let index = 0; index < compares.length; index += 1) {
      const order = compares[index]?.(one[index] ?? '', other[index] ?? '') ?? 0;
      if (order !== 0) return order;
    }
    return 0;
  };
}

function byKeyOf(dimension: DimensionId): Compare<string> {
  const { source } = dimensionOf(dimension);
  if (source.kind === 'codes') {
    const order = new Map(Object.keys(source.labels).map((code, index) => [code, index]));
    return (one, other) => (order.get(one) ?? -1) - (order.get(other) ?? -1);
  }
  return (one, other) => {
    if (one === other) return 0;
    if (one === 'unknown' || other === 'unknown') return one === 'unknown' ? 1 : -1;
    return one < other ? -1 : 1;
  };
}
