import type { FactRecords } from './fact-records.ts';
import { gather, type Rule, rulesAt, type Stretch } from './rule-records.ts';

/** Exits of 2022-03-31 after an entry on 2022-01-10: 31 days later is 2022-05-01. */
const jobEntries: readonly Rule[] = [
  { name: 'before-the-entry', work: [['2021-06-01', null, 'svb']] },
  { name: 'on-the-entry-day', work: [['2022-01-10', null, 'svb']] },
  { name: 'a-day-after-the-entry', work: [['2022-01-11', null, 'svb']] },
  { name: 'ended-on-the-exit-day', work: [['2022-02-01', '2022-03-31', 'svb']] },
  { name: 'ended-a-day-after-the-exit', work: [['2022-02-01', '2022-04-01', 'svb']] },
  { name: 'on-the-exit-day', work: [['2022-03-31', null, 'svb']] },
  { name: 'on-the-exit-day-alone', work: [['2022-03-31', '2022-03-31', 'svb']] },
  { name: '31-days-after', work: [['2022-05-01', '2022-05-01', 'self_employed']] },
  { name: '32-days-after', work: [['2022-05-02', null, 'svb']] },
  { name: 'training', work: [['2022-04-15', null, 'vocational_training']] },
  { name: 'minor', work: [['2022-04-15', null, 'minor']] },
  { name: 'no-detail', work: [['2022-04-15', null, null]] },
  { name: 'no-detail-but-a-reason', work: [['2022-04-15', null, null]], is: { exitReason: 'self_employed' } },
  { name: 'no-job-but-a-reason', is: { exitReason: 'job_svb' } },
  { name: 'not-covered', workKnown: [] },
  { name: 'not-covered-job_svb', workKnown: [], is: { exitReason: 'job_svb' } },
  {
    name: 'not-covered-self_employed',
    participant: 'not-covered-job_svb',
    workKnown: [],
    is: { exitReason: 'self_employed' },
  },
  { name: 'not-covered-vocational_training', workKnown: [], is: { exitReason: 'vocational_training' } },
  {
    name: 'not-covered-job_minor',
    participant: 'not-covered',
    workKnown: [],
    is: { exitReason: 'job_minor' },
  },
  { name: 'a-job-but-not-covered', workKnown: [], work: [['2022-04-15', null, 'svb']] },
  { name: 'covered-for-30-days', workKnown: [['2022-01-01', '2022-04-30']] },
  { name: 'covered-for-31-days', workKnown: [['2022-01-01', '2022-05-01']] },
  {
    name: 'a-job-before-the-cover-ends',
    workKnown: [['2022-01-01', '2022-04-20']],
    work: [['2022-04-10', null, 'svb']],
  },
  {
    name: 'a-day-not-covered',
    workKnown: [
      ['2022-01-01', '2022-04-09'],
      ['2022-04-11', '2022-12-31'],
    ],
  },
];

const always: readonly Stretch[] = [['2019-01-01', '2023-12-31']];
const inBenefit = '2019-01-01';
const stay = { entered: '2020-10-01', exited: '2021-03-31' };

/** Exits of 2021-03-31 after an entry on 2020-10-01: six months later is 2021-09-30. */
const endsOfReceipt: readonly Rule[] = [
  { name: 'ended-before-the-entry', benefit: [[inBenefit, '2020-09-15']] },
  { name: 'never-ended', benefit: [[inBenefit, null]] },
  { name: 'ended-before-the-exit', benefit: [[inBenefit, '2021-01-15']] },
  {
    name: 'back-and-ended-before-the-exit',
    benefit: [
      [inBenefit, '2021-01-15'],
      ['2021-03-01', '2021-03-10'],
    ],
  },
  { name: 'ended-on-the-exit-day', benefit: [[inBenefit, '2021-03-31']] },
  { name: 'independent-six-months-later', benefit: [[inBenefit, '2021-09-29']] },
  { name: 'ended-six-months-later', benefit: [[inBenefit, '2021-09-30']] },
  { name: 'ended-a-day-after-six-months', benefit: [[inBenefit, '2021-10-01']] },
  { name: 'ended-in-a-month', benefit: [[inBenefit, '2021-04-14']] },
  {
    name: 'returned-in-month-1',
    benefit: [
      [inBenefit, '2021-03-31'],
      ['2021-05-31', '2021-05-31'],
    ],
  },
  {
    name: 'returned-in-month-6',
    benefit: [
      [inBenefit, '2021-03-31'],
      ['2021-10-31', '2021-10-31'],
    ],
  },
  {
    name: 'returned-in-month-7',
    benefit: [
      [inBenefit, '2021-03-31'],
      ['2021-11-01', '2021-11-05'],
    ],
  },
  {
    name: 'returned-before-a-clear-month',
    benefit: [
      [inBenefit, '2021-03-31'],
      ['2021-04-10', '2021-04-20'],
    ],
  },
  {
    name: 'a-day-not-covered',
    benefit: [[inBenefit, '2021-03-31']],
    benefitKnown: [
      [inBenefit, '2021-07-14'],
      ['2021-07-16', '2023-12-31'],
    ],
  },
  {
    name: 'a-day-before-the-end-not-covered',
    benefit: [[inBenefit, '2021-06-30']],
    benefitKnown: [
      [inBenefit, '2021-05-09'],
      ['2021-05-11', '2023-12-31'],
    ],
  },
  {
    name: 'not-covered',
    benefit: [[inBenefit, '2021-03-31']],
    benefitKnown: [],
    seen: [{ monthsAfterExit: 6, inReceipt: 'no' as const }],
  },
];

