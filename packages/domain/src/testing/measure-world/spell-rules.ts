import type { FactRecords } from '../fact-records.ts';
import { gather, type Rule, ruleAt, type Stretch } from './rule.ts';

const known2022: readonly Stretch[] = [['2022-01-01', '2022-12-31']];

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
  { name: 'not-covered-self_employed', workKnown: [], is: { exitReason: 'self_employed' } },
  { name: 'not-covered-vocational_training', workKnown: [], is: { exitReason: 'vocational_training' } },
  { name: 'not-covered-job_minor', workKnown: [], is: { exitReason: 'job_minor' } },
  { name: 'a-job-but-not-covered', workKnown: [], work: [['2022-04-15', null, 'svb']] },
  { name: 'covered-for-30-days', workKnown: [['2022-01-01', '2022-04-30']] },
  { name: 'covered-for-31-days', workKnown: [['2022-01-01', '2022-05-01']] },
  { name: 'a-job-before-the-cover-ends', workKnown: [['2022-01-01', '2022-04-20']], work: [['2022-04-10', null, 'svb']] },
  { name: 'a-day-not-covered', workKnown: [['2022-01-01', '2022-04-09'], ['2022-04-11', '2022-12-31']] },
].map((rule: Rule) => ({
  entered: '2022-01-10',
  exited: '2022-03-31',
  workKnown: known2022,
  ...rule,
  is: { exitReason: 'regular_end', ...rule.is },
}));

const always: readonly Stretch[] = [['2019-01-01', '2023-12-31']];
const inBenefit = '2019-01-01';

/** Exits of 2021-03-31 after an entry on 2020-10-01: six months later is 2021-09-30. */
const endsOfReceipt: readonly Rule[] = [
  { name: 'ended-before-the-entry', benefit: [[inBenefit, '2020-09-15']] },
  { name: 'never-ended', benefit: [[inBenefit, null]] },
  { name: 'ended-before-the-exit', benefit: [[inBenefit, '2021-01-15']] },
  { name: 'back-and-ended-before-the-exit', benefit: [[inBenefit, '2021-01-15'], ['2021-03-01', '2021-03-10']] },
  { name: 'ended-on-the-exit-day', benefit: [[inBenefit, '2021-03-31']] },
  { name: 'independent-six-months-later', benefit: [[inBenefit, '2021-09-29']] },
  { name: 'ended-six-months-later', benefit: [[inBenefit, '2021-09-30']] },
  { name: 'ended-a-day-after-six-months', benefit: [[inBenefit, '2021-10-01']] },
  { name: 'ended-in-a-month', benefit: [[inBenefit, '2021-04-14']] },
  { name: 'returned-in-month-1', benefit: [[inBenefit, '2021-03-31'], ['2021-05-31', '2021-05-31']] },
  { name: 'returned-in-month-6', benefit: [[inBenefit, '2021-03-31'], ['2021-10-31', '2021-10-31']] },
  { name: 'returned-in-month-7', benefit: [[inBenefit, '2021-03-31'], ['2021-11-01', '2021-11-05']] },
  { name: 'returned-before-a-clear-month', benefit: [[inBenefit, '2021-03-31'], ['2021-04-10', '2021-04-20']] },
  { name: 'a-day-not-covered', benefit: [[inBenefit, '2021-03-31']], benefitKnown: [[inBenefit, '2021-07-14'], ['2021-07-16', '2023-12-31']] },
  { name: 'a-day-before-the-end-not-covered', benefit: [[inBenefit, '2021-06-30']], benefitKnown: [[inBenefit, '2021-05-09'], ['2021-05-11', '2023-12-31']] },
  { name: 'not-covered', benefit: [[inBenefit, '2021-03-31']], benefitKnown: [], seen: [{ monthsAfterExit: 6, inReceipt: 'no' as const }] },
].map((rule: Rule) => ({ entered: '2020-10-01', exited: '2021-03-31', benefitKnown: always, ...rule }));

const untilTheExit: Stretch = [inBenefit, '2021-03-31'];

/** Independent on 2021-04-01, unless told otherwise: twelve months later is 2022-04-01. */
const returns: readonly Rule[] = [
  { name: 'on-the-last-day', benefit: [untilTheExit, ['2022-04-01', '2022-04-01']] },
  { name: 'a-day-too-late', benefit: [untilTheExit, ['2022-04-02', null]] },
  { name: 'back-before-a-day-not-covered', benefit: [untilTheExit, ['2021-06-01', '2021-06-05']], benefitKnown: [[inBenefit, '2021-07-31'], ['2021-08-02', '2023-12-31']] },
  { name: 'back-after-a-day-not-covered', benefit: [untilTheExit, ['2021-08-01', '2021-08-05']], benefitKnown: [[inBenefit, '2021-05-09'], ['2021-05-11', '2023-12-31']] },
  { name: 'covered-for-the-year', benefit: [untilTheExit], benefitKnown: [[inBenefit, '2022-04-01']] },
  { name: 'covered-for-a-day-less', benefit: [untilTheExit], benefitKnown: [[inBenefit, '2022-03-31']] },
  { name: 'first-of-two-exits', participant: 'twice', exited: '2021-01-31', benefit: [[inBenefit, '2021-04-30']] },
  { name: 'second-of-two-exits', participant: 'twice', entered: '2021-02-01', benefitKnown: [] },
  { name: 'first-of-two-departures', participant: 'again', exited: '2021-01-31', benefit: [[inBenefit, '2021-01-15'], ['2021-02-10', '2021-03-20']] },
  { name: 'second-of-two-departures', participant: 'again', entered: '2021-02-15', benefitKnown: [] },
].map((rule: Rule) => ({ entered: '2020-10-01', exited: '2021-03-31', benefitKnown: always, ...rule }));

