import type { ContractCase } from './fact-source-contract.ts';

/** What every fact source answers over the sample facts; each expectation was checked by hand against the records. */
export const contractCases: readonly ContractCase[] = [
  {
    title: 'counts entries by entry date and exits by exit date; whoever never entered is in neither',
    ask: {
      by: ['location', 'year'],
      measures: ['enrolments', 'exits'],
      margins: true,
    },
    expected: {
      'a/b 2014': '1 0',
      'a/b 2016': '1 1',
      'bocholt 2023': '5 4',
      'gronau 2023': '4 4',
      'a/b *': '2~ 1~',
      'bocholt *': '5~ 4~',
      'gronau *': '4~ 4~',
      '* 2014': '1 0',
      '* 2016': '1 1',
      '* 2023': '9 8',
      total: '11~ 9~',
    },
  },
  {
    title: 'completes and drops out by reason alone; an unknown or missing reason stays in the denominator',
    ask: {
      by: ['location'],
      measures: ['completions', 'completion_rate', 'dropout_rate'],
      where: {
        year: ['2023'],
      },
    },
    expected: {
      bocholt: '2 2/4?0!UNCERTAIN 1/4?0!UNCERTAIN',
      gronau: '1 1/4?2!UNCERTAIN 1/4?2!UNCERTAIN',
      total: '3 3/8?2!UNCERTAIN 2/8?2!UNCERTAIN',
    },
  },
  {
    title: 'keeps in stock who has a reason but no exit date, and no longer who left on the last day',
    ask: {
      by: ['location', 'year'],
      measures: ['stock'],
    },
    expected: {
      'a/b 2014': '1',
      'a/b 2015': '1',
      'a/b 2016': '1',
      'a/b 2017': '1',
      'a/b 2018': '1',
      'a/b 2019': '1',
      'a/b 2020': '1',
      'a/b 2021': '1',
      'a/b 2022': '1',
      'a/b 2023': '1',
      'a/b 2024': '1~',
      'bocholt 2023': '1',
      'bocholt 2024': '1~',
      total: '2~',
    },
  },
  {
    title: 'counts as present each person once, the exit day included',
    ask: {
      by: ['location', 'year'],
      measures: ['participants'],
      margins: true,
    },
    expected: {
      'a/b 2014': '1',
      'a/b 2015': '1',
      'a/b 2016': '2',
      'a/b 2017': '1',
      'a/b 2018': '1',
      'a/b 2019': '1',
      'a/b 2020': '1',
      'a/b 2021': '1',
      'a/b 2022': '1',
      'a/b 2023': '1',
      'a/b 2024': '1~',
      'bocholt 2023': '4',
      'bocholt 2024': '1~',
      'gronau 2023': '4',
      'a/b *': '2~',
      'bocholt *': '4~',
      'gronau *': '4~',
      '* 2014': '1',
      '* 2015': '1',
      '* 2016': '2',
      '* 2017': '1',
      '* 2018': '1',
      '* 2019': '1',
      '* 2020': '1',
      '* 2021': '1',
      '* 2022': '1',
      '* 2023': '9',
      '* 2024': '2~',
      total: '10~',
    },
  },
  {
    title: 'takes stock of several periods from the last, of none from the as-of day',
    ask: {
      by: ['location'],
      measures: ['stock', 'participants'],
      where: {
        quarter: ['2023-Q1', '2023-Q3'],
      },
    },
    expected: {
      'a/b': '1 1',
      bocholt: '3 4',
      gronau: '0 4',
      total: '4 9',
    },
  },
  {
    title: 'reads receipt on the due day from spells, coverage, then the nearest usable observation',
    ask: {
      by: ['location', 'year'],
      measures: ['independence_rate_3m', 'independence_rate_6m', 'independence_rate_12m'],
    },
    expected: {
      'a/b 2016': '0/1?1!UNCERTAIN 0/1?1!UNCERTAIN 1/1?0!UNCERTAIN',
      'bocholt 2023': '0/4?4!UNCERTAIN 2/4?1!UNCERTAIN 0/4?4!UNCERTAIN',
      'gronau 2023': '1/2?1!UNCERTAIN 0/2?1!UNCERTAIN 0/2?2!UNCERTAIN',
      total: '1/7?6!UNCERTAIN 2/7?3!UNCERTAIN 1/5?4!UNCERTAIN',
    },
  },
  {
    title: 'reads employment on the due day alike, and unknown receipt or employment as unknown',
    ask: {
      by: ['location', 'year'],
      measures: ['independence_by_work_rate_6m', 'svb_rate_6m', 'svb_rate_12m', 'follow_up_coverage_6m'],
    },
    expected: {
      'a/b 2016': '0/1?1!UNCERTAIN 0/1?1!UNCERTAIN 0/1?0!UNCERTAIN 0/1?0!UNCERTAIN',
      'bocholt 2023': '0/4?2!UNCERTAIN 0/4?2!UNCERTAIN 0/4?3!UNCERTAIN 3/4?0!UNCERTAIN',
      'gronau 2023': '0/2?1!UNCERTAIN 1/4?1!UNCERTAIN 0/4?2!UNCERTAIN 1/2?0!UNCERTAIN',
      total: '0/7?4!UNCERTAIN 1/9?4!UNCERTAIN 0/7?3!UNCERTAIN 4/7?0!UNCERTAIN',
    },
  },
  {
    title: 'takes the median of the days, both ends included',
    ask: {
      by: ['location', 'year'],
      measures: ['duration_median'],
    },
    expected: {
      'a/b 2016': '426/1!UNCERTAIN',
      'bocholt 2023': '114.5/4!UNCERTAIN',
      'gronau 2023': '104.5/4!UNCERTAIN',
      total: '120/9!UNCERTAIN',
    },
  },
  {
    title: 'puts each measure into the phase of its own date, and days outside every phase under unknown',
    ask: {
      by: ['phase'],
      measures: ['enrolments', 'exits', 'stock', 'participants'],
    },
    expected: {
      permanent: '9~ 8~ 2~ 9~',
      pilot: '1 0 1 1',
      unknown: '1 1 1 2',
      total: '11~ 9~ 2~ 10~',
    },
  },
  {
    title: 'cuts phases by year where both are asked for',
    ask: {
      by: ['year', 'phase'],
      measures: ['participants'],
      where: {
        location: ['a/b'],
        phase: ['pilot', 'unknown'],
      },
    },
    expected: {
      '2014 pilot': '1',
      '2015 pilot': '1',
      '2016 unknown': '2',
      '2017 unknown': '1',
      total: '2',
    },
  },
  {
    title: 'takes the target group that was in force on the entry day',
    ask: {
      by: ['target_group', 'delivery_mode', 'host_municipality'],
      measures: ['enrolments'],
    },
    expected: {
      'parents on_site unknown': '2~',
      'youth on_site unknown': '3~',
      'unknown on_site unknown': '2~',
      'unknown mobile 05554068': '4~',
      total: '11~',
    },
  },
  {
    title: 'finds runs by their key and by their bare number',
    ask: {
      by: ['run'],
      measures: ['enrolments'],
      where: {
        run: ['2023-1', 'a%2Fb/50%25/=1+1'],
      },
    },
    expected: {
      'a%2Fb/50%25/=1+1': '2~',
      'bocholt/wege/2023-1': '5~',
      'gronau/mobil/2023-1': '4~',
      total: '11~',
    },
  },
  {
    title: 'cannot split entries by exit reason, and says so',
    ask: {
      by: ['exit_reason'],
      measures: ['exits', 'enrolments'],
    },
    expected: {
      regular_end: '3~ -!NOT_APPLICABLE',
      goal_reached: '1~ -!NOT_APPLICABLE',
      job_svb: '1~ -!NOT_APPLICABLE',
      non_attendance: '1~ -!NOT_APPLICABLE',
      other: '1~ -!NOT_APPLICABLE',
      unknown: '2~ -!NOT_APPLICABLE',
      total: '9~ 11~',
    },
  },
  {
    title: 'cannot filter entries by exit reason either',
    ask: {
      by: [],
      measures: ['exits', 'enrolments'],
      where: {
        exit_reason: ['regular_end'],
      },
    },
    expected: {
      total: '3~ -!NOT_APPLICABLE',
    },
  },
  {
    title: 'gives missing attributes the key unknown',
    ask: {
      by: ['sex', 'age_band', 'single_parent'],
      measures: ['exits'],
      where: {
        year: ['2023'],
      },
    },
    expected: {
      'female unknown unknown': '1',
      'male under_25 unknown': '1',
      'unknown unknown yes': '1',
      'unknown unknown unknown': '5',
      total: '8',
    },
  },
  {
    title: 'groups by residence and responsible Jobcenter',
    ask: {
      by: ['residence', 'responsible_jobcenter'],
      measures: ['exits'],
      where: {
        project: ['mobil'],
      },
    },
    expected: {
      '05554008 05554020': '1~',
      'unknown unknown': '3~',
      total: '4~',
    },
  },
  {
    title: 'shows no outcome of a period that is not due',
    ask: {
      by: ['quarter'],
      measures: ['independence_rate_6m'],
      where: {
        year: ['2023'],
      },
      asOf: '2024-03-01',
    },
    expected: {
      '2023-Q1': '1/2?1!UNCERTAIN',
      '2023-Q2': '0/1?0!UNCERTAIN',
      '2023-Q3': '-/-?-!NOT_MATURE',
      '2023-Q4': '-/-?-!NOT_MATURE',
      total: '-/-?-!NOT_MATURE',
    },
  },
  {
    title: 'counts mature exits only where a row has no period',
    ask: {
      by: ['location'],
      measures: ['exits', 'independence_rate_6m', 'stock'],
      asOf: '2024-03-01',
    },
    expected: {
      'a/b': '1~ 0/1?1!UNCERTAIN 1~',
      bocholt: '4~ 1/1?0!UNCERTAIN 1~',
      gronau: '4~ 0/2?1!UNCERTAIN 0~',
      total: '9~ 1/4?2!UNCERTAIN 2~',
    },
  },
  {
    title: 'knows nothing before the first data version',
    ask: {
      by: ['year'],
      measures: ['enrolments', 'stock', 'completion_rate'],
      asOf: '2024-01-09',
    },
    expected: {
      total: '0~ 0~ 0/0?0!NOT_APPLICABLE',
    },
  },
  {
    title: 'answers a filter that names nothing with no rows and zero',
    ask: {
      by: ['location'],
      measures: ['enrolments', 'stock'],
      where: {
        location: ['nowhere'],
      },
    },
    expected: {
      total: '0~ 0~',
    },
  },
  {
    title: 'shows nothing of locations outside the context',
    ask: {
      by: ['location'],
      measures: ['enrolments', 'participants'],
    },
    locations: ['gronau', 'nowhere'],
    expected: {
      gronau: '4~ 4~',
      total: '4~ 4~',
    },
  },
  {
    title: 'shows nothing to a context without locations',
    ask: {
      by: ['location'],
      measures: ['enrolments', 'stock'],
    },
    locations: [],
    expected: {
      total: '0~ 0~',
    },
  },
];
