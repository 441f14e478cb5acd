import { type PlainDate, parsePlainDate, yearOf } from '@neue-wege/domain';
import type { Named } from '../directory/directory.ts';
import type { RunFiguresQuery, RunPartsFragment } from '../generated/graphql.ts';

/** A run as the server tells of it. */
export type Run = RunPartsFragment;

/** Who came to a run and who left, and what exact figures tell more of it. */
export type RunFigures = RunFiguresQuery['breakdown']['rows'][number];

/** The runs of one location in order of time; those without a first day come last. */
export interface RunsOfLocation {
  readonly location: Named;
  /** Place of the location among all of them: its colour. */
  readonly rank: number;
  readonly runs: readonly Run[];
}

/** The runs of a project at the chosen locations that touch one of the years; all years if `undefined`. */
export function runsByLocation(
  runs: readonly Run[],
  {
    project,
    chosen,
    years,
    locations,
  }: {
    project: string;
    chosen: readonly string[];
    years: readonly number[] | undefined;
    locations: readonly Named[];
  },
): readonly RunsOfLocation[] {
  return locations.flatMap((location, rank) => {
    if (chosen.length > 0 && !chosen.includes(location.key)) return [];
    const own = runs
      .filter((run) => run.project.key === project && run.location.key === location.key)
      .filter((run) => years === undefined || touches(run, years))
      .toSorted(byTime);
    return own.length === 0 ? [] : [{ location, rank, runs: own }];
  });
}

/** The runs of the same project at the same location just before and after one. */
export function neighboursOf(
  run: Run,
  runs: readonly Run[],
): { readonly before: Run | undefined; readonly after: Run | undefined } {
  const same = runs
    .filter((one) => one.project.key === run.project.key && one.location.key === run.location.key)
    .toSorted(byTime);
  const index = same.findIndex(({ key }) => key === run.key);
  return { before: same[index - 1], after: same[index + 1] };
}

/** When a run is, seen from a day. */
export type RunTime = 'over' | 'running' | 'planned' | 'unknown';

export function runTime({ startsOn, endsOn }: Pick<Run, 'startsOn' | 'endsOn'>, asOf: PlainDate): RunTime {
  if (startsOn === null) return 'unknown';
  if (startsOn > asOf) return 'planned';
  return endsOn === null || endsOn >= asOf ? 'running' : 'over';
}

function touches({ startsOn, endsOn }: Run, years: readonly number[]): boolean {
  const first = parsePlainDate(startsOn ?? '');
  if (first === undefined) return true;
  const last = parsePlainDate(endsOn ?? '') ?? first;
  return years.some((year) => yearOf(first) <= year && year <= yearOf(last));
}

function byTime(one: Run, other: Run): number {
  return (one.startsOn ?? '9999').localeCompare(other.startsOn ?? '9999') || one.key.localeCompare(other.key);
}
