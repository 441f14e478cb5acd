import {
  type Grain,
  grains,
  intersection,
  type Period,
  periodKeyOf,
  periodOf,
  periodsIn,
} from '../calendar/period.ts';
import { addDays, earlierOf, type PlainDate, toPlainDate } from '../calendar/plain-date.ts';
import { type DimensionId, dimensionOf } from '../catalogue/dimension.ts';
import type { PhaseStretch, Window } from './fact-source.ts';
import type { DimensionFilters } from './request.ts';

const allDays: Period = { first: toPlainDate('1900-01-01'), last: toPlainDate('9999-12-31') };

/** The days that the keys of a time dimension name, in order and disjoint. `unknown` names the days outside every phase. */
export function daysOf(
  dimension: DimensionId,
  { keys, phases }: { keys: readonly string[]; phases: readonly PhaseStretch[] },
): readonly Period[] {
  const { source } = dimensionOf(dimension);
  if (source.kind === 'period') return [...keys].toSorted().map((key) => periodOf(source.grain, key));
  return withGaps(phases).filter((stretch) => keys.includes(stretch.key));
}

/** The days that the filters leave, in order and disjoint; without a filter on time, all days. */
export function filteredDays(where: DimensionFilters, phases: readonly PhaseStretch[]): readonly Period[] {
  let days: readonly Period[] = [allDays];
  for (const dimension of ['year', 'quarter', 'month', 'phase'] as const) {
    const keys = where[dimension];
    if (keys !== undefined) days = common(days, daysOf(dimension, { keys, phases }));
  }
  return days;
}

/** The days that both lists share, in order. */
export function common(a: readonly Period[], b: readonly Period[]): readonly Period[] {
  const shared = a.flatMap((one) =>
    b.map((other) => intersection(one, other)).filter((days) => days !== undefined),
  );
  return shared.toSorted((one, other) => (one.first < other.first ? -1 : 1));
}

/**
 * The windows for presence and stock: the days cut along every time dimension of the groupings, none after `until`.
 * Disjoint days may give several windows with the same keys.
 */
export function windowsOf(
  dimensions: readonly DimensionId[],
  { days, phases, from, until }: WindowFrame,
): readonly Window[] {
  const grain = grains.toReversed().find((candidate) => dimensions.includes(candidate));
  return windowsAlong(dimensions, { grain, days, phases, from, until });
}

/** The windows that end with a month, none after `until`: what stock is averaged over. */
export function monthEndWindows(dimensions: readonly DimensionId[], frame: WindowFrame): readonly Window[] {
  return windowsAlong(dimensions, { ...frame, grain: 'month' }).filter((window) => isMonthEnd(window.last));
}

/** How many months end on the days, none before `from` or after `until`. */
export function countMonthEnds(
  days: readonly Period[],
  { from, until }: { from: PlainDate | null; until: PlainDate },
): number {
  const seen = common(days, [{ first: from ?? allDays.first, last: until }]);
  return seen
    .flatMap((stretch) =>
      periodsIn('month', stretch).map((key) => [periodOf('month', key).last, stretch] as const),
    )
    .filter(([end, stretch]) => stretch.first <= end && end <= stretch.last).length;
}

/** The days of a question, the phases that cut them, and the first and last day that are looked at. */
export interface WindowFrame {
  readonly days: readonly Period[];
  readonly phases: readonly PhaseStretch[];
  readonly from: PlainDate;
  readonly until: PlainDate;
}

function windowsAlong(
  dimensions: readonly DimensionId[],
  { grain, days, phases, from, until }: WindowFrame & { grain: Grain | undefined },
): readonly Window[] {
  if (from > until) return [];
  const seen = common(days, [{ first: from, last: until }]);
  const byPeriod =
    grain === undefined
      ? seen.map((stretch): Window => ({ ...stretch, keys: {} }))
      : seen.flatMap((stretch) => cut(stretch, { grain, dimensions }));
  if (!dimensions.includes('phase')) return byPeriod;
  return byPeriod.flatMap((window) =>
    withGaps(phases).flatMap((phase) => {
      const shared = intersection(window, phase);
      return shared === undefined ? [] : [{ ...shared, keys: { ...window.keys, phase: phase.key } }];
    }),
  );
}

function isMonthEnd(day: PlainDate): boolean {
  return addDays(day, 1).endsWith('-01');
}

/** Of the windows with the same keys, the last: stock is that of the last day. */
export function lastWindows(windows: readonly Window[]): readonly Window[] {
  const byKeys = new Map<string, Window>();
  for (const window of windows) byKeys.set(JSON.stringify(window.keys), window);
  return [...byKeys.values()];
}

function cut(
  stretch: Period,
  { grain, dimensions }: { grain: Grain; dimensions: readonly DimensionId[] },
): readonly Window[] {
  return periodsIn(grain, stretch).flatMap((key) => {
    const days = intersection(periodOf(grain, key), stretch);
    if (days === undefined) return [];
    const keys = grains
      .filter((candidate) => dimensions.includes(candidate))
      .map((candidate) => [candidate, periodKeyOf(candidate, days.first)] as const);
    return [{ ...days, keys: Object.fromEntries(keys) }];
  });
}

/** The phases and, as `unknown`, the days between, before and after them. */
function withGaps(phases: readonly PhaseStretch[]): readonly PhaseStretch[] {
  const stretches: PhaseStretch[] = [];
  let next = allDays.first;
  for (const phase of phases) {
    if (next < phase.first) stretches.push({ key: 'unknown', first: next, last: addDays(phase.first, -1) });
    stretches.push(phase);
    if (phase.last >= allDays.last) return stretches;
    next = addDays(phase.last, 1);
  }
  return [...stretches, { key: 'unknown', first: earlierOf(next, allDays.last), last: allDays.last }];
}
