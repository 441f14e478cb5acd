import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import type { Dimension, TimeToIndependenceQueryVariables } from '../generated/graphql.ts';
import type { TimeSplit } from './time-view.ts';

const dimensions: Readonly<Record<TimeSplit, readonly Dimension[]>> = {
  location: ['LOCATION'],
  project: ['PROJECT'],
  phase: ['PHASE'],
  none: [],
};

/** The question behind the curves: people by the date of their first entry in receipt. */
export function timeQuestion({
  filters,
  today,
  by,
}: Asked & { readonly by: TimeSplit }): TimeToIndependenceQueryVariables {
  return {
    by: dimensions[by],
    where: chosenWhere(filters, chosenYears({ filters, today })),
    asOf: filters.asOf,
    profile: filters.profile,
  };
}
