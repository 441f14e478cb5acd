import {
  type BreakdownRequest,
  completeKeys,
  type DimensionId,
  dimensionIds,
  type FactSource,
  type PlainDate,
  parseBreakdownRequest,
  type RowKeys,
  runBreakdown,
} from '@neue-wege/domain';

/** Facts that no dimension tells apart. */
export interface Fact {
  readonly keys: RowKeys;
  readonly count: number;
}

/** Two filters, and how many facts the one has that the other has not. */
export interface Pair {
  readonly one: RowKeys;
  readonly other: RowKeys;
  readonly difference: number;
}

/** Entries or exits by every dimension at once, as they are. */
export async function readFacts(
  source: FactSource,
  { measure, asOf }: { readonly measure: 'enrolments' | 'exits'; readonly asOf: PlainDate },
): Promise<readonly Fact[]> {
  const isOf = (id: DimensionId): boolean => measure === 'exits' || id !== 'exit_reason';
  const request: BreakdownRequest = {
    ...parseBreakdownRequest({ by: [], measures: [measure], asOf }, { today: asOf, profile: 'EXACT' }),
    by: dimensionIds.filter(isOf),
  };
  const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;
  const { rows } = await runBreakdown(request, { source, context });
  return rows.map(({ keys, values }) => ({ keys: completeKeys(keys), count: values[measure]?.value ?? 0 }));
}

/** All pairs of filters that differ by one or two facts, which lie in one of them and not in the other. */
export function nearPairs(filters: readonly RowKeys[], facts: readonly Fact[]): readonly Pair[] {
  const sets = filters.map((keys) => {
    const within = facts.map((fact) => (isWithin(fact.keys, keys) ? fact.count : 0));
    return { keys, within, size: within.reduce((sum, count) => sum + count, 0) };
  });
  return sets.flatMap((one, place) =>
    sets.slice(place + 1).flatMap((other): readonly Pair[] => {
      if (Math.abs(one.size - other.size) > 2) return [];
      let [more, fewer] = [0, 0];
      for (const [fact, count] of one.within.entries()) {
        const beside = other.within[fact] ?? 0;
        more += Math.max(0, count - beside);
        fewer += Math.max(0, beside - count);
        if (more + fewer > 2) return [];
      }
      return more + fewer === 0
        ? []
        : [{ one: one.keys, other: other.keys, difference: one.size - other.size }];
    }),
  );
}

/** Whether a filter takes a part of what another one takes. */
export function isWithin(own: RowKeys, keys: RowKeys): boolean {
  return dimensionIds.every((id) => keys[id] === undefined || keys[id] === own[id]);
}
