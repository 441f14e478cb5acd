import { type ValueStatus, wilsonInterval } from '@neue-wege/domain';
import type { Count, Rate } from '../values/value-parts.ts';

/** A count as the server would answer it. */
export function count(value: number, status: ValueStatus = 'FINAL'): Count {
  return { value, status, preliminary: status === 'PRELIMINARY' };
}

/** A rate as the server would answer it. */
export function rate(numerator: number, denominator: number): Rate {
  return {
    value: numerator / denominator,
    numerator,
    denominator,
    unknown: 0,
    coverage: 1,
    interval: wilsonInterval(numerator, { trials: denominator }),
    status: denominator < 10 ? 'UNCERTAIN' : 'FINAL',
    preliminary: false,
  };
}

/** A rate without a value. */
export function absentRate(status: ValueStatus): Rate {
  return {
    value: null,
    numerator: null,
    denominator: null,
    unknown: null,
    coverage: null,
    interval: null,
    status,
    preliminary: status === 'NOT_MATURE',
  };
}

/** The same value while late records may still arrive. */
export function preliminary<Value extends Count | Rate>(value: Value): Value {
  return { ...value, status: 'PRELIMINARY', preliminary: true };
}
