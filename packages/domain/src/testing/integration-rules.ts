import type { FactRecords } from './fact-records.ts';
import { type Rule, rulesAt, type Stretch } from './rule-records.ts';

const firstDay = '2019-01-01';
const always: readonly Stretch[] = [[firstDay, '2023-12-31']];

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
  {
    name: 'two-in-a-month',
    work: [
      ['2021-04-05', '2021-04-19', 'self_employed'],
      ['2021-04-20', null, 'svb'],
    ],
    benefit: [['2021-01-01', '2021-07-05']],
  },
  {
    name: 'two-in-two-months',
    work: [
      ['2021-04-10', '2021-04-30', 'svb'],
      ['2021-05-03', null, 'svb'],
    ],
  },
  { name: 'not-covered', work: [['2021-04-10', null, 'svb']], workKnown: [] },
  {
    name: 'covered-after-the-start',
    work: [['2021-04-20', null, 'svb']],
    workKnown: [['2021-05-01', '2022-12-31']],
  },
  {
    name: 'benefit-on-the-due-day',
    work: [['2021-08-31', null, 'svb']],
    benefit: [['2021-11-30', '2021-11-30']],
  },
  {
    name: 'benefit-until-the-day-before',
    work: [['2021-08-31', null, 'svb']],
    benefit: [['2021-01-01', '2021-11-29']],
  },
  {
    name: 'benefit-covered-until-the-day-before',
    work: [['2021-08-31', null, 'svb']],
    benefitKnown: [[firstDay, '2021-11-29']],
  },
  {
    name: 'a-day-a-month',
    work: [
      ['2021-04-20', '2021-05-01', 'svb'],
      ['2021-06-30', '2021-07-01', 'svb'],
      ['2021-08-31', '2021-09-01', 'svb'],
      ['2021-10-31', '2021-10-31', 'svb'],
    ],
  },
  { name: 'sixth-month-missing', work: [['2021-04-20', '2021-09-30', 'svb']] },
  { name: 'a-day-in-the-sixth-month', work: [['2021-04-20', '2021-10-01', 'svb']] },
  {
    name: 'self-employed-afterwards',
    work: [
      ['2021-04-20', '2021-06-30', 'svb'],
      ['2021-07-01', null, 'self_employed'],
    ],
  },
  {
    name: 'self-employed-before',
    work: [
      ['2021-03-31', '2021-03-31', 'self_employed'],
      ['2021-04-15', null, 'svb'],
    ],
  },
  {
    name: 'self-employed-and-no-more-known',
    work: [['2021-04-10', null, 'self_employed']],
    workKnown: [[firstDay, '2021-04-30']],
  },
  {
    name: 'a-month-not-covered',
    work: [['2021-04-20', null, 'svb']],
    workKnown: [
      [firstDay, '2021-07-31'],
      ['2021-09-01', '2023-12-31'],
    ],
  },
  {
    name: 'a-day-of-a-month-covered',
    work: [['2021-04-20', null, 'svb']],
    workKnown: [
      [firstDay, '2021-08-01'],
      ['2021-09-01', '2023-12-31'],
    ],
  },
  {
    name: 'training-before',
    work: [
      ['2021-03-31', '2021-03-31', 'vocational_training'],
      ['2021-04-15', null, 'svb'],
    ],
  },
  {
    name: 'training-and-no-more-known',
    work: [['2021-04-10', null, 'vocational_training']],
    workKnown: [[firstDay, '2021-04-30']],
  },
  {
    name: 'two-and-no-more-known',
    work: [
      ['2021-04-10', '2021-04-30', 'svb'],
      ['2021-05-03', null, 'svb'],
    ],
    benefitKnown: [],
    workKnown: [[firstDay, '2021-05-31']],
  },
  {
    name: 'after-the-first-of-two-exits',
    participant: 'twice',
    exited: '2021-01-31',
    work: [
      ['2021-02-05', '2021-02-20', 'svb'],
      ['2021-04-15', null, 'svb'],
    ],
  },
  {
    name: 'after-the-second-of-two-exits',
    participant: 'twice',
    entered: '2021-02-10',
    benefitKnown: [],
    workKnown: [],
  },
];

/** Starts of own work around two exits, and what followed. */
export const integrationRules: FactRecords = rulesAt(
  {
    location: 'integrations',
    entered: '2020-10-01',
    exited: '2021-03-31',
    benefitKnown: always,
    workKnown: always,
  },
  integrations,
);
