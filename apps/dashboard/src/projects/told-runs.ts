import type { PlainDate } from '@neue-wege/domain';
import type { RunFigures, RunsOfLocation } from './runs.ts';

/** Runs by location with what is known of who came to them; a run that nobody came to has no figures. */
export interface ToldRuns {
  readonly groups: readonly RunsOfLocation[];
  readonly figures: readonly RunFigures[];
  readonly asOf: PlainDate;
}

/** The figures of one run. */
export function figuresOf(key: string, figures: readonly RunFigures[]): RunFigures | null {
  return figures.find(({ run }) => run?.key === key) ?? null;
}