const untilTheExit: Stretch = [inBenefit, '2021-03-31'];

/** Independent on 2021-04-01, unless told otherwise: twelve months later is 2022-04-01. */
const returns: readonly Rule[] = [
  { name: 'on-the-last-day', benefit: [untilTheExit, ['2022-04-01', '2022-04-01']] },
  { name: 'a-day-too-late', benefit: [untilTheExit, ['2022-04-02', null]] },
  {
    name: 'back-before-a-day-not-covered',
    benefit: [untilTheExit, ['2021-06-01', '2021-06-05']],
    benefitKnown: [
      [inBenefit, '2021-07-31'],
      ['2021-08-02', '2023-12-31'],
    ],
  },
  {
    name: 'back-after-a-day-not-covered',
    benefit: [untilTheExit, ['2021-08-01', '2021-08-05']],
    benefitKnown: [
      [inBenefit, '2021-05-09'],
      ['2021-05-11', '2023-12-31'],
    ],
  },
  { name: 'covered-for-the-year', benefit: [untilTheExit], benefitKnown: [[inBenefit, '2022-04-01']] },
  { name: 'covered-for-a-day-less', benefit: [untilTheExit], benefitKnown: [[inBenefit, '2022-03-31']] },
  {
    name: 'first-of-two-exits',
    participant: 'twice',
    exited: '2021-01-31',
    benefit: [[inBenefit, '2021-04-30']],
  },
  { name: 'second-of-two-exits', participant: 'twice', entered: '2021-02-01', benefitKnown: [] },
  {
    name: 'first-of-two-departures',
    participant: 'again',
    exited: '2021-01-31',
    benefit: [
      [inBenefit, '2021-01-15'],
      ['2021-02-10', '2021-03-20'],
    ],
  },
  { name: 'second-of-two-departures', participant: 'again', entered: '2021-02-15', benefitKnown: [] },
  {
    name: 'first-of-two-returns',
    participant: 'back-twice',
    exited: '2021-01-31',
    benefit: [
      [inBenefit, '2021-01-15'],
      ['2021-02-10', '2021-03-20'],
      ['2021-06-01', '2021-06-05'],
    ],
  },
  { name: 'second-of-two-returns', participant: 'back-twice', entered: '2021-02-15', benefitKnown: [] },
  {
    name: 'first-of-two-exits-before-a-day-not-covered',
    participant: 'twice-before-a-day-not-covered',
    exited: '2021-01-31',
    benefit: [[inBenefit, '2021-04-30']],
    benefitKnown: [
      [inBenefit, '2021-07-14'],
      ['2021-07-16', '2023-12-31'],
    ],
  },
  {
    name: 'second-of-two-exits-before-a-day-not-covered',
    participant: 'twice-before-a-day-not-covered',
    entered: '2021-02-01',
    benefitKnown: [],
  },
  {
    name: 'first-of-two-departures-not-covered',
    participant: 'departures-not-covered',
    entered: '2020-02-01',
    exited: '2020-06-30',
    benefit: [
      [inBenefit, '2020-06-15'],
      ['2021-07-01', '2021-08-15'],
    ],
    benefitKnown: [
      [inBenefit, '2020-08-31'],
      ['2020-09-02', '2021-09-30'],
      ['2021-10-02', '2023-12-31'],
    ],
  },
  {
    name: 'second-of-two-departures-not-covered',
    participant: 'departures-not-covered',
    entered: '2021-07-15',
    exited: '2021-08-31',
    benefitKnown: [],
  },
];

/** What spells alone can tell: when work began, when receipt ended, and whether either lasted. */
export const spellRules: FactRecords = gather([
  rulesAt(
    {
      location: 'job-entries',
      entered: '2022-01-10',
      exited: '2022-03-31',
      workKnown: [['2022-01-01', '2022-12-31']],
      is: { exitReason: 'regular_end' },
    },
    jobEntries,
  ),
  rulesAt({ location: 'ends-of-receipt', ...stay, benefitKnown: always }, endsOfReceipt),
  rulesAt({ location: 'returns', ...stay, benefitKnown: always }, returns),
]);
