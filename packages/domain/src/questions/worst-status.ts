import { type ValueStatus, valueStatuses } from '../breakdown/breakdown.ts';

const precedence: readonly string[] = Object.keys(valueStatuses);

/** The status that comes first in {@link valueStatuses}: that of a figure made of several; `FINAL` of none. */
export function worstStatus(statuses: readonly ValueStatus[]): ValueStatus {
  return statuses.reduce<ValueStatus>(
    (worst, status) => (precedence.indexOf(status) < precedence.indexOf(worst) ? status : worst),
    'FINAL',
  );
}
