import { equal, figure, type LinearIdentity, partOf } from './figure-identity.ts';

const { value, n, numerator, denominator, unknown } = figure;

const ofExits = [
  'unknown_exit_reason',
  'missing_planned_end',
  'implausible_duration',
  'receipt_conflict',
  'employment_conflict',
];
const ofEntries = ['unknown_profile', 'long_term_conflict', 'possible_double'];

/** What the counts of data quality share with the figures of the catalogue: they must not give away what is hidden there. */
export const qualityIdentities: readonly LinearIdentity[] = [
  ...ofExits.map((id) => equal([denominator(id), value('exits')])),
  ...ofEntries.map((id) => equal([denominator(id), value('enrolments')])),
  equal([numerator('unknown_exit_reason'), unknown('completion_rate')]),
  equal([numerator('missing_planned_end'), unknown('early_exit_rate')]),
  equal([denominator('late_recording'), n('recording_delay_median')]),
  equal([denominator('overdue_exit'), value('stock')], 'without_time'),
  partOf([denominator('overdue_exit')], { wholes: [value('enrolments')] }),
  ...[6, 12].flatMap((horizon) => {
    const missing = `missing_follow_up_${horizon}m`;
    const whole = `independence_rate_${horizon}m`;
    const pairs = [
      [numerator(missing), unknown(whole)],
      [denominator(missing), denominator(whole)],
    ] as const;
    return pairs.flatMap(([rule, outcome]) => [
      ...(['without_time', 'final'] as const).map((rows) => ({
        ...equal([rule, outcome], rows),
        id: `${equal([rule, outcome]).id} (${rows})`,
      })),
      partOf([rule], { wholes: [outcome] }),
    ]);
  }),
];
