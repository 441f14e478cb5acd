import {
  measures as catalogue,
  type DimensionId,
  type DisclosureProfile,
  dimensionIds,
  type Measure,
} from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import { type Explored, exploreTableQuestion } from './explore-question.ts';
import { type ExploreView, inOrder, mostMeasures } from './explore-view.ts';
import { refusalOf } from './refusal.ts';
import { refusalText } from './refusal-text.ts';
import { refusalTexts } from './refusal-texts.ts';

/** What the choices are made with. */
export interface Choosing {
  readonly explored: Explored;
  readonly profile: DisclosureProfile;
  readonly reading: Reading;
}

/** A measure that may be chosen, or why not. */
export interface MeasureOption {
  readonly measure: Measure;
  readonly isChosen: boolean;
  readonly refusal: string | null;
  /** The measures that are chosen when this one is turned. */
  readonly next: readonly string[];
}

/** A dimension that rows may be split by, or why not. */
export interface DimensionOption {
  readonly id: DimensionId;
  readonly isChosen: boolean;
  readonly refusal: string | null;
  readonly next: ExploreView['by'];
}

/** Why a question has no answer, in words; `null` where it has one. */
export function refusalFor(
  explored: Explored,
  { profile, reading, beside = null }: Omit<Choosing, 'explored'> & { readonly beside?: string | null },
): string | null {
  const refusal = refusalOf(exploreTableQuestion(explored, profile));
  return refusal === null ? null : refusalText(refusal, { reading, beside });
}

/** Every measure of the catalogue. What is chosen can always be taken away, down to the last one. */
export function measureOptions(choosing: Choosing): readonly MeasureOption[] {
  const { explored, reading } = choosing;
  const { view } = explored;
  const isAnswered = refusalFor(explored, choosing) === null;
  const isFull = view.measures.length >= mostMeasures;
  return catalogue.map((measure) => {
    const isChosen = view.measures.includes(measure.id);
    const next = isChosen
      ? view.measures.filter((id) => id !== measure.id)
      : inOrder([...view.measures, measure.id]);
    const refusal = (): string | null => {
      if (isChosen) return next.length === 0 ? reading.say(refusalTexts.last) : null;
      if (isFull) return reading.say(refusalTexts.full, { n: mostMeasures });
      // Where nothing is answered anyhow, what stands in the way of this measure alone is what helps.
      const measures = isAnswered ? next : [measure.id];
      return refusalFor({ ...explored, view: { ...view, measures } }, { ...choosing, beside: measure.id });
    };
    return { measure, isChosen, refusal: refusal(), next };
  });
}

/** What rows may be split by first; the second dimension chosen as the first changes places with it. */
export function firstOptions(choosing: Choosing): readonly DimensionOption[] {
  const [first, second] = choosing.explored.view.by;
  return dimensionIds.map((id) => {
    const isTurned = id === second;
    const next: ExploreView['by'] = second === undefined ? [id] : isTurned ? [id, first] : [id, second];
    return { id, isChosen: id === first, refusal: refusalBy(next, choosing), next };
  });
}

/** What rows may be split by within the first dimension. */
export function secondOptions(choosing: Choosing): readonly DimensionOption[] {
  const [first, second] = choosing.explored.view.by;
  return dimensionIds
    .filter((id) => id !== first)
    .map((id) => {
      const next: ExploreView['by'] = [first, id];
      return { id, isChosen: id === second, refusal: refusalBy(next, choosing), next };
    });
}

/** Why rows cannot be split like this; `null` where they can. */
export function refusalBy(by: ExploreView['by'], choosing: Choosing): string | null {
  const { explored } = choosing;
  return refusalFor({ ...explored, view: { ...explored.view, by } }, choosing);
}
