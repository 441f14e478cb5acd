import type { ContractCase } from './fact-source-contract.ts';

const world = 'measures' as const;

interface DueEdges {
  /** Final, preliminary since then, preliminary until then, not due: month ends seen from 2024-06-30. */
  readonly months: readonly [final: string, waiting: string, stillWaiting: string, notDue: string];
  readonly measures: readonly string[];
  /** What each of the measures counts of the one person of a month. */
  readonly counted: readonly string[];
}

const success = '1/1?0';
const none = '0/1?0';

/** By horizon: the last month that is final, those that wait for late records, and the first that is not due. */
const edges: Readonly<Record<string, DueEdges>> = {
  'one month': {
    months: ['2024-02', '2024-03', '2024-05', '2024-06'],
    measures: ['direct_job_entry_rate'],
    counted: [success],
  },
  'three months': {
    months: ['2023-12', '2024-01', '2024-03', '2024-04'],
    measures: [
      'svb_rate_3m',
      'non_unemployment_rate_3m',
      'follow_up_measure_rate_3m',
      'independence_rate_3m',
      'independence_by_work_rate_3m',
      'follow_up_coverage_3m',
      'need_covering_integration_rate',
    ],
    counted: [success, success, none, success, success, success, success],
  },
  'six months': {
    months: ['2023-09', '2023-10', '2023-12', '2024-01'],
    measures: [
      'svb_rate_6m',
      'non_unemployment_rate_6m',
      'follow_up_measure_rate_6m',
      'independence_rate_6m',
      'independence_by_work_rate_6m',
      'follow_up_coverage_6m',
      'continuous_employment_rate',
    ],
    counted: [success, success, none, success, success, success, success],
  },
  'twelve months': {
    months: ['2023-03', '2023-04', '2023-06', '2023-07'],
    measures: [
      'svb_rate_12m',
      'non_unemployment_rate_12m',
      'follow_up_measure_rate_12m',
      'independence_rate_12m',
      'independence_by_work_rate_12m',
      'follow_up_coverage_12m',
      'return_rate_12m',
    ],
    counted: [success, success, none, success, success, success, none],
  },
  'thirteen months': {
    months: ['2023-02', '2023-03', '2023-05', '2023-06'],
    measures: ['lasting_independence_rate'],
    counted: [success],
  },
  'twenty-four months': {
    months: ['2022-03', '2022-04', '2022-06', '2022-07'],
    measures: [
      'independence_rate_24m',
      'independence_by_work_rate_24m',
      'follow_up_coverage_24m',
      'independence_rate_entry_cohort_24m',
    ],
    counted: [success, success, success, success],
  },
};

/** When a value is due, and when it is final; of several periods together the mature events alone count. */
export const dueCases: readonly ContractCase[] = Object.entries(edges).map(
  ([horizon, { months, measures, counted }]) => {
    const [final, waiting, stillWaiting, notDue] = months;
    const inState = (state: string): string => counted.map((count) => `${count}${state}`).join(' ');
    return {
      world,
      title: `shows what is known after ${horizon} from its due day on, final three months later`,
      ask: {
        by: ['month'],
        measures,
        where: { location: ['due'], month: months },
        asOf: '2024-06-30',
      },
      expected: {
        [final]: inState('!u'),
        [waiting]: inState('!u~'),
        [stillWaiting]: inState('!u~'),
        [notDue]: measures.map(() => '-/-?-!t~').join(' '),
        total: inState('!u,@0.25'),
      },
    };
  },
);
