import type { Door } from '../breakdown/run-breakdown.ts';
import { measureOf } from '../catalogue/catalogue.ts';
import { type RevisionCause, revisionsBetween } from '../questions/revisions.ts';
import { valueChange } from '../questions/value-change.ts';
import type { FigureDifference, ReturnDifference } from './compare-returns.ts';
import { figureIdOf } from './published-return.ts';
import { parseReturnRequest } from './return-request.ts';
import { planReturn } from './run-return.ts';

/** By {@link figureIdOf}: what made a difference, in the order of the steps; a figure without an entry is told nothing of. */
export type ReturnCauses = ReadonlyMap<string, readonly RevisionCause[]>;

/**
 * Splits every difference between two returns that is a number by its causes, in the steps and words of the revisions: time that
 * passed, late records and corrections one after the other, before them what a changed definition did. They sum to the difference.
 *
 * The steps are counted exactly: for those alone who see exact figures of all locations. Of a return for the public nothing is
 * told, as its rounded figures are no sum of exact steps, nor of a figure that either return withholds.
 */
export async function splitReturnDifference(
  { before, after, figures, redefined }: ReturnDifference,
  door: Omit<Door, 'dataVersion'>,
): Promise<ReturnCauses> {
  const split = new Map<string, readonly RevisionCause[]>();
  if (after.audience !== 'management') return split;
  const told = figures.filter(({ change }) => change !== null);
  const others = new Set(redefined.map(({ measure }) => measure));
  const { quarter, audience, asOf } = after;
  for (const { section, period, request } of planReturn(
    parseReturnRequest({ quarter, audience, asOf }, { today: asOf }),
  )) {
    const own = told.filter((one) => one.section === section.id && one.period.key === period.key);
    const measures = section.measures.filter(({ id }) => own.some(({ measure }) => measure === id));
    if (measures.length === 0) continue;
    const context = { ...door.context, profile: 'EXACT' } as const;
    const { revisions } = await revisionsBetween(
      { ...request, by: section.by, measures, profile: 'EXACT' },
      { ...door, context, from: before, to: after },
    );
    const found = new Map(
      revisions.map((revision) => [figureIdOf({ ...revision, section: section.id, period }), revision]),
    );
    for (const figure of own) {
      const revision = found.get(figureIdOf(figure));
      const steps = revision?.causes ?? [];
      const first = others.has(figure.measure) ? definitionStep(figure, revision?.old) : [];
      split.set(figureIdOf(figure), [...first, ...steps]);
    }
  }
  return split;
}

/** From what was said by the former definition to what the present one says of the same data on the same day. */
function definitionStep(
  { measure: id, before, after }: FigureDifference,
  exact: FigureDifference['before'] | undefined,
): readonly RevisionCause[] {
  const measure = measureOf(id);
  if (measure === undefined) return [];
  // Where no step changed it, it was by the present definition what it is.
  return [{ origin: 'definition', change: valueChange(measure, { before, after: exact ?? after }) }];
}
