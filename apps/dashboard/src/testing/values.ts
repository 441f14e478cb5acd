import { type ValueStatus, wilsonInterval } from '@neue-wege/domain';
import type { Count, Rate, Target, Targeted } from '../values/value-parts.ts';

/** A count as the server would answer it. */
export function count(value: number, status: ValueStatus = 'FINAL'): Count & Targeted {
  return { value, status, preliminary: status === 'PRELIMINARY', target: null };
}

/** A rate as the server would answer it. */
export function rate(numerator: number, denominator: number): Rate & Targeted {
  return {
    value: numerator / denominator,
    numerator,
    denominator,
    unknown: 0,
    coverage: 1,
    interval: wilsonInterval(numerator, { trials: denominator }),
    status: denominator < 10 ? 'UNCERTAIN' : 'FINAL',
    preliminary: false,
    target: null,
  };
}

/** A rate without a value. */
export function absentRate(status: ValueStatus): Rate & Targeted {
  return {
    value: null,
    numerator: null,
    denominator: null,
    unknown: null,
    coverage: null,
    interval: null,
    status,
    preliminary: status === 'NOT_MATURE',
    target: null,
  };
}

/** A target of the plan, under the definition of today unless told otherwise. */
export function agreed(value: number, some: Partial<Target> = {}): Target {
  return { value, source: 'Plan', comment: null, attainment: null, isSameDefinition: true, ...some };
}

/** The same value while late records may still arrive. */
export function preliminary<Value extends Count | Rate>(value: Value): Value {
  return { ...value, status: 'PRELIMINARY', preliminary: true };
}
