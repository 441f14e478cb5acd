import { valueStatuses } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';
import type { Quantity } from './value-parts.ts';

const units = {
  DAYS: { text: { de: '{n}\u00a0Tage', en: '{n}\u00a0days' }, digits: 0 },
  PARTICIPATIONS: { text: { de: '{n}\u00a0Teilnahmen', en: '{n}\u00a0participations' }, digits: 1 },
  PERSONS: { text: { de: '{n}\u00a0Personen', en: '{n}\u00a0persons' }, digits: 1 },
  SHARE: { text: { de: '{n}', en: '{n}' }, digits: 1 },
} as const;

/** A mean or median with its unit, or the words for why there is none. */
export function quantityText({ value, unit, status }: Quantity, { decimal, say }: Reading): string {
  if (value === null) return say(valueStatuses[status].label);
  const { text, digits } = units[unit];
  return say(text, { n: decimal(value, digits) });
}
