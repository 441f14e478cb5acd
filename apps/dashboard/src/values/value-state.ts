import { type ValueStatus, valueStatuses } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';

/** How a state looks, wherever a value stands: the same shape in a tile, a chart, and the key. Never colour alone. */
export type Mark = 'solid' | 'hollow' | 'diamond' | 'sign';

const marks: Readonly<Record<ValueStatus, Mark>> = {
  FINAL: 'solid',
  CORRECTED: 'solid',
  PRELIMINARY: 'hollow',
  UNCERTAIN: 'diamond',
  NOT_MATURE: 'sign',
  NOT_APPLICABLE: 'sign',
  CONFIDENTIAL: 'sign',
};

export function markOf(status: ValueStatus): Mark {
  return marks[status];
}

/** The letter of the state (files-and-accessibility.md 6.5). */
export function signOf(status: ValueStatus): string {
  return valueStatuses[status].sign;
}

/** The state in words, with what else is true: an uncertain value may be preliminary too. */
export function stateText(
  value: { readonly status: ValueStatus; readonly preliminary: boolean },
  { say }: Reading,
): string {
  const word = say(valueStatuses[value.status].label);
  const isPreliminaryToo = value.preliminary && value.status === 'UNCERTAIN';
  return isPreliminaryToo ? `${word}, ${say(valueStatuses.PRELIMINARY.label)}` : word;
}
