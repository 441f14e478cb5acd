import { assertNever, type DimensionId, dimensionOf, type Measure } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import type { Refusal } from './refusal.ts';
import { refusalTexts } from './refusal-texts.ts';

/** Why something cannot be chosen now, as short as it stays clear; the measure that it stands beside is not named again. */
export function refusalText(
  refusal: Refusal,
  { reading, beside = null }: { reading: Reading; beside?: string | null },
): string {
  const { say, language } = reading;
  const list = new Intl.ListFormat(language);
  const about = (measures: readonly Measure[], reason: string): string =>
    measures.every(({ id }) => id === beside)
      ? `${reason.charAt(0).toLocaleUpperCase(language)}${reason.slice(1)}`
      : say(refusalTexts.about, { measures: list.format(measures.map(({ label }) => say(label))), reason });
  const names = (dimensions: readonly DimensionId[]): string =>
    list.format(dimensions.map((id) => say(dimensionOf(id).label)));
  switch (refusal.kind) {
    case 'not-split':
      return about(refusal.measures, say(refusalTexts.notSplit, { dimension: names([refusal.dimension]) }));
    case 'only-per-year':
      return about(refusal.measures, say(refusalTexts.onlyPerYear));
    case 'never-split':
      return say(refusalTexts.neverSplit, { dimension: names([refusal.dimension]) });
    case 'not-together':
      return say(refusalTexts.notTogether, { dimensions: names(refusal.dimensions) });
    case 'never-measured':
      return about(refusal.measures, say(refusalTexts.neverMeasured));
    case 'not-measured':
      return about(refusal.measures, say(refusalTexts.notMeasured));
    case 'not-filtered':
      return say(refusalTexts.notFiltered, { dimensions: names(refusal.dimensions) });
    case 'merging':
      return say(refusalTexts.merging, { dimensions: names(refusal.dimensions) });
    default:
      return assertNever(refusal);
  }
}
