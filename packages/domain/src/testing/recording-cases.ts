import type { ContractCase } from './fact-source-contract.ts';

const world = 'measures' as const;

/** How long entries and exits took to be recorded, and what was agreed. */
export const recordingCases: readonly ContractCase[] = [
  {
    world,
    title:
      'dates a recording by its own day, else by the version that stated it first unless that was loaded later',
    ask: {
      by: ['run'],
      measures: ['recording_delay_median'],
      where: { location: ['recording'] },
      asOf: '2024-06-30',
    },
    expected: {
      'recording/wege/by-version': '19/1!u',
      'recording/wege/by-own-day': '2/1!u',
      'recording/wege/both-at-once': '14.5/2!u',
      'recording/wege/exit-in-third-version': '15.5/2!u',
      'recording/wege/corrected': '19/1!u',
      'recording/wege/day-added-later': '19/1!u',
      'recording/wege/loaded-later-with-own-day': '10/1!u',
      'recording/wege/exit-loaded-later': '19/1!u',
      'recording/wege/in-fourth-version': '29/1!u',
      total: '19/11',
    },
  },
  {
    world,
    title: 'puts a delay into the quarter of the recording, where it is final at once',
    ask: {
      by: ['quarter'],
      measures: ['recording_delay_median'],
      where: { location: ['recording'] },
      asOf: '2024-06-30',
    },
    expected: {
      '2023-Q1': '19/8!u',
      '2023-Q2': '11/2!u',
      '2024-Q2': '29/1!u',
      total: '19/11',
    },
  },
  {
    world,
    title: 'compares a value with the target of its location and year where both follow the same definition',
    ask: {
      by: ['location'],
      measures: ['enrolments', 'completion_rate', 'exits'],
      where: { location: ['ends'], year: ['2024'] },
      asOf: '2025-03-31',
    },
    expected: {
      ends: '19,t20=0.95 3/19?2,c0.895,t0.5v2 19',
      total: '19,t20=0.95 3/19?2,c0.895,t0.5v2 19',
    },
  },
  {
    world,
    title: 'shows a target beside a value that is not due, without an attainment',
    ask: {
      by: ['location'],
      measures: ['independence_rate_6m', 'exits'],
      where: { location: ['due'], year: ['2024'] },
    },
    expected: { due: '-/-?-!t~,t0.25 6~', total: '-/-?-!t~,t0.25 6~' },
  },
  {
    world,
    title: 'has no target for a part of a location, of a year or of the programme',
    ask: {
      by: ['sex'],
      measures: ['enrolments'],
      where: { location: ['ends'], year: ['2024'] },
      asOf: '2025-03-31',
    },
    expected: { unknown: '19', total: '19,t20=0.95' },
  },
  {
    world,
    title: 'has a target for a year of the whole programme',
    ask: { by: [], measures: ['enrolments', 'exits'], where: { year: ['2019'] } },
    expected: { total: '0,t5=0 0' },
  },
];
