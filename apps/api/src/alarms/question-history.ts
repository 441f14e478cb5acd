import type { CountedQuestions, DimensionFilters, QuestionCount } from '@neue-wege/domain';
import { differInOneKey, type RememberedFilter, rememberedFilter } from './differ-in-one-key.ts';
import { createMinuteCounts } from './minute-counts.ts';

/** What is remembered of the questions of one account, in numbers and digests. */
export interface QuestionHistory {
  /** Counts so many at an instant. */
  readonly add: (count: QuestionCount, times: { readonly at: number; readonly n: number }) => void;
  /** Remembers filters, and counts each that is new and differs in one key from one of the last day. */
  readonly compare: (filters: readonly DimensionFilters[], at: number) => void;
  /** What was counted up to an instant. */
  readonly counted: (at: number) => CountedQuestions;
}

const day = 24 * 60 * 60_000;
/** So many filters, and so many keys in all, are remembered. */
const most = { filters: 1_000, keys: 20_000 } as const;

interface Seen {
  readonly filter: RememberedFilter;
  readonly keys: number;
  at: number;
}

/** A history of nothing yet. */
export function createQuestionHistory(): QuestionHistory {
  const counts = {
    asked: createMinuteCounts(),
    notPublished: createMinuteCounts(),
    neighbours: createMinuteCounts(),
  } as const satisfies Record<QuestionCount, unknown>;
  // The one that was asked for the longest ago first.
  const seen = new Map<string, Seen>();
  let keys = 0;

  const forget = (name: string, filter: Seen): void => {
    seen.delete(name);
    keys -= filter.keys;
  };
  const forgetOld = (at: number): void => {
    for (const [name, filter] of seen) {
      if (filter.at > at - day && seen.size <= most.filters && keys <= most.keys) return;
      forget(name, filter);
    }
  };
  const remember = (filters: DimensionFilters, at: number): void => {
    const filter = rememberedFilter(filters);
    const name = nameOf(filter);
    const known = seen.get(name);
    if (known !== undefined) forget(name, known);
    else if (seen.values().some((before) => differInOneKey(before.filter, filter)))
      counts.neighbours.add(at, 1);
    const size = filter.values().reduce((sum, { size: own }) => sum + own, 0);
    seen.set(name, { filter, keys: size, at });
    keys += size;
    forgetOld(at);
  };

  return {
    add: (count, { at, n }) => counts[count].add(at, n),
    compare(filters, at) {
      forgetOld(at);
      for (const one of filters) remember(one, at);
    },
    counted: (at) => ({
      within: (count, minutes) => counts[count].within(minutes, at),
      usual: (count, minutes) => counts[count].usual(minutes, at),
    }),
  };
}

function nameOf(filter: RememberedFilter): string {
  return JSON.stringify([...filter].map(([dimension, keys]) => [dimension, [...keys].toSorted()]));
}
