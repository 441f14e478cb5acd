import type { QuantityMeasure } from '../catalogue/measure.ts';
import type { QuantityValue, ValueStatus } from './breakdown.ts';
import { certainBase } from './rate-value.ts';

/** The numbers behind a mean or median: over facts, or a sum over month ends. */
export interface QuantityNumbers {
  readonly value: number | null;
  readonly n: number;
  readonly preliminary: boolean;
}

/**
 * A mean or median with its state. A median over few facts is UNCERTAIN; an average over month ends is a full count,
 * however many they are. Nothing to look at makes no sense.
 */
export function quantityValue(
  measure: QuantityMeasure,
  { value, n, preliminary }: QuantityNumbers,
): QuantityValue {
  const { unit } = measure;
  const isAverage = measure.n === 'month_ends';
  const state = (status: ValueStatus) => ({ status, preliminary, target: null });
  if (n === 0) return { kind: 'quantity', value: null, unit, n, ...state('NOT_APPLICABLE') };
  const certain = preliminary ? 'PRELIMINARY' : 'FINAL';
  if (isAverage) return { kind: 'quantity', value: (value ?? 0) / n, unit, n, ...state(certain) };
  return { kind: 'quantity', value, unit, n, ...state(n < certainBase ? 'UNCERTAIN' : certain) };
}
