import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import type { MeasureValue, ValueStatus } from './breakdown.ts';

/** A value of which nothing may be shown or nothing makes sense: `null` in every part, with its status. */
export function withoutValue(
  measure: Measure,
  state: { status: ValueStatus; preliminary: boolean },
): MeasureValue {
  const shown = { ...state, target: null };
  switch (measure.kind) {
    case 'count':
      return { kind: 'count', value: null, ...shown };
    case 'quantity':
      return { kind: 'quantity', value: null, unit: measure.unit, n: null, ...shown };
    case 'rate':
      return { ...emptyRate, ...shown };
    default:
      return assertNever(measure);
  }
}

/** A rate without any number. */
export const emptyRate = {
  kind: 'rate',
  value: null,
  numerator: null,
  denominator: null,
  unknown: null,
  coverage: null,
  knownOnly: null,
  bounds: null,
  interval: null,
  excluded: null,
  matureShare: null,
  target: null,
} as const;
