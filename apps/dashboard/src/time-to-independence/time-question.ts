import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import type { Dimension, TimeToIndependenceQueryVariables } from '../generated/graphql.ts';
import type { TimeSplit } from './time-view.ts';

/** The filters, and what the curves are split by. */
export interface AskedTimes extends Asked {
  readonly by: TimeSplit;
}

/** The dimensions of each split. */
export const timeDimensions: Readonly<Record<TimeSplit, readonly Dimension[]>> = {
  location: ['LOCATION'],
  project: ['PROJECT'],
  phase: ['PHASE'],
  none: [],
};

/** The question behind the curves: people by the date of their first entry in receipt. */
export function timeQuestion({ filters, today, by }: AskedTimes): TimeToIndependenceQueryVariables {
  return {
    by: timeDimensions[by],
    where: chosenWhere(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}
