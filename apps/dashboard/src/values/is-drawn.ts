import { ratePrecision } from '@neue-wege/domain';
import type { Rate } from './value-parts.ts';

/** Whether a rate is drawn as a point: it has a value, and a base large enough to be written as a percentage. */
export function isDrawn(rate: Rate | null): rate is Rate & { readonly value: number } {
  return rate !== null && rate.value !== null && ratePrecision(rate) !== 'counts';
}
