import type { ContractCase } from './fact-source-contract.ts';

const world = 'measures' as const;
const where = { location: ['outcomes'], year: ['2021'] };

const employmentAndReceipt = (horizon: number): readonly string[] => [
  `svb_rate_${horizon}m`,
  `non_unemployment_rate_${horizon}m`,
  `follow_up_measure_rate_${horizon}m`,
  ...receiptAlone(horizon),
];

const receiptAlone = (horizon: number): readonly string[] => [
  `independence_rate_${horizon}m`,
  `independence_by_work_rate_${horizon}m`,
  `follow_up_coverage_${horizon}m`,
];

/** Of three people one is independent, one in receipt, one unknown; who lives by own work is in the first two columns alike. */
const ofThree = {
  ownWork: '1/3?1!u,c0.667 1/3?1!u,c0.667 2/3?0!u',
  noOwnWork: '1/3?1!u,c0.667 0/3?1!u,c0.667 2/3?0!u',
  unknownWork: '1/3?1!u,c0.667 0/3?2!u,c0.333 2/3?0!u',
};

const seen = '1/1?0!u 1/1?0!u 0/1?0!u 1/1?0!u 1/1?0!u 1/1?0!u';
const notSeen = '0/1?1!u,c0 0/1?1!u,c0 0/1?1!u,c0 0/1?1!u,c0 0/1?1!u,c0 0/1?0!u';
const outside = '2/4?1!u,c0.75 3/4?1!u,c0.75 0/4?1!u,c0.75 0/0?0!x 0/0?0!x 0/0?0!x';

/** What is the same at three, six and twelve months. */
const alike = {
  'outcomes/wege/svb': `3/3?0!u 3/3?0!u 0/3?0!u ${ofThree.ownWork}`,
  'outcomes/wege/minor': `0/3?0!u 2/3?0!u 0/3?0!u ${ofThree.noOwnWork}`,
  'outcomes/wege/self_employed': `0/3?0!u 2/3?0!u 0/3?0!u ${ofThree.ownWork}`,
  'outcomes/wege/vocational_training': `0/3?0!u 2/3?0!u 0/3?0!u ${ofThree.ownWork}`,
  'outcomes/wege/school': `0/3?0!u 2/3?0!u 0/3?0!u ${ofThree.noOwnWork}`,
  'outcomes/wege/measure': `0/3?0!u 2/3?0!u 3/3?0!u ${ofThree.noOwnWork}`,
  'outcomes/wege/unemployed': `0/3?0!u 0/3?0!u 0/3?0!u ${ofThree.noOwnWork}`,
  'outcomes/wege/inactive': `0/3?0!u 2/3?0!u 0/3?0!u ${ofThree.noOwnWork}`,
  'outcomes/wege/unknown': `0/3?3!u,c0 0/3?3!u,c0 0/3?3!u,c0 ${ofThree.unknownWork}`,
  'outcomes/wege/never-seen': notSeen,
  'outcomes/wege/not-in-receipt': outside,
  'outcomes/wege/receipt-not-known': outside,
  'outcomes/wege/excluded': '1/4?1!u,c0.75 3/4?1!u,c0.75 0/4?1!u,c0.75 2/4?1!u,c0.75 1/4?1!u,c0.75 3/4?0!u',
  'outcomes/wege/certain': '8/10?2,c0.8 8/10?2,c0.8 0/10?2,c0.8 8/10?2,c0.8 8/10?2,c0.8 8/10?0',
  'outcomes/wege/uncertain': '7/10?3!u,c0.7 7/10?3!u,c0.7 0/10?3!u,c0.7 7/10?3!u,c0.7 7/10?3!u,c0.7 7/10?0',
};

