import { type ValueStatus, valueStatuses } from '@neue-wege/domain';
import type { Trend } from './trend.ts';

/** The states for which the letters of entries and of completions stand: each has its own, as both are in one chart. */
export function signsIn(trend: Extract<Trend, { readonly kind: 'counts' }>): {
  readonly entries: readonly ValueStatus[];
  readonly completions: readonly ValueStatus[];
} {
  const states = statesIn(trend);
  const absent = (of: 'entries' | 'completions'): readonly ValueStatus[] =>
    states.filter((status) =>
      trend.panels.some(({ points }) =>
        points.some(({ [of]: count }) => count?.value === null && count.status === status),
      ),
    );
  return { entries: absent('entries'), completions: absent('completions') };
}

/** The states that occur in the charts and need explaining, in the order of the catalogue; what is final needs none. */
export function statesIn(trend: Trend): readonly ValueStatus[] {
  const found = new Set<ValueStatus>(
    trend.kind === 'counts'
      ? trend.panels
          .flatMap(({ points }) => points)
          .flatMap(({ entries, completions }) => [entries, completions])
          .flatMap((value) => value?.status ?? [])
      : trend.panels.flatMap(({ points }) => points).flatMap(({ rate }) => rate?.status ?? []),
  );
  return Object.keys(valueStatuses)
    .filter((status): status is ValueStatus => status in valueStatuses)
    .filter((status) => status !== 'FINAL' && found.has(status));
}
