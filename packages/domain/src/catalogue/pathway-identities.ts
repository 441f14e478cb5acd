import { equal, type Figure, figure, type LinearIdentity, partOf, sumOf } from './figure-identity.ts';
import {
  type PathwayStanding,
  pathwayEntries,
  pathwayNotStarted,
  type StandingMeasures,
  standingMeasures,
} from './pathway-measures.ts';

const { value, numerator, denominator, unknown } = figure;
const entries = value(pathwayEntries.id);
const endsOfCohorts: Readonly<Partial<Record<PathwayStanding, Figure>>> = {
  completed: numerator('completion_rate_entry_cohort'),
  dropout: numerator('dropout_rate_entry_cohort'),
};
const standingIn = (one: PathwayStanding): readonly Figure[] =>
  standingMeasures.flatMap(({ standing, all }) => (standing === one ? [value(all.id)] : []));

function identitiesOf({ standing, all, ended }: StandingMeasures): readonly LinearIdentity[] {
  if (ended === null) return [equal([value(all.id), denominator('overdue_exit')])];
  const outOfCohort = endsOfCohorts[standing];
  return [
    sumOf(
      ended.outcomes.map(({ count }) => value(count.id)),
      { whole: value(ended.due.id) },
    ),
    partOf([value(ended.due.id)], { wholes: [value(all.id)] }),
    ...(outOfCohort === undefined
      ? []
      : [
          partOf([outOfCohort], { wholes: [value(all.id)] }),
          equal([outOfCohort, value(all.id)], 'with_period'),
        ]),
  ];
}

/** What the counts of pathways add up to, and what they share with the figures of the catalogue. */
export const pathwayIdentities: readonly LinearIdentity[] = [
  equal([entries, value('enrolments')]),
  equal([value(pathwayNotStarted.id), numerator('no_show_rate')]),
  sumOf(
    standingMeasures.map(({ all }) => value(all.id)),
    { whole: entries },
  ),
  ...standingMeasures.flatMap(identitiesOf),
  partOf([unknown('dropout_rate_entry_cohort')], {
    wholes: [...standingIn('other_end'), ...standingIn('present')],
  }),
];
