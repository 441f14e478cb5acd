import { addDays, daysBetween, type PlainDate, parsePlainDate, periodOf, yearOf } from '@neue-wege/domain';
import type { Named } from '../directory/directory.ts';

/** A phase of the programme as the directory has it; without an end it is still running. */
export interface Phase extends Named {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** A phase on an axis of years: 2016 is the first instant of that year, 2016.5 its middle. */
export interface PhaseBand {
  readonly phase: Named;
  readonly from: number;
  readonly to: number;
}

/** The phases cut to the years shown, in order; a phase without a beginning is none. */
export function phaseBands(phases: readonly Phase[], years: readonly number[]): readonly PhaseBand[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return phases
    .flatMap((phase) => {
      const startsOn = parsePlainDate(phase.startsOn ?? '');
      if (startsOn === undefined) return [];
      const endsOn = parsePlainDate(phase.endsOn ?? '');
      const to = endsOn === undefined ? last + 1 : timeOf(addDays(endsOn, 1));
      return [{ phase, from: Math.max(first, timeOf(startsOn)), to: Math.min(last + 1, to) }];
    })
    .filter(({ from, to }) => from < to)
    .toSorted((one, other) => one.from - other.from);
}

/** Where a label begins, and on which of the lines above each other. */
export interface PlacedLabel {
  readonly x: number;
  readonly line: number;
}

/** Puts labels at the beginning of their bands, moved left at the right edge and a line down where they would overlap. */
export function placeLabels(
  labels: readonly { readonly x: number; readonly width: number }[],
  right: number,
): readonly PlacedLabel[] {
  const ends: number[] = [];
  return labels.map(({ x, width }) => {
    const start = Math.max(0, Math.min(x, right - width));
    const free = ends.findIndex((end) => end <= start);
    const line = free === -1 ? ends.length : free;
    ends[line] = start + width;
    return { x: start, line };
  });
}

/** A day on an axis of years. */
export function timeOf(day: PlainDate): number {
  const { first, last } = periodOf('year', String(yearOf(day)));
  return yearOf(day) + daysBetween(first, day) / (daysBetween(first, last) + 1);
}
