import { measureOf } from '@neue-wege/domain';
import { type Named, nameOfKey } from '../directory/directory.ts';
import type { Reading } from '../reading/reading.ts';
import { type Figure, numberOf, valueText } from '../values/figure-text.ts';
import { signedText } from '../values/signed-text.ts';
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
export function figureText(figure: Figure | null, reading: Reading): string {
  return figure === null ? reading.say(jobTexts.noPopulation) : valueText(figure, reading);
}

/** How much more or less it becomes: `+24`, `−1,2 Pp.`; empty where nothing can be compared. */
export function differenceText({ before, after }: FigureChange, reading: Reading): string {
  const [was, is] = [before, after].map((figure) => (figure === null ? null : numberOf(figure)));
  if (typeof was !== 'number' || typeof is !== 'number') return '';
  return signedText(is - was, { isRate: after?.kind === 'Rate', reading }) ?? '';
}
