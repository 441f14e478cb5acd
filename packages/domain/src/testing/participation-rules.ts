import { addDays, toPlainDate } from '../calendar/plain-date.ts';
import { type ExitReason, exitReasons } from '../vocabulary/codes.ts';
import type { Run } from '../vocabulary/directory.ts';
import type { FactRecords } from './fact-records.ts';
import { gather, type Rule, rulesAt } from './rule-records.ts';

const startsInFebruary: Partial<Run> = { startsOn: toPlainDate('2024-02-01') };

/** Planned starts of 2024: own, of the run, none; taken up, late or never. */
const assigned: readonly Rule[] = [
  { name: 'never-by-own-start', planned: '2024-04-15' },
  { name: 'never-again', participant: 'never-by-own-start', planned: '2024-06-20' },
  { name: 'never-by-start-of-run', runIs: startsInFebruary },
  { name: 'never-by-own-start-before-that-of-run', runIs: startsInFebruary, planned: '2024-04-20' },
  { name: 'never-without-planned-start' },
  {
    name: 'never-but-exit-stated',
    planned: '2024-05-02',
    exited: '2024-06-01',
    is: { exitReason: 'own_wish' },
  },
  { name: 'late', planned: '2024-04-01', entered: '2024-06-10' },
  { name: 'by-start-of-run', runIs: startsInFebruary, entered: '2024-02-02' },
  { name: 'still-ahead', planned: '2024-07-01' },
];

/** Who left for a second reason, by the first: a person is not a participation. */
const alsoLeftFor: Readonly<Record<string, string>> = { job_svb: 'goal_reached', own_wish: 'misconduct' };

/** One exit for every reason, each a day after the one before, in a run that ends while they happen. */
const ends: readonly Rule[] = [
  ...Object.keys(exitReasons)
    .filter(isExitReason)
    .map(
      (exitReason, index): Rule => ({
        name: exitReason,
        participant: alsoLeftFor[exitReason] ?? exitReason,
        exited: addDays(toPlainDate('2024-02-01'), index),
        is: { exitReason },
      }),
    ),
  { name: 'no-reason', participant: 'unknown', exited: '2024-02-18' },
  {
    name: 'once-more',
    participant: 'regular_end',
    entered: '2024-02-19',
    exited: '2024-03-10',
    is: { exitReason: 'regular_end' },
  },
];

const endOf = (day: string): Partial<Run> => ({ endsOn: toPlainDate(day) });

/** Exits around a planned end: the own one, else that of the run, else none. */
const planned: readonly Rule[] = [
  { name: 'own-end-not-reached', runIs: endOf('2023-12-31'), plannedEnd: '2023-06-30', exited: '2023-06-29' },
  { name: 'left-on-own-end', runIs: endOf('2023-12-31'), plannedEnd: '2023-06-30', exited: '2023-06-30' },
  {
    name: 'own-end-after-that-of-run',
    runIs: endOf('2023-06-30'),
    plannedEnd: '2023-12-31',
    exited: '2023-09-30',
  },
  { name: 'end-of-run-not-reached', runIs: endOf('2023-06-30'), exited: '2023-06-29' },
  { name: 'left-on-end-of-run', runIs: endOf('2023-06-30'), exited: '2023-06-30' },
  { name: 'left-later', runIs: endOf('2023-06-30'), exited: '2023-07-01' },
  { name: 'no-planned-end', exited: '2023-07-01' },
  { name: 'no-planned-end-again', participant: 'no-planned-end', exited: '2023-08-01' },
];

