import { toPlainDate } from '../calendar/plain-date.ts';
import type { Run, RunPeriod } from '../vocabulary/directory.ts';
import type { FactRecords } from './fact-records.ts';
import { gather, type Rule, rulesAt } from './rule-records.ts';
import { noFacts, samplePeriod, sampleRun } from './sample-facts.ts';

interface Capacity {
  readonly from?: string;
  readonly until?: string;
  readonly places?: number;
  readonly changing?: readonly [day: string, places: number];
}

function capacity({ from, until, places, changing }: Capacity): Partial<Run> {
  const periods: RunPeriod[] = [];
  if (places !== undefined) periods.push({ ...samplePeriod(null, null), places });
  if (changing !== undefined) periods.push({ ...samplePeriod(changing[0], null), places: changing[1] });
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
    runIs: capacity({ from: '2022-01-01', until: '2022-06-30', places: 3, changing: ['2022-05-01', 5] }),
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
const reached: FactRecords = gather([
  rulesAt({ location: 'reach-own' }, [
    { name: 'one', entered: '2022-03-01', exited: '2022-04-30' },
    { name: 'one-again', participant: 'one', entered: '2022-06-01', exited: '2022-07-31' },
    { name: 'two', entered: '2022-12-31', exited: '2023-01-10' },
    { name: 'three', entered: '2024-02-01', exited: '2024-03-01' },
  ]),
  rulesAt({ location: 'reach-area' }, [
    { name: 'four', entered: '2022-05-01', exited: '2022-05-31' },
    { name: 'seven', entered: '2021-11-01', exited: '2022-01-01' },
    {
      name: 'one-elsewhere',
      entered: '2022-09-01',
      exited: '2022-09-30',
      is: { participant: 'reach-own/one' },
    },
  ]),
  rulesAt({ location: 'reach-both' }, [{ name: 'five', entered: '2022-05-01', exited: '2022-05-31' }]),
  rulesAt({ location: 'reach-none' }, [{ name: 'six', entered: '2022-05-01', exited: '2022-05-31' }]),
]);

/** How many could come: the places of runs, and the people in benefit around locations. */
export const capacityRules: FactRecords = gather([
  rulesAt({ location: 'places' }, places),
  { ...noFacts, runs: [empty] },
  rulesAt({ location: 'running' }, [running]),
  reached,
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
