import type { FamilyFigures } from './bench-families.ts';
import { median, ratioOf, type Timed } from './measure.ts';
import { textTable } from './text-table.ts';

/** What was measured at one size. */
export interface SizeFigures {
  /** Number of enrolments. */
  readonly size: number;
  readonly families: readonly FamilyFigures[];
}

/** Families at one size: milliseconds by hand and through the door, and the one beside the other. */
export function familiesTable({ size, families }: SizeFigures): string {
  return textTable([
    [`${size.toLocaleString('en')} enrolments`, 'ms by hand', 'ms breakdown', 'ratio', 'rounds'],
    ...families.map(({ id, timed }) => {
      if (timed === null) return [id, '', '', 'given up', ''];
      const { byHand, breakdown } = timed;
      const ratio = ratioOf(breakdown, byHand).toFixed(2);
      return [id, inMs(byHand), inMs(breakdown), ratio, String(byHand.times.length)];
    }),
  ]);
}

/** How many times as long everything takes from each size to the next; nothing for a single size. */
export function growthTable(sizes: readonly SizeFigures[]): string {
  const steps = sizes.slice(1).map((after, index) => ({ before: sizes[index], after }));
  if (steps.length === 0) return '';
  const ids = sizes[0]?.families.map(({ id }) => id) ?? [];
  return textTable([
    [
      'growth',
      ...steps.flatMap(({ before, after }) => {
        const step = `${after.size.toLocaleString('en')} ÷ ${before?.size.toLocaleString('en')}`;
        return [`by hand ${step}`, `breakdown ${step}`];
      }),
    ],
    ...ids.map((id) => [
      id,
      ...steps.flatMap(({ before, after }) => {
        const [small, large] = [before, after].map((figures) => timedOf(figures, id));
        return [growth(small?.byHand, large?.byHand), growth(small?.breakdown, large?.breakdown)];
      }),
    ]),
  ]);
}

function timedOf(figures: SizeFigures | undefined, wanted: string): FamilyFigures['timed'] | undefined {
  return figures?.families.find(({ id }) => id === wanted)?.timed;
}

function growth(small: Timed | undefined, large: Timed | undefined): string {
  if (small === undefined || large === undefined) return '';
  return (median(large.times) / median(small.times)).toFixed(1);
}

function inMs({ times }: Timed): string {
  return median(times).toFixed(1);
}
