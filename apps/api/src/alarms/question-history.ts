import type { DimensionFilters } from '@neue-wege/domain';
import { differInOneKey, type RememberedFilter, rememberedFilter } from './differ-in-one-key.ts';
import { createMinuteCounts } from './minute-counts.ts';
import { type CountedQuestions, type QuestionCount, questionCounts } from './question-alarms.ts';

/** What is remembered of the questions of one account, in numbers and digests. */
export interface QuestionHistory {
  /** Counts so many at an instant. */
  readonly add: (counts: Readonly<Record<QuestionCount, number>>, at: number) => void;
  /** Remembers filters, and says how many are new and differ in one key from one of the last day. */
  readonly newNeighbours: (filters: readonly DimensionFilters[], at: number) => number;
  /** What was counted up to an instant. */
  readonly counted: (at: number) => CountedQuestions;
}

const day = 24 * 60 * 60_000;
/** So many filters, and so many keys in all, are remembered. */
const most = { filters: 1_000, keys: 20_000 } as const;

interface Seen {
  readonly filter: RememberedFilter;
  readonly keys: number;
  readonly at: number;
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
  const isNewNeighbour = (filters: DimensionFilters, at: number): boolean => {
    const filter = rememberedFilter(filters);
    const name = nameOf(filter);
    const known = seen.get(name);
    if (known !== undefined) forget(name, known);
    const isNeighbour =
      known === undefined && seen.values().some((before) => differInOneKey(before.filter, filter));
    const size = filter.values().reduce((sum, { size: own }) => sum + own, 0);
    seen.set(name, { filter, keys: size, at });
    keys += size;
    forgetOld(at);
    return isNeighbour;
  };

  return {
    add(numbers, at) {
      for (const count of questionCounts) if (numbers[count] > 0) counts[count].add(at, numbers[count]);
    },
    newNeighbours(filters, at) {
      forgetOld(at);
      return filters.filter((one) => isNewNeighbour(one, at)).length;
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
