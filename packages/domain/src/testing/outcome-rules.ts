import {
  type EmploymentStatus,
  type Exclusion,
  employmentStatuses,
  exclusions,
} from '../vocabulary/codes.ts';
import { type Horizon, horizons } from '../vocabulary/facts.ts';
import type { FactRecords, ObservationRecord } from './fact-records.ts';
import { gather, type Rule, rulesAt } from './rule-records.ts';

type Seen = Partial<Omit<ObservationRecord, 'enrolment' | 'monthsAfterExit' | 'observedOn'>>;

/** The same state at each due day, up to the last one at which somebody looked. */
function seenUntil(last: Horizon, seen: Seen): readonly Partial<ObservationRecord>[] {
  return horizons
    .filter((horizon) => horizon <= last)
    .map((monthsAfterExit) => ({ monthsAfterExit, ...seen }));
}

const independentInWork = { inReceipt: 'no', employment: 'svb' } as const;

/** For every status three people: flagged as unemployed and independent, flagged as not and in receipt, neither known. */
const byStatus: readonly Rule[] = Object.keys(employmentStatuses)
  .filter(isStatus)
  .flatMap((employment) => [
    {
      name: `${employment}-flagged`,
      run: employment,
      seen: seenUntil(24, { employment, unemployed: 'yes', inReceipt: 'no' }),
    },
    {
      name: `${employment}-not-flagged`,
      participant: `${employment}-flagged`,
      run: employment,
      seen: seenUntil(24, { employment, unemployed: 'no', inReceipt: 'yes' }),
    },
    { name: `${employment}-no-flag`, run: employment, seen: seenUntil(24, { employment }) },
  ]);

const lookedAtForAWhile: readonly Rule[] = [
  { name: 'never-seen' },
  ...([3, 6, 12] as const).map((last) => ({
    name: `seen-until-${last}`,
    seen: seenUntil(last, independentInWork),
  })),
];

/** People who were not in receipt at entry, or of whom nobody knows it: in the rates of employment alone. */
const outsideReceipt: readonly Rule[] = [
  ['not-in-receipt', 'no'] as const,
  ['receipt-not-known', 'unknown'] as const,
].flatMap(([run, inReceiptAtEntry]) =>
  [
    { name: `${run}-independent`, seen: seenUntil(24, independentInWork) },
    { name: `${run}-no-receipt-stated`, seen: seenUntil(24, { employment: 'svb' }) },
    { name: `${run}-no-employment-stated`, seen: seenUntil(24, { inReceipt: 'no' }) },
    { name: `${run}-in-receipt`, seen: seenUntil(24, { inReceipt: 'yes', employment: 'minor' }) },
  ].map((rule) => ({ ...rule, run, is: { inReceiptAtEntry } })),
);

const seenOfTheExcluded: Readonly<Record<Exclusion, Seen>> = {
  deceased: {},
  other_jobcenter: independentInWork,
  pension: { inReceipt: 'no', employment: 'inactive' },
  incapacity: { inReceipt: 'yes', employment: 'inactive' },
};

const excluded: readonly Rule[] = Object.keys(exclusions)
  .filter(isExclusion)
  .map((exclusion) => ({
    name: exclusion,
    run: 'excluded',
    seen: seenUntil(24, { ...seenOfTheExcluded[exclusion], exclusion }),
  }));

/** Ten exits of whom eight, and of whom seven, were followed: 80 % are enough, 70 % are not. Two are of the same people. */
const coverages: readonly Rule[] = (
  [
    ['certain', 8],
    ['uncertain', 7],
  ] as const
).flatMap(([run, seen]) =>
  Array.from({ length: 10 }, (_, index) => ({
    name: `${run}-${index}`,
    participant: `${run}-${index === 1 || index === 9 ? index - 1 : index}`,
    run,
    seen: index < seen ? seenUntil(24, independentInWork) : [],
  })),
);

/** Spells that say otherwise than what was seen, on every due day. */
const spelled: Rule = {
  name: 'spelled',
  seen: [
    { monthsAfterExit: 3, inReceipt: 'no', employment: 'school' },
    { monthsAfterExit: 6, inReceipt: 'yes', employment: 'school' },
    { monthsAfterExit: 12, inReceipt: 'no', employment: 'school' },
    { monthsAfterExit: 24, inReceipt: 'yes', employment: 'school' },
  ],
  benefitKnown: [['2021-04-01', '2023-12-31']],
  benefit: [
    ['2021-06-30', '2021-06-30'],
    ['2022-01-01', '2022-03-31'],
  ],
  workKnown: [['2021-04-01', '2023-12-31']],
  work: [
    ['2021-06-01', '2021-06-30', 'self_employed'],
    ['2021-09-30', '2021-09-30', 'svb'],
    ['2022-03-31', '2022-03-31', 'minor'],
    ['2023-03-01', '2023-03-31', 'vocational_training'],
  ],
};

