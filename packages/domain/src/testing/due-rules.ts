import type { FactRecords } from './fact-records.ts';
import { rulesAt } from './rule-records.ts';

const months = [
  '2022-03',
  '2022-04',
  '2022-06',
  '2022-07',
  '2023-02',
  '2023-03',
  '2023-04',
  '2023-05',
  '2023-06',
  '2023-07',
  '2023-09',
  '2023-10',
  '2023-12',
  '2024-01',
  '2024-02',
  '2024-03',
  '2024-04',
  '2024-05',
  '2024-06',
];

/**
 * One person a month who enters on the 1st, leaves on the 15th out of benefit into an insured job, and stays there: whatever
 * is asked of them succeeds once it is due.
 */
export const dueRules: FactRecords = rulesAt(
  {
    location: 'due',
    run: 'every-month',
    benefitKnown: [['2020-01-01', '2026-12-31']],
    workKnown: [['2020-01-01', '2026-12-31']],
  },
  months.map((month) => ({
    name: month,
    entered: `${month}-01`,
    exited: `${month}-15`,
    benefit: [['2020-01-01', `${month}-15`]],
    work: [[`${month}-15`, null, 'svb']],
  })),
);