/** Exits of 2021-03-31 after an entry on 2020-10-01, without benefit unless told: six months later is 2021-09-30. */
const integrations: readonly Rule[] = [
  { name: 'before-the-exit', work: [['2021-03-30', null, 'svb']] },
  { name: 'on-the-exit-day', work: [['2021-03-31', null, 'svb']] },
  { name: 'six-months-later', work: [['2021-09-30', null, 'svb']] },
  { name: 'six-months-and-a-day-later', work: [['2021-10-01', null, 'svb']] },
  { name: 'self-employed', work: [['2021-04-10', null, 'self_employed']] },
  { name: 'training', work: [['2021-04-10', null, 'vocational_training']] },
  { name: 'minor', work: [['2021-04-10', null, 'minor']] },
  { name: 'no-detail', work: [['2021-04-10', null, null]] },
  { name: 'two-in-a-month', work: [['2021-04-05', '2021-04-19', 'self_employed'], ['2021-04-20', null, 'svb']], benefit: [['2021-01-01', '2021-07-05']] },
  { name: 'two-in-two-months', work: [['2021-04-10', '2021-04-30', 'svb'], ['2021-05-03', null, 'svb']] },
  { name: 'not-covered', work: [['2021-04-10', null, 'svb']], workKnown: [] },
  { name: 'covered-after-the-start', work: [['2021-04-20', null, 'svb']], workKnown: [['2021-05-01', '2022-12-31']] },
  { name: 'benefit-on-the-due-day', work: [['2021-08-31', null, 'svb']], benefit: [['2021-11-30', '2021-11-30']] },
  { name: 'benefit-until-the-day-before', work: [['2021-08-31', null, 'svb']], benefit: [['2021-01-01', '2021-11-29']] },
  { name: 'benefit-covered-until-the-day-before', work: [['2021-08-31', null, 'svb']], benefitKnown: [[inBenefit, '2021-11-29']] },
  { name: 'a-day-a-month', work: [['2021-04-20', '2021-05-01', 'svb'], ['2021-06-30', '2021-07-01', 'svb'], ['2021-08-31', '2021-09-01', 'svb'], ['2021-10-31', '2021-10-31', 'svb']] },
  { name: 'sixth-month-missing', work: [['2021-04-20', '2021-09-30', 'svb']] },
  { name: 'a-day-in-the-sixth-month', work: [['2021-04-20', '2021-10-01', 'svb']] },
  { name: 'self-employed-afterwards', work: [['2021-04-20', '2021-06-30', 'svb'], ['2021-07-01', null, 'self_employed']] },
  { name: 'self-employed-before', work: [['2021-03-31', '2021-03-31', 'self_employed'], ['2021-04-15', null, 'svb']] },
  { name: 'self-employed-and-no-more-known', work: [['2021-04-10', null, 'self_employed']], workKnown: [[inBenefit, '2021-04-30']] },
  { name: 'a-month-not-covered', work: [['2021-04-20', null, 'svb']], workKnown: [[inBenefit, '2021-07-31'], ['2021-09-01', '2023-12-31']] },
  { name: 'a-day-of-a-month-covered', work: [['2021-04-20', null, 'svb']], workKnown: [[inBenefit, '2021-08-01'], ['2021-09-01', '2023-12-31']] },
  { name: 'after-the-first-of-two-exits', participant: 'twice', exited: '2021-01-31', work: [['2021-02-05', '2021-02-20', 'svb'], ['2021-04-15', null, 'svb']] },
  { name: 'after-the-second-of-two-exits', participant: 'twice', entered: '2021-02-10', benefitKnown: [], workKnown: [] },
].map((rule: Rule) => ({
  entered: '2020-10-01',
  exited: '2021-03-31',
  benefitKnown: always,
  workKnown: always,
  ...rule,
}));

/** What spells alone can tell: when work began, when receipt ended, and whether either lasted. */
export const spellRules: FactRecords = gather([
  ...jobEntries.map((rule) => ruleAt('job-entries', rule)),
  ...endsOfReceipt.map((rule) => ruleAt('ends-of-receipt', rule)),
  ...returns.map((rule) => ruleAt('returns', rule)),
  ...integrations.map((rule) => ruleAt('integrations', rule)),
]);
