import type { ContractCase } from './fact-source-contract.ts';

const world = 'measures' as const;

/** Who comes, who stays, who is there: by planned start, exit, entry cohort and month end. */
export const participationCases: readonly ContractCase[] = [
  {
    world,
    title: 'counts a no-show by the own planned start, else that of the run, and nobody without either',
    ask: { by: ['run'], measures: ['no_show_rate'], where: { location: ['assigned'] } },
    expected: {
      'assigned/wege/never-by-own-start': '1/1?0!u~',
      'assigned/wege/never-again': '1/1?0!u~',
      'assigned/wege/never-by-start-of-run': '1/1?0!u~',
      'assigned/wege/never-by-own-start-before-that-of-run': '1/1?0!u~',
      'assigned/wege/never-but-exit-stated': '1/1?0!u~',
      'assigned/wege/late': '0/1?0!u~',
      'assigned/wege/by-start-of-run': '0/1?0!u~',
      'assigned/wege/still-ahead': '1/1?0!u~',
      total: '6/8?0!u~',
    },
  },
  {
    world,
    title: 'dates a no-show by the planned start and an entry by the entry day, and no start that lies ahead',
    ask: {
      by: ['quarter'],
      measures: ['no_show_rate', 'enrolments', 'exits'],
      where: { location: ['assigned'] },
      asOf: '2024-06-30',
    },
    expected: {
      '2024-Q1': '1/2?0!u 1 0',
      '2024-Q2': '4/5?0!u~ 1~ 0~',
      total: '5/7?0!u~ 2~ 0~',
    },
  },
  {
    world,
    title:
      'classes exits by reason alone, calls them early by the planned end and takes the median of their days',
    ask: {
      by: ['exit_reason'],
      measures: [
        'exits',
        'completions',
        'completion_rate',
        'early_exit_rate',
        'dropout_rate',
        'duration_median',
      ],
      where: { location: ['ends'], quarter: ['2024-Q1'] },
      asOf: '2024-06-30',
    },
    expected: {
      regular_end: '2 2 2/2?0!u 1/2?0!u 0/2?0!u 26.5/2!u',
      goal_reached: '1 1 1/1?0!u 1/1?0!u 0/1?0!u 33/1!u',
      job_svb: '1 0 0/1?0!u 1/1?0!u 0/1?0!u 34/1!u',
      job_minor: '1 0 0/1?0!u 1/1?0!u 0/1?0!u 35/1!u',
      self_employed: '1 0 0/1?0!u 1/1?0!u 0/1?0!u 36/1!u',
      vocational_training: '1 0 0/1?0!u 1/1?0!u 0/1?0!u 37/1!u',
      other_measure: '1 0 0/1?0!u 1/1?0!u 0/1?0!u 38/1!u',
      illness: '1 0 0/1?0!u 1/1?0!u 0/1?0!u 39/1!u',
      care_or_parental: '1 0 0/1?0!u 1/1?0!u 0/1?0!u 40/1!u',
      moved_away: '1 0 0/1?0!u 0/1?0!u 0/1?0!u 41/1!u',
      no_longer_eligible: '1 0 0/1?0!u 0/1?0!u 0/1?0!u 42/1!u',
      non_attendance: '1 0 0/1?0!u 0/1?0!u 1/1?0!u 43/1!u',
      misconduct: '1 0 0/1?0!u 0/1?0!u 1/1?0!u 44/1!u',
      own_wish: '1 0 0/1?0!u 0/1?0!u 1/1?0!u 45/1!u',
      deceased: '1 0 0/1?0!u 0/1?0!u 0/1?0!u 46/1!u',
      other: '1 0 0/1?0!u 0/1?0!u 1/1?0!u 47/1!u',
      unknown: '2 0 0/2?2!u,c0 0/2?0!u 0/2?2!u,c0 48.5/2!u',
      total: '19 3 3/19?2,c0.895 9/19?0 4/19?2,c0.895 40/19',
    },
  },
  {
    world,
    title: 'calls exits of days up to the as-of day preliminary',
    ask: {
      by: [],
      measures: [
        'exits',
        'completions',
        'completion_rate',
        'early_exit_rate',
        'dropout_rate',
        'duration_median',
      ],
      where: { location: ['ends'] },
      asOf: '2024-06-30',
    },
    expected: { total: '19~ 3~ 3/19?2~,c0.895 9/19?0~ 4/19?2~,c0.895 40/19~' },
  },
  {
    world,
    title:
      'calls an exit early before the own planned end, else before that of the run, and unknown without either',
    ask: { by: ['run'], measures: ['early_exit_rate'], where: { location: ['planned'], year: ['2023'] } },
    expected: {
      'planned/wege/own-end-not-reached': '1/1?0!u',
      'planned/wege/left-on-own-end': '0/1?0!u',
      'planned/wege/own-end-after-that-of-run': '1/1?0!u',
      'planned/wege/end-of-run-not-reached': '1/1?0!u',
      'planned/wege/left-on-end-of-run': '0/1?0!u',
      'planned/wege/left-later': '0/1?0!u',
      'planned/wege/no-planned-end': '0/1?1!u,c0',
      'planned/wege/no-planned-end-again': '0/1?1!u,c0',
      total: '3/8?2!u,c0.75',
    },
  },
  {
    world,
    title:
      'shows an entry cohort once all of it has ended and every planned end and the waiting time are over; in total, who is overdue counts as unknown',
    ask: {
      by: ['quarter'],
      measures: ['dropout_rate_entry_cohort', 'completion_rate_entry_cohort', 'enrolments'],
      where: { location: ['cohorts'] },
      asOf: '2024-06-30',
    },
    expected: {
      '2022-Q3': '0/10?3!u,c0.7 7/10?3!u,c0.7 10',
      '2023-Q1': '1/6?1!u,c0.833 2/6?1!u,c0.833 6',
      '2023-Q2': '-/-?-!t~ -/-?-!t~ 2',
      '2023-Q3': '-/-?-!t~ -/-?-!t~ 2',
      '2023-Q4': '-/-?-!t~ -/-?-!t~ 1',
      '2024-Q1': '0/1?0!u 1/1?0!u 1',
      '2024-Q2': '-/-?-!t~ -/-?-!t~ 1~',
      total: '2/20?5!u,c0.75,@0.87 11/20?5!u,c0.75,@0.87 23~',
    },
  },
  {
    world,
    title: 'holds a cohort back until the last day of the waiting time after its planned end',
    ask: {
      by: ['quarter'],
      measures: ['dropout_rate_entry_cohort', 'completion_rate_entry_cohort'],
      where: { location: ['cohorts'], quarter: ['2024-Q2'] },
      asOf: '2025-03-30',
    },
    expected: { '2024-Q2': '-/-?-!t~ -/-?-!t~', total: '-/-?-!t~ -/-?-!t~' },
  },
  {
    world,
    title: 'shows a cohort on the day on which the waiting time after its planned end is over',
    ask: {
      by: ['quarter'],
      measures: ['dropout_rate_entry_cohort', 'completion_rate_entry_cohort'],
      where: { location: ['cohorts'], quarter: ['2024-Q2'] },
      asOf: '2025-03-31',
    },
    expected: { '2024-Q2': '1/1?0!u 0/1?0!u', total: '1/1?0!u 0/1?0!u' },
  },
  {
    world,
    title: 'compares steps where both are known and shows the other exits beside the rate',
    ask: { by: ['run'], measures: ['progress_rate'], where: { location: ['steps'], year: ['2024'] } },
    expected: {
      'steps/wege/better': '1/1?0!u~',
      'steps/wege/better-once-more': '1/1?0!u~',
      'steps/wege/same': '0/1?0!u~',
      'steps/wege/worse': '0/1?0!u~',
      'steps/wege/entry-unknown': '0/0?1!x~,c0',
      'steps/wege/exit-unknown': '0/0?1!x~,c0',
      'steps/wege/both-unknown': '0/0?1!x~,c0',
      total: '2/4?3!u~,c0.571',
    },
  },
  {
    world,
    title: 'makes progress final three months after the quarter of the exit',
    ask: { by: ['quarter'], measures: ['progress_rate'], where: { location: ['steps'] }, asOf: '2024-06-30' },
    expected: { '2024-Q1': '2/4?3!u,c0.571', total: '2/4?3!u~,c0.571' },
  },
  {
    world,
    title:
      'averages stock over the month ends of a year, of the running year up to today, else since anybody came anywhere',
    ask: {
      by: ['year'],
      measures: ['average_stock', 'stock', 'participants', 'enrolments', 'exits'],
      where: { location: ['stocks'] },
      asOf: '2024-06-30',
    },
    expected: {
      '2022': '0.833/12 2 3 5 3',
      '2023': '1/12 1 1 0 1',
      '2024': '1/6~ 1~ 1~ 0~ 0~',
      total: '0.528/53~ 1~ 3~ 5~ 4~',
    },
  },
  {
    world,
    title: 'averages stock since anybody came whom the question may see',
    ask: { by: [], measures: ['average_stock', 'stock'], asOf: '2024-06-30' },
    locations: ['stocks'],
    expected: { total: '0.933/30~ 1~' },
  },
  {
    world,
    title:
      'averages stock over the three month ends of a quarter; who leaves on the last of them is not in it',
    ask: {
      by: ['quarter'],
      measures: ['average_stock', 'stock', 'participants'],
      where: { year: ['2022'] },
    },
    locations: ['stocks'],
    expected: {
      '2022-Q1': '1.667/3 1 3',
      '2022-Q2': '0.667/3 0 1',
      '2022-Q4': '1/3 2 1',
      total: '0.833/12 2 3',
    },
  },
  {
    world,
    title: 'makes stock final three months after its day',
    ask: {
      by: ['quarter'],
      measures: ['average_stock', 'stock', 'participants', 'enrolments', 'exits'],
      where: { quarter: ['2024-Q1'] },
      asOf: '2024-06-30',
    },
    locations: ['stocks'],
    expected: { '2024-Q1': '1/3 1 1 0 0', total: '1/3 1 1 0 0' },
  },
  ...(
    [
      ['2024-07-30', 'the day before a month ends', '1/6~'],
      ['2024-07-31', 'the day on which a month ends', '1/7~'],
    ] as const
  ).map(([asOf, day, average]) => ({
    world,
    title: `averages stock as of ${day}`,
    ask: { by: ['year'], measures: ['average_stock'], where: { year: ['2024'] }, asOf },
    locations: ['stocks'],
    expected: { '2024': average, total: average },
  })),
];
