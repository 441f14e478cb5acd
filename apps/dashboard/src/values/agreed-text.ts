import { type Measure, unitLabels } from '@neue-wege/domain';
import type { Reading } from '../reading/reading.ts';

/** An agreed value of a measure, in its unit: `65 %`, `24`, `182,5 Tage`. */
export function agreedText(
  value: number,
  { measure, reading }: { measure: Measure; reading: Reading },
): string {
  if (measure.kind === 'rate') return shareText(value, reading);
  const amount = Number.isInteger(value) ? reading.count(value) : reading.decimal(value, 1);
  return measure.kind === 'count' ? amount : `${amount}\u00a0${reading.say(unitLabels[measure.unit])}`;
}

/** Whole percents as such: agreed values are round more often than not. */
function shareText(value: number, { share }: Reading): string {
  const isWhole = Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;
  return share(value, isWhole ? 0 : 1);
}
