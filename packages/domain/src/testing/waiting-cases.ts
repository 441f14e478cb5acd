import { dimensionIds } from '../catalogue/dimension.ts';
import type { ContractCase } from './fact-source-contract.ts';

const world = 'measures' as const;

/** What is known on its own date, in the quarter that ends on 2024-06-30; planned starts and entries are those of two locations. */
const known = {
  enrolments: '4',
  participants: '5',
  stock: '2',
  average_stock: '1.333/3',
  exits: '3',
  completions: '0',
  no_show_rate: '4/5?0!u',
  completion_rate: '0/3?3!u,c0',
  early_exit_rate: '0/3?3!u,c0',
  dropout_rate: '0/3?3!u,c0',
  duration_median: '15/3!u',
  progress_rate: '0/0?3!x,c0',
};

const preliminary = {
  enrolments: '4~',
  participants: '5~',
  stock: '2~',
  average_stock: '1.333/3~',
  exits: '3~',
  completions: '0~',
  no_show_rate: '4/5?0!u~',
  completion_rate: '0/3?3!u~,c0',
  early_exit_rate: '0/3?3!u~,c0',
  dropout_rate: '0/3?3!u~,c0',
  duration_median: '15/3!u~',
  progress_rate: '0/0?3!x~,c0',
};

/** What no dimension but time and place can split, with the dimensions that cannot split each. */
const people = [
  'sex',
  'age_band',
  'single_parent',
  'long_term_recipient',
  'residence',
  'responsible_jobcenter',
];
const notSplit: Readonly<Record<string, readonly string[]>> = {
  occupancy_rate: ['exit_reason', ...people],
  reach_rate: dimensionIds.filter((dimension) => !['location', 'year'].includes(dimension)),
};

const someKey: Readonly<Record<string, string>> = {
  exit_reason: 'regular_end',
  quarter: '2022-Q1',
  month: '2022-01',
  delivery_mode: 'on_site',
};

/** When what is known at once is final, and what cannot be split. */
export const waitingCases: readonly ContractCase[] = [
  ...(
    [
      ['2024-09-29', 'preliminary until the day before three months are over', preliminary],
      ['2024-09-30', 'final when three months are over', known],
    ] as const
  ).map(([asOf, state, values]) => ({
    world,
    title: `calls what is known on its own date ${state}`,
    ask: {
      by: ['quarter'],
      measures: Object.keys(values),
      where: { location: ['assigned', 'due'], quarter: ['2024-Q2'] },
      asOf,
    },
    expected: { '2024-Q2': Object.values(values).join(' '), total: Object.values(values).join(' ') },
  })),
  {
    world,
    title: 'cannot look at the exit reason of what is counted before the exit',
    ask: {
      by: [],
      measures: [
        'enrolments',
        'participants',
        'stock',
        'average_stock',
        'no_show_rate',
        'dropout_rate_entry_cohort',
        'completion_rate_entry_cohort',
        'independence_rate_entry_cohort_24m',
        'recording_delay_median',
      ],
      where: { exit_reason: ['regular_end'], year: ['2021'] },
    },
    expected: { total: '-!x -!x -!x -/-!x -/-?-!x -/-?-!x -/-?-!x -/-?-!x -/-!x' },
  },
  ...Object.entries(notSplit).flatMap(([measure, cannot]) =>
    cannot.map((dimension) => ({
      world,
      title: `cannot look at a part of ${measure} by ${dimension}`,
      ask: {
        by: [],
        measures: [measure],
        where: { [dimension]: [someKey[dimension] ?? 'unknown'], location: ['reach-own'], year: ['2022'] },
      },
      expected: { total: '-/-?-!x' },
    })),
  ),
];
