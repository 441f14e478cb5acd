import { describe, expect, it } from 'vitest';
import { createReading } from '../reading/reading.ts';
import { cohortRow } from '../testing/cohort-rows.ts';
import { absentRate, rate } from '../testing/values.ts';
import { cohortTable } from './cohort-table.ts';
import { cohortsOf } from './cohorts.ts';

const reading = createReading('de');

describe('cohortTable', () => {
  it('holds value, interval, cases and unknown ones of every cell', () => {
    const row = cohortRow(
      { location: 'gronau', year: 2024 },
      {
        independenceRate6m: { ...rate(12, 40), unknown: 2 },
        independenceRate12m: rate(2, 8),
        independenceRate24m: absentRate('NOT_MATURE'),
      },
    );
    const input = { rows: [row], by: ['LOCATION', 'YEAR'] as const, years: undefined, locations: [] };
    const cohorts = cohortsOf({ ...input, measure: 'independence_rate' });
    const [group] = cohortTable(cohorts, { together: 'Alle', reading }).groups;
    expect(group?.label).toBe('gronau');
    const [first] = group?.rows ?? [];
    expect([first?.year, first?.exits]).toEqual([2024, '42']);
    expect(first?.cells.map(({ text, details }) => [text, ...details])).toEqual([
      ['20,0\u00a0%', '10,5–34,8\u00a0%', '8\u00a0von\u00a040'],
      ['30,0\u00a0%', '18,1–45,4\u00a0%', '12\u00a0von\u00a040', '2 unbekannt'],
      ['2\u00a0von\u00a08', 'unsicher: kleine Basis oder geringe Abdeckung'],
      ['liegt noch nicht vor, ab 31.12.2026'],
    ]);
    expect(first?.cells.map(({ absence }) => absence)).toEqual([
      undefined,
      undefined,
      undefined,
      'NOT_MATURE',
    ]);
  });
});
