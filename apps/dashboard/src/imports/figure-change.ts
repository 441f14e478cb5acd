import { measureOf } from '@neue-wege/domain';
import { type Named, nameOfKey } from '../directory/directory.ts';
import type { FigurePartsFragment } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { countText, rateText } from '../values/rate-text.ts';
import { stateText } from '../values/value-state.ts';
import type { Job } from './job.ts';
import { jobTexts } from './job-texts.ts';

export type FigureChange = Job['figures'][number];

/** The figures of a place, those of all locations together first. */
export interface FigureGroup {
  readonly key: string;
  readonly label: string;
  readonly figures: readonly FigureChange[];
}

/** The figures by place, in the order in which they came. */
export function figureGroups(
  figures: readonly FigureChange[],
  { among, reading }: { among: readonly Named[]; reading: Reading },
): readonly FigureGroup[] {
  const { say, language } = reading;
  return [...Map.groupBy(figures, ({ location }) => location)].map(([location, own]) => ({
    key: location === null ? 'all' : `location ${location}`,
    label: location === null ? say(jobTexts.allTogether) : nameOfKey(location, { among, language }),
    figures: own,
  }));
}

/** Whether a figure would be another one, or in another state. */
export function differs({ before, after }: FigureChange): boolean {
  return JSON.stringify(before) !== JSON.stringify(after);
}

/** The name of a figure from the catalogue. */
export function figureName({ measure }: Pick<FigureChange, 'measure'>, { say }: Reading): string {
  const known = measureOf(measure.id);
  return known === undefined ? measure.id : say(known.label);
}

/** A figure as people read it; words where there is nobody to count. */
export function figureText(figure: FigurePartsFragment | null, reading: Reading): string {
  if (figure === null) return reading.say(jobTexts.noPopulation);
  if (figure.kind === 'Rate') return rateText(figure, reading);
  if (figure.kind === 'Count') return countText({ ...figure, value: figure.count }, reading);
  return stateText(figure, reading);
}

/** The number that is shown; `null` where there are words instead. */
export function numberOf(figure: FigurePartsFragment): number | null {
  if (figure.kind === 'Rate') return figure.value;
  return figure.kind === 'Count' ? figure.count : null;
}

/** How much more or less it becomes: `+24`, `−1,2 Pp.`; empty where nothing can be compared. */
export function differenceText({ before, after }: FigureChange, reading: Reading): string {
  const { count, points, say } = reading;
  if (before?.kind === 'Count' && after?.kind === 'Count') {
    if (before.count === null || after.count === null) return '';
    const difference = after.count - before.count;
    return difference === 0 ? '' : `${signOf(difference)}${count(Math.abs(difference))}`;
  }
  if (before?.kind === 'Rate' && after?.kind === 'Rate') {
    if (before.value === null || after.value === null) return '';
    const difference = after.value - before.value;
    const shown = points(difference);
    return shown === points(0) ? '' : `${signOf(difference)}${say(jobTexts.points, { n: shown })}`;
  }
  return '';
}

function signOf(difference: number): string {
  return difference > 0 ? '+' : '−';
}