/** What became of people at each horizon, with and without those whom the closed list takes out. */
export const outcomeCases: readonly ContractCase[] = [
  {
    world,
    title: 'reads every outcome three months after the exit',
    ask: { by: ['run'], measures: employmentAndReceipt(3), where },
    expected: {
      ...alike,
      'outcomes/wege/seen-until-3': seen,
      'outcomes/wege/seen-until-6': seen,
      'outcomes/wege/seen-until-12': seen,
      'outcomes/wege/spelled': '0/1?0!u 1/1?0!u 0/1?0!u 0/1?0!u 0/1?0!u 1/1?0!u',
      total: '26/64?12,c0.813 43/64?12,c0.813 3/64?12,c0.813 29/56?16!u,c0.714 22/56?17!u,c0.696 40/56?0',
    },
  },
  {
    world,
    title: 'reads every outcome six months after the exit',
    ask: { by: ['run'], measures: employmentAndReceipt(6), where },
    expected: {
      ...alike,
      'outcomes/wege/seen-until-3': notSeen,
      'outcomes/wege/seen-until-6': seen,
      'outcomes/wege/seen-until-12': seen,
      'outcomes/wege/spelled': '1/1?0!u 1/1?0!u 0/1?0!u 1/1?0!u 1/1?0!u 1/1?0!u',
      total:
        '26/64?13!u,c0.797 42/64?13!u,c0.797 3/64?13!u,c0.797 29/56?17!u,c0.696 22/56?18!u,c0.679 39/56?0',
    },
  },
  {
    world,
    title: 'reads every outcome twelve months after the exit',
    ask: { by: ['run'], measures: employmentAndReceipt(12), where },
    expected: {
      ...alike,
      'outcomes/wege/seen-until-3': notSeen,
      'outcomes/wege/seen-until-6': notSeen,
      'outcomes/wege/seen-until-12': seen,
      'outcomes/wege/spelled': '0/1?0!u 1/1?0!u 0/1?0!u 0/1?0!u 0/1?0!u 1/1?0!u',
      total:
        '24/64?14!u,c0.781 41/64?14!u,c0.781 3/64?14!u,c0.781 27/56?18!u,c0.679 20/56?19!u,c0.661 38/56?0',
    },
  },
  {
    world,
    title: 'reads receipt twenty-four months after the exit',
    ask: { by: ['run'], measures: receiptAlone(24), where },
    expected: {
      'outcomes/wege/svb': ofThree.ownWork,
      'outcomes/wege/minor': ofThree.noOwnWork,
      'outcomes/wege/self_employed': ofThree.ownWork,
      'outcomes/wege/vocational_training': ofThree.ownWork,
      'outcomes/wege/school': ofThree.noOwnWork,
      'outcomes/wege/measure': ofThree.noOwnWork,
      'outcomes/wege/unemployed': ofThree.noOwnWork,
      'outcomes/wege/inactive': ofThree.noOwnWork,
      'outcomes/wege/unknown': ofThree.unknownWork,
      'outcomes/wege/never-seen': '0/1?1!u,c0 0/1?1!u,c0 0/1?0!u',
      'outcomes/wege/seen-until-3': '0/1?1!u,c0 0/1?1!u,c0 0/1?0!u',
      'outcomes/wege/seen-until-6': '0/1?1!u,c0 0/1?1!u,c0 0/1?0!u',
      'outcomes/wege/seen-until-12': '0/1?1!u,c0 0/1?1!u,c0 0/1?0!u',
      'outcomes/wege/not-in-receipt': '0/0?0!x 0/0?0!x 0/0?0!x',
      'outcomes/wege/receipt-not-known': '0/0?0!x 0/0?0!x 0/0?0!x',
      'outcomes/wege/excluded': '2/4?1!u,c0.75 1/4?1!u,c0.75 3/4?0!u',
      'outcomes/wege/certain': '8/10?2,c0.8 8/10?2,c0.8 8/10?0',
      'outcomes/wege/uncertain': '7/10?3!u,c0.7 7/10?3!u,c0.7 7/10?0',
      'outcomes/wege/spelled': '1/1?0!u 1/1?0!u 1/1?0!u',
      total: '27/56?19!u,c0.661 20/56?20!u,c0.643 37/56?0',
    },
  },
  ...(
    [
      [
        3,
        '25/60?11,c0.817,x4 40/60?11,c0.817,x4 3/60?11,c0.817,x4 27/52?15!u,c0.712,x4 21/52?16!u,c0.692,x4 37/52?0,x4',
      ],
      [
        6,
        '25/60?12,c0.8,x4 39/60?12,c0.8,x4 3/60?12,c0.8,x4 27/52?16!u,c0.692,x4 21/52?17!u,c0.673,x4 36/52?0,x4',
      ],
      [
        12,
        '23/60?13!u,c0.783,x4 38/60?13!u,c0.783,x4 3/60?13!u,c0.783,x4 25/52?17!u,c0.673,x4 19/52?18!u,c0.654,x4 35/52?0,x4',
      ],
    ] as const
  ).map(([horizon, total]) => ({
    world,
    title: `takes the closed list out of every outcome at ${horizon} months where asked, and counts it`,
    ask: { by: [], measures: employmentAndReceipt(horizon), where, exclusions: true },
    expected: { total },
  })),
  {
    world,
    title: 'takes the closed list out of receipt at 24 months where asked, and counts it',
    ask: { by: [], measures: receiptAlone(24), where, exclusions: true },
    expected: { total: '25/52?18!u,c0.654,x4 19/52?19!u,c0.635,x4 34/52?0,x4' },
  },
  {
    world,
    title: 'leaves nobody where all are on the closed list, and says zero where nobody is',
    ask: {
      by: ['run'],
      measures: ['svb_rate_6m', 'independence_rate_6m', 'completion_rate'],
      where: { ...where, run: ['excluded', 'certain'] },
      exclusions: true,
    },
    expected: {
      'outcomes/wege/excluded': '0/0?0!x,x4 0/0?0!x,x4 0/4?4!u,c0',
      'outcomes/wege/certain': '8/10?2,c0.8,x0 8/10?2,c0.8,x0 0/10?10,c0',
      total: '8/10?2,c0.8,x4 8/10?2,c0.8,x4 0/14?14,c0',
    },
  },
  {
    world,
    title: 'takes out whoever came onto the closed list by the due day, or left as deceased',
    ask: {
      by: ['run'],
      measures: ['svb_rate_3m', 'svb_rate_6m', 'svb_rate_12m', 'independence_rate_24m'],
      where: { location: ['exclusions'], year: ['2021'] },
      exclusions: true,
    },
    expected: {
      'exclusions/wege/since-three-months': '0/0?0!x,x1 0/0?0!x,x1 0/0?0!x,x1 0/0?0!x,x1',
      'exclusions/wege/since-twelve-months': '0/1?1!u,c0,x0 0/1?1!u,c0,x0 0/0?0!x,x1 0/0?0!x,x1',
      'exclusions/wege/deceased-at-exit': '0/0?0!x,x1 0/0?0!x,x1 0/0?0!x,x1 0/0?0!x,x1',
      'exclusions/wege/never': '1/1?0!u,x0 1/1?0!u,x0 1/1?0!u,x0 1/1?0!u,x0',
      total: '1/2?1!u,c0.5,x2 1/2?1!u,c0.5,x2 1/1?0!u,x3 1/1?0!u,x3',
    },
  },
  {
    world,
    title: 'reads receipt 24 months after the entry day from spells alone, of those in receipt at entry',
    ask: {
      by: ['run'],
      measures: ['independence_rate_entry_cohort_24m'],
      where: { location: ['entries'], year: ['2021'] },
    },
    expected: {
      'entries/wege/in-receipt': '0/1?0!u',
      'entries/wege/ended-the-day-before': '1/1?0!u',
      'entries/wege/ended-the-day-before-too': '1/1?0!u',
      'entries/wege/on-the-day-alone': '0/1?0!u',
      'entries/wege/again-a-day-later': '1/1?0!u',
      'entries/wege/still-there': '1/1?0!u',
      'entries/wege/seen-but-not-covered': '0/1?1!u,c0',
      'entries/wege/not-covered': '0/1?1!u,c0',
      'entries/wege/outside': '0/0?0!x',
      total: '4/8?2!u,c0.75',
    },
  },
];