const outcomes: readonly Rule[] = [
  ...byStatus,
  ...lookedAtForAWhile,
  ...outsideReceipt,
  ...excluded,
  ...coverages,
  spelled,
];

/** Once on the closed list, on it for every later due day; by the exit reason too. Nobody saw more. */
const excludedSince: readonly Rule[] = [
  { name: 'since-three-months', seen: [{ monthsAfterExit: 3, exclusion: 'other_jobcenter' }] },
  { name: 'since-twelve-months', seen: [{ monthsAfterExit: 12, exclusion: 'pension' }] },
  { name: 'deceased-at-exit', is: { exitReason: 'deceased' } },
  { name: 'never', seen: seenUntil(24, independentInWork) },
];

/** One state on one due day, another on the others: no two due days may be mistaken for one another. */
function turning(name: string, [at, elsewhere]: readonly [at: Seen, elsewhere: Seen]): readonly Rule[] {
  return horizons.map((month) => ({
    name: `${name}-at-${month}`,
    seen: horizons.map((monthsAfterExit) => ({
      monthsAfterExit,
      ...(monthsAfterExit === month ? at : elsewhere),
    })),
  }));
}

const turns: readonly Rule[] = [
  ...turning('independent', [independentInWork, { inReceipt: 'yes', employment: 'svb' }]),
  ...turning('receipt-unknown', [{ employment: 'svb' }, { inReceipt: 'yes', employment: 'svb' }]),
  ...turning('employment-unknown', [{ inReceipt: 'no' }, { inReceipt: 'yes', employment: 'svb' }]),
  ...turning('in-a-measure', [
    { inReceipt: 'yes', employment: 'measure' },
    { inReceipt: 'yes', employment: 'unemployed' },
  ]),
  ...turning('flagged', [
    { inReceipt: 'yes', employment: 'minor', unemployed: 'yes' },
    { inReceipt: 'yes', employment: 'minor', unemployed: 'no' },
  ]),
];

const inBenefit = '2020-01-01';

/** Entries of 2021-05-10: what spells say of 2023-05-10. */
const entries: readonly Rule[] = [
  { name: 'in-receipt', benefit: [[inBenefit, null]] },
  { name: 'ended-the-day-before', benefit: [[inBenefit, '2023-05-09']] },
  { name: 'ended-the-day-before-too', participant: 'ended-the-day-before', benefitKnown: [] },
  { name: 'on-the-day-alone', benefit: [['2023-05-10', '2023-05-10']] },
  {
    name: 'again-a-day-later',
    benefit: [
      [inBenefit, '2021-06-30'],
      ['2023-05-11', null],
    ],
  },
  { name: 'still-there', benefit: [[inBenefit, '2023-01-01']] },
  {
    name: 'seen-but-not-covered',
    exited: '2022-05-10',
    seen: [{ monthsAfterExit: 12, inReceipt: 'no' }],
    benefitKnown: [],
  },
  { name: 'not-covered', participant: 'seen-but-not-covered', benefitKnown: [] },
  { name: 'not-in-receipt-at-entry', run: 'outside', is: { inReceiptAtEntry: 'no' } },
  {
    name: 'not-in-receipt-at-entry-nor-covered',
    run: 'outside',
    is: { inReceiptAtEntry: 'no' },
    benefitKnown: [],
  },
  { name: 'nobody-knows', run: 'outside', is: { inReceiptAtEntry: 'unknown' } },
  { name: 'nobody-knows-nor-covered', run: 'outside', is: { inReceiptAtEntry: 'unknown' }, benefitKnown: [] },
];

/** What became of people: as it was seen on the due days, and as spells say it. */
export const outcomeRules: FactRecords = gather([
  rulesAt({ location: 'outcomes', entered: '2020-10-01', exited: '2021-03-31' }, outcomes),
  rulesAt({ location: 'turns', entered: '2020-10-01', exited: '2021-03-31' }, turns),
  rulesAt({ location: 'exclusions', entered: '2020-10-01', exited: '2021-03-31' }, excludedSince),
  rulesAt({ location: 'entries', entered: '2021-05-10', benefitKnown: [[inBenefit, '2024-12-31']] }, entries),
]);

function isStatus(key: string): key is EmploymentStatus {
  return Object.hasOwn(employmentStatuses, key);
}

function isExclusion(key: string): key is Exclusion {
  return Object.hasOwn(exclusions, key);
}