/** Entries by quarter: cohorts that are ripe, and one each that a presence, a missing plan or a plan still running holds back. */
const cohorts: readonly Rule[] = [
  ...Array.from(
    { length: 10 },
    (_, index): Rule => ({
      name: `2022-${index}`,
      participant: `2022-${index === 8 ? 7 : index}`,
      entered: '2022-07-11',
      plannedEnd: '2022-12-31',
      exited: '2022-12-31',
      is: { exitReason: index < 7 ? 'regular_end' : null },
    }),
  ),
  {
    name: 'completed',
    entered: '2023-01-10',
    plannedEnd: '2023-06-30',
    exited: '2023-06-30',
    is: { exitReason: 'regular_end' },
  },
  {
    name: 'dropout-in-run-with-end',
    runIs: endOf('2023-09-30'),
    entered: '2023-01-10',
    exited: '2023-05-01',
    is: { exitReason: 'own_wish' },
  },
  {
    name: 'early-success',
    entered: '2023-02-01',
    plannedEnd: '2023-06-30',
    exited: '2023-06-15',
    is: { exitReason: 'job_svb' },
  },
  { name: 'no-reason', entered: '2023-02-01', plannedEnd: '2023-06-30', exited: '2023-06-30' },
  {
    name: 'other-end',
    entered: '2023-03-01',
    plannedEnd: '2023-06-30',
    exited: '2023-06-30',
    is: { exitReason: 'illness' },
  },
  {
    name: 'ripe-on-2024-06-30',
    entered: '2023-03-31',
    plannedEnd: '2024-03-31',
    exited: '2024-03-31',
    is: { exitReason: 'goal_reached' },
  },
  { name: 'still-present', entered: '2023-04-10', plannedEnd: '2023-09-30' },
  {
    name: 'completed-again',
    participant: 'completed',
    entered: '2023-04-10',
    plannedEnd: '2023-09-30',
    exited: '2023-09-30',
    is: { exitReason: 'regular_end' },
  },
  { name: 'no-planned-end', entered: '2023-07-01', exited: '2023-10-01', is: { exitReason: 'regular_end' } },
  {
    name: 'dropout',
    participant: 'dropout-in-run-with-end',
    entered: '2023-07-03',
    plannedEnd: '2023-12-31',
    exited: '2023-08-01',
    is: { exitReason: 'other' },
  },
  {
    name: 'ripe-on-2024-07-01',
    entered: '2023-10-02',
    plannedEnd: '2024-04-01',
    exited: '2024-03-15',
    is: { exitReason: 'regular_end' },
  },
  {
    name: 'overdue-until-2024-06-30',
    entered: '2024-01-08',
    plannedEnd: '2024-02-29',
    exited: '2024-06-30',
    is: { exitReason: 'regular_end' },
  },
  {
    name: 'ripe-on-2025-03-31',
    entered: '2024-04-02',
    plannedEnd: '2024-12-31',
    exited: '2024-05-02',
    is: { exitReason: 'misconduct' },
  },
];

/** Steps at entry and at exit. */
const steps: readonly Rule[] = [
  { name: 'better', is: { progressAtEntry: 1, progressAtExit: 3 } },
  { name: 'better-once-more', participant: 'better', is: { progressAtEntry: 2, progressAtExit: 3 } },
  { name: 'same', is: { progressAtEntry: 2, progressAtExit: 2 } },
  { name: 'worse', is: { progressAtEntry: 3, progressAtExit: 1 } },
  { name: 'entry-unknown', is: { progressAtExit: 2 } },
  { name: 'exit-unknown', participant: 'entry-unknown', is: { progressAtEntry: 1 } },
  { name: 'both-unknown' },
];

/** Presence around the ends of months; `second` comes back as `later`, and takes part in something else meanwhile. */
const stocks: readonly Rule[] = [
  { name: 'first', entered: '2022-01-15', exited: '2022-06-30' },
  { name: 'second', entered: '2022-01-31', exited: '2022-03-31' },
  { name: 'brief', entered: '2022-02-10', exited: '2022-02-20' },
  { name: 'later', participant: 'second', entered: '2022-11-01' },
  { name: 'meanwhile', participant: 'second', entered: '2022-12-05', exited: '2023-01-31' },
];

/** What people do in a run: come or not, stay, end. Each location shows one rule book. */
export const participationRules: FactRecords = gather([
  rulesAt({ location: 'assigned' }, assigned),
  rulesAt({ location: 'ends', run: 'reasons', runIs: endOf('2024-02-10'), entered: '2024-01-01' }, ends),
  rulesAt({ location: 'planned', entered: '2023-01-09' }, planned),
  rulesAt({ location: 'cohorts' }, cohorts),
  rulesAt({ location: 'steps', entered: '2024-01-08', exited: '2024-03-15' }, steps),
  rulesAt({ location: 'stocks' }, stocks),
]);

function isExitReason(key: string): key is ExitReason {
  return Object.hasOwn(exitReasons, key);
}
