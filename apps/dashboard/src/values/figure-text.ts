import type { FigurePartsFragment } from '../generated/graphql.ts';
import type { Reading } from '../reading/reading.ts';
import { quantityText } from './quantity-text.ts';
import { countText, rateText } from './rate-text.ts';
import { stateText } from './value-state.ts';

/** A value of any kind as the server answers it. */
export type Figure = FigurePartsFragment;

/** A figure as people read it, or the words for why there is none. */
export function valueText(figure: Figure, reading: Reading): string {
  if (figure.kind === 'Rate') return rateText(figure, reading);
  if (figure.kind === 'Count') return countText({ ...figure, value: figure.count }, reading);
  if (figure.kind === 'Quantity') return quantityText(figure, reading);
  return stateText(figure, reading);
}

/** The number that is shown; `null` where there are words instead. */
export function numberOf(figure: Figure): number | null {
  if (figure.kind !== 'Count') return figure.value;
  return figure.count;
}
