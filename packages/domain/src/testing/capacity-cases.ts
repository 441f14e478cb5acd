import type { ContractCase } from './fact-source-contract.ts';

const world = 'measures' as const;

/** Places taken, and people reached. */
export const capacityCases: readonly ContractCase[] = [
  {
    world,
    title:
      'relates the days taken to the places on the days of a run, and has no value where places or the first day are missing',
    ask: {
      by: ['run', 'quarter'],
      measures: ['occupancy_rate'],
      where: {
        location: ['places'],
        run: ['steady', 'changing', 'two-years', 'empty', 'no-places', 'no-first-day'],
        year: ['2022'],
      },
    },
    expected: {
      'places/wege/steady 2022-Q1': '81/180?0,ratio',
      'places/wege/steady 2022-Q2': '10/0?0!x',
      'places/wege/changing 2022-Q1': '17/270?0,ratio',
      'places/wege/changing 2022-Q2': '91/395?0,ratio',
      'places/wege/two-years 2022-Q4': '17/31?0,ratio',
      'places/wege/empty 2022-Q2': '0/60?0,ratio',
      'places/wege/no-places 2022-Q1': '-/-?-!x',
      'places/wege/no-first-day 2022-Q1': '-/-?-!x',
      total: '-/-?-!x',
    },
  },
  {
    world,
    title: 'lets a run without a last day run on',
    ask: {
      by: ['quarter'],
      measures: ['occupancy_rate', 'participants'],
      where: { location: ['places'], run: ['no-last-day'], quarter: ['2022-Q1'] },
    },
    expected: { '2022-Q1': '10/360?0,ratio 1', total: '10/360?0,ratio 1' },
  },
  {
    world,
    title: 'adds places and days of runs over a year and over all years, each day once',
    ask: {
      by: ['run', 'year'],
      measures: ['occupancy_rate'],
      where: { location: ['places'], run: ['steady', 'changing', 'two-years', 'empty'] },
      margins: true,
    },
    expected: {
      'places/wege/steady 2022': '91/180?0,ratio',
      'places/wege/changing 2022': '108/665?0,ratio',
      'places/wege/two-years 2022': '17/31?0,ratio',
      'places/wege/two-years 2023': '15/31?0,ratio',
      'places/wege/empty 2022': '0/60?0,ratio',
      'places/wege/steady *': '91/180?0~,ratio',
      'places/wege/changing *': '108/665?0~,ratio',
      'places/wege/two-years *': '32/62?0~,ratio',
      'places/wege/empty *': '0/60?0~,ratio',
      '* 2022': '216/936?0,ratio',
      '* 2023': '15/31?0,ratio',
      total: '231/967?0~,ratio',
    },
  },
  {
    world,
    title:
      'counts the places of a run that still runs up to the as-of day, final three months after the quarter',
    ask: {
      by: ['quarter'],
      measures: ['occupancy_rate'],
      where: { location: ['running'] },
      asOf: '2024-09-30',
    },
    expected: {
      '2024-Q2': '81/182?0,ratio',
      '2024-Q3': '92/184?0~,ratio',
      total: '173/366?0~,ratio',
    },
  },
  {
    world,
    title: 'calls the places of a quarter preliminary until three months after it',
    ask: {
      by: ['quarter'],
      measures: ['occupancy_rate'],
      where: { location: ['running'], quarter: ['2024-Q2'] },
      asOf: '2024-09-29',
    },
    expected: { '2024-Q2': '81/182?0~,ratio', total: '81/182?0~,ratio' },
  },
  {
    world,
    title: 'cannot split places by what people are',
    ask: { by: ['sex'], measures: ['occupancy_rate', 'participants'], where: { location: ['running'] } },
    expected: { unknown: '-/-?-!x 1~', total: '265/550?0~,ratio 1~' },
  },
  {
    world,
    title:
      'relates the persons of a year to the people in benefit around the location, and to none where they are not known',
    ask: {
      by: ['location', 'year'],
      measures: ['reach_rate'],
      where: { location: ['reach-own', 'reach-area', 'reach-both', 'reach-none'], year: ['2022', '2023'] },
      margins: true,
    },
    expected: {
      'reach-own 2022': '2/100?0,ratio',
      'reach-own 2023': '-/-?-!x',
      'reach-area 2022': '3/50?0,ratio',
      'reach-both 2022': '1/200?0,ratio',
      'reach-none 2022': '-/-?-!x',
      'reach-own *': '-/-?-!x',
      'reach-area *': '-/-?-!x',
      'reach-both *': '-/-?-!x',
      'reach-none *': '-/-?-!x',
      '* 2022': '-/-?-!x',
      '* 2023': '-/-?-!x',
      total: '-/-?-!x',
    },
  },
  {
    world,
    title: 'counts a person once at all locations together, whose people in benefit add up',
    ask: {
      by: [],
      measures: ['reach_rate'],
      where: { location: ['reach-own', 'reach-area', 'reach-both'], year: ['2022'] },
    },
    expected: { total: '5/350?0,ratio' },
  },
  {
    world,
    title: 'reaches nobody in less than a year',
    ask: {
      by: ['quarter'],
      measures: ['reach_rate', 'participants'],
      where: { location: ['reach-area'], year: ['2022'] },
    },
    expected: {
      '2022-Q1': '-/-?-!x 1',
      '2022-Q2': '-/-?-!x 1',
      '2022-Q3': '-/-?-!x 1',
      total: '3/50?0,ratio 3',
    },
  },
  ...(
    [
      ['2025-03-30', 'preliminary until the waiting time after the year is over', '1/120?0~,ratio'],
      ['2025-03-31', 'final when the waiting time after the year is over', '1/120?0,ratio'],
    ] as const
  ).map(([asOf, state, reach]) => ({
    world,
    title: `calls the reach of a year ${state}`,
    ask: { by: ['year'], measures: ['reach_rate'], where: { location: ['reach-own'], year: ['2024'] }, asOf },
    expected: { '2024': reach, total: reach },
  })),
];
