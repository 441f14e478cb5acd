import { toPlainDate } from '../../calendar/plain-date.ts';
import type { Run, RunPeriod } from '../../vocabulary/directory.ts';
import type { FactRecords } from '../fact-records.ts';
import { noFacts, samplePeriod, sampleRun } from '../sample-facts.ts';
import { gather, type Rule, ruleAt } from './rule.ts';

interface Capacity {
  readonly from?: string;
  readonly until?: string;
  readonly places?: number;
  readonly then?: readonly [day: string, places: number];
}

function capacity({ from, until, places, then }: Capacity): Partial<Run> {
  const periods: RunPeriod[] = [];
  if (places !== undefined) periods.push({ ...samplePeriod(null, null), places });
  if (then !== undefined) periods.push({ ...samplePeriod(then[0], null), places: then[1] });
  return {
    startsOn: from === undefined ? null : toPlainDate(from),
    endsOn: until === undefined ? null : toPlainDate(until),
    periods,
  };
}

const steady = capacity({ from: '2022-01-01', until: '2022-03-31', places: 2 });
const aFewDays = { entered: '2022-02-01', exited: '2022-02-10' };

/** Runs with their places: steady, changing, across two years, still running; and one each that lacks something. */
const places: readonly Rule[] = [
  { name: 'steady-1', run: 'steady', runIs: steady, entered: '2022-01-01', exited: '2022-01-31' },
  { name: 'steady-2', run: 'steady', runIs: steady, entered: '2022-02-10', exited: '2022-04-10' },
  {
    name: 'changing',
    runIs: capacity({ from: '2022-01-01', until: '2022-06-30', places: 3, then: ['2022-05-01', 5] }),
    entered: '2022-03-15',
    exited: '2022-06-30',
  },
  {
    name: 'two-years',
    runIs: capacity({ from: '2022-12-01', until: '2023-01-31', places: 1 }),
    entered: '2022-12-15',
    exited: '2023-01-15',
  },
  { name: 'no-places', runIs: capacity({ from: '2022-01-01', until: '2022-03-31' }), ...aFewDays },
  { name: 'no-first-day', runIs: capacity({ until: '2022-03-31', places: 4 }), ...aFewDays },
  { name: 'no-last-day', runIs: capacity({ from: '2022-01-01', places: 4 }), ...aFewDays },
];

const running: Rule = {
  name: 'running',
  runIs: capacity({ from: '2024-04-01', until: '2024-12-31', places: 2 }),
  entered: '2024-04-11',
};

const empty = sampleRun('places', {
  project: 'wege',
  number: 'empty',
  ...capacity({ from: '2022-04-01', until: '2022-04-30', places: 2 }),
});

/** Locations whose people in benefit are known of themselves, of their municipality, of both, or not. */
const reached: readonly FactRecords[] = [
  ruleAt('reach-own', { name: 'one', entered: '2022-03-01', exited: '2022-04-30' }),
  ruleAt('reach-own', { name: 'one-again', participant: 'one', entered: '2022-06-01', exited: '2022-07-31' }),
  ruleAt('reach-own', { name: 'two', entered: '2022-12-31', exited: '2023-01-10' }),
  ruleAt('reach-own', { name: 'three', entered: '2024-02-01', exited: '2024-03-01' }),
  ruleAt('reach-area', { name: 'four', entered: '2022-05-01', exited: '2022-05-31' }),
  ruleAt('reach-both', { name: 'five', entered: '2022-05-01', exited: '2022-05-31' }),
  ruleAt('reach-none', { name: 'six', entered: '2022-05-01', exited: '2022-05-31' }),
];

const elsewhere = ruleAt('reach-area', { name: 'one-elsewhere', entered: '2022-09-01', exited: '2022-09-30' });

/** How many could come: the places of runs, and the people in benefit around locations. */
export const capacityRules: FactRecords = gather([
  ...places.map((rule) => ruleAt('places', rule)),
  { ...noFacts, runs: [empty] },
  ruleAt('running', running),
  ...reached,
  {
    ...elsewhere,
    enrolments: elsewhere.enrolments.map((enrolment) => ({ ...enrolment, participant: 'reach-own/one' })),
  },
  {
    ...noFacts,
    locations: [
      { key: 'reach-area', ags: '05554008' },
      { key: 'reach-both', ags: '05554012' },
    ],
    references: [
      { location: 'reach-own', ags: null, year: 2022, value: 100 },
      { location: 'reach-own', ags: null, year: 2024, value: 120 },
      { location: null, ags: '05554008', year: 2022, value: 50 },
      { location: 'reach-both', ags: null, year: 2022, value: 200 },
      { location: null, ags: '05554012', year: 2022, value: 999 },
    ],
  },
]);
