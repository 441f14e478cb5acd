import type { Measure } from './measure.ts';

/** Why a value cannot be agreed for a measure: it has no such values. */
export type TargetFault = 'not_whole' | 'below_zero' | 'above_all';

/** What is wrong with a value agreed for a measure, in its unit; rates are fractions of 1. `null`: nothing. */
export function targetFault(measure: Measure, value: number): TargetFault | null {
  if (!(value >= 0)) return 'below_zero';
  if (measure.kind === 'count') return Number.isInteger(value) ? null : 'not_whole';
  const isPart = measure.kind === 'rate' && measure.isProportion !== false;
  return isPart && value > 1 ? 'above_all' : null;
}
