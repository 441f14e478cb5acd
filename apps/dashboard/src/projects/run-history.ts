import type { Run } from './runs.ts';

type Period = Run['periods'][number];

/** What a run may change. */
export const runTraits = ['places', 'targetGroup', 'contents', 'legalBasis'] as const;

export type RunTrait = (typeof runTraits)[number];

/** One stretch of a run in which nothing of it changed. */
export interface RunStretch {
  /** `null`: from the beginning, whose day is not known. */
  readonly from: string | null;
  /** The day from which the next stretch holds; `null` for the last one. */
  readonly until: string | null;
  readonly period: Period;
  /** What is different from the stretch before; nothing in the first one. */
  readonly changed: readonly RunTrait[];
}

/** How a run went on, in order of time; the first stretch begins with the run. */
export function runHistory({ startsOn, periods }: Pick<Run, 'startsOn' | 'periods'>): readonly RunStretch[] {
  return periods.map((period, index) => {
    const before = periods[index - 1];
    return {
      from: period.validFrom ?? startsOn,
      until: periods[index + 1]?.validFrom ?? null,
      period,
      changed: before === undefined ? [] : runTraits.filter((trait) => before[trait] !== period[trait]),
    };
  });
}

/** The places of a run: those of its last stretch; `null` where none are known. */
export function placesOf({ periods }: Pick<Run, 'periods'>): number | null {
  return periods.at(-1)?.places ?? null;
}
