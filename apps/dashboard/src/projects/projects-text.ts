import { type Named, nameOf } from '../directory/directory.ts';
import { filterTexts } from '../filters/filter-texts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Count } from '../values/value-parts.ts';
import type { ReasonGroup } from './exit-reasons.ts';
import { projectNouns, projectsTexts, projectTexts, runTexts } from './projects-texts.ts';
import type { RunTime } from './runs.ts';

/** Which project most people came to, of those that may be told; where of none, that it is a matter of rights, or `null`. */
export function projectsMessage(
  projects: readonly { readonly project: Named; readonly entries: Count | undefined }[],
  { reading, lacksSums }: { readonly reading: Reading; readonly lacksSums: boolean },
): string | null {
  const told = projects.flatMap(({ project, entries }) =>
    typeof entries?.value === 'number' ? [{ project, entries: entries.value }] : [],
  );
  const [most] = told.toSorted((one, other) => other.entries - one.entries);
  if (most === undefined) {
    const isByRight = lacksSums && projects.some(({ entries }) => entries?.status === 'NOT_APPLICABLE');
    return isByRight ? `${reading.say(filterTexts.notAllLocations)}.` : null;
  }
  const isWhole = told.length === projects.length;
  return reading.say(isWhole ? projectsTexts.message : projectsTexts.messageOfShown, {
    name: nameOf(most.project, reading.language),
    n: reading.count(most.entries),
  });
}

/** How many runs there are, and how many of them are over, go on or are planned. */
export function runsMessage(times: readonly RunTime[], { say, amount, count }: Reading): string {
  const standings = (['over', 'running', 'planned', 'unknown'] as const)
    .map((time) => ({ time, n: times.filter((one) => one === time).length }))
    .filter(({ n }) => n > 0)
    .map(({ time, n }) => say(runTexts[`${time}Of`], { n: count(n) }));
  return say(runTexts.message, {
    runs: amount(times.length, projectNouns.runs),
    standings: standings.join(', '),
  });
}

/** How many left, and the reason most often given; `null` where that may not be told. */
export function reasonsMessage(
  { groups, total }: { groups: readonly ReasonGroup[]; total: Count },
  { say, count }: Reading,
): string | null {
  const told = groups
    .flatMap(({ reasons }) => reasons)
    .flatMap(({ label, exits }) => (exits.value === null ? [] : [{ label, exits: exits.value }]));
  const [most] = told.toSorted((one, other) => other.exits - one.exits);
  if (most === undefined || total.value === null) return null;
  return say(projectTexts.reasonsMessage, {
    n: count(total.value),
    reason: say(most.label),
    most: count(most.exits),
  });
}
