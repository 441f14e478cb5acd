import type { DisclosureProfile, PlainDate } from '@neue-wege/domain';
import { type Asked, chosenWhere, chosenYears } from '../figures/chosen.ts';
import type { TableQuestion } from '../figures/published-instead.ts';
import type { Filters } from '../filters/filters.ts';
import type { ChangesQueryVariables } from '../generated/graphql.ts';
import { trendDimensions } from '../overview/overview-questions.ts';
import { completenessTableQuestion } from '../quality/quality-questions.ts';
import {
  completionRate,
  completions,
  enrolments,
  independenceByWorkRate,
  independenceRate,
} from '../values/named-measure.ts';

/** The figures whose changes are told: those of the trend. */
export const changeMeasures = [
  enrolments,
  completions,
  completionRate,
  independenceRate,
  independenceByWorkRate,
];

/** The question behind the changes since a day, per location and year with the totals of the server. */
export function changesQuestion({ filters, today }: Asked, since: PlainDate): ChangesQueryVariables {
  return {
    from: since,
    to: filters.asOf,
    by: trendDimensions(filters),
    measures: [
      'ENROLMENTS',
      'COMPLETIONS',
      'COMPLETION_RATE',
      'INDEPENDENCE_RATE_6M',
      'INDEPENDENCE_BY_WORK_RATE_6M',
    ],
    where: chosenWhere(filters, chosenYears({ filters, today })),
    profile: filters.profile,
  };
}

/** The same question, to be held against what is published. */
export function changesTableQuestion(filters: Filters, profile: DisclosureProfile): TableQuestion {
  return completenessTableQuestion({ filters, measures: changeMeasures, profile });
}
