import {
  type ControlChartInput,
  type Language,
  parseControlChartRequest,
  runControlChart,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { controlChartTable } from './control-chart-table.ts';
import { type Cohort, seenOn, worldOf } from './testing/question-world.ts';

const quarters = Array.from({ length: 12 }, (_, index) => ({
  year: 2021 + Math.floor(index / 4),
  quarter: (index % 4) + 1,
}));
const inQuarter = (
  { year, quarter }: { year: number; quarter: number },
  cohort: Partial<Cohort>,
): Cohort => ({
  location: 'bocholt',
  number: `${year}-${quarter}`,
  enteredOn: `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-05`,
  exitedOn: `${year}-${String(quarter * 3).padStart(2, '0')}-05`,
  people: 30,
  completed: quarter % 2 === 0 ? 16 : 14,
  ...cohort,
});
const steady = quarters.map((quarter) => inQuarter(quarter, {}));

async function table(
  cohorts: readonly Cohort[],
  { language = 'en', ...input }: Partial<ControlChartInput> & { language?: Language } = {},
): Promise<string> {
  const question = { measure: 'completion_rate', grain: 'quarter', ...input };
  const request = parseControlChartRequest(question, seenOn);
  return controlChartTable(await runControlChart(request, worldOf(...cohorts)), language);
}

describe('controlChartTable', () => {
  it('shows every period with its cases and limits around the centre line, and the rule below', async () => {
    const text = await table(steady);
    expect(text).toMatch(/^Control chart by quarter: Completion rate \(completion_rate\)\nAs of /);
    expect(text).toMatch(/^Centre line: 50\.0 % · p-chart \(rates\)$/m);
    expect(text).toMatch(/^2021-Q1 +30 +46\.7 % +22\.6–77\.4$/m);
    expect(text).toMatch(/^No point is a signal\.$/m);
    expect(text).toContain('A signal is a point outside its limits, or a run of at least 8');
  });

  it('marks points outside the limits by their side', async () => {
    const cohorts = [...steady.slice(0, -1), inQuarter({ year: 2023, quarter: 4 }, { completed: 30 })];
    expect(await table(cohorts)).toMatch(/^2023-Q4 .* ▲ outside the limits$/m);
    const german = await table(cohorts, { language: 'de' });
    expect(german).toMatch(/^2023-Q4 .* ▲ außerhalb der Grenzen$/m);
    expect(german).toMatch(/^Auffällige Punkte: 1 außerhalb der Grenzen, 11 in einer Folge\. /m);
  });

  it('marks a run on one side of the centre line', async () => {
    const early = steady.map((cohort, index) => ({ ...cohort, completed: index < 8 ? 14 : 16 }));
    expect(await table(early)).toMatch(/^2021-Q1 .* ▼ in a run$/m);
  });

  it('tells uncertain values and periods that still run from those that make the limits', async () => {
    const text = await table([
      ...steady,
      inQuarter({ year: 2024, quarter: 1 }, { people: 5, completed: 2 }),
      inQuarter({ year: 2026, quarter: 3 }, {}),
    ]);
    expect(text).toMatch(/^2024-Q1 +5 +2 of 5 u +takes no part$/m);
    const running = await table([...steady, inQuarter({ year: 2026, quarter: 3 }, {})], {
      asOf: '2026-09-15',
    });
    expect(running).toMatch(/^2026-Q3 +30 +46\.7 % p +still running, takes no part$/m);
  });

  it('shows counts with an upper limit alone where none is too low, and quarters without cases', async () => {
    const counts = [3, 9, 4, 12, 2, 8, 5, 11, 1, 0, 6, 7];
    const cohorts = quarters
      .map((quarter, index) => inQuarter(quarter, { people: counts[index] ?? 0, completed: 0 }))
      .filter(({ people }) => people > 0);
    const text = await table(cohorts, { measure: 'enrolments', language: 'de' });
    expect(text).toMatch(/^Quartal +Anzahl +Grenzen +Ergebnis$/m);
    expect(text).toMatch(/^2021-Q1 +3 +bis \d+,\d$/m);
    expect(text).toMatch(/^2023-Q2 +0 +bis \d+,\d +ohne Fälle$/m);
    expect(text).toContain('zählen als null');
  });

  it('draws no limits from too few periods, and says how many there are', async () => {
    const text = await table(steady.slice(0, 4));
    expect(text).toMatch(/^Quarter +Cases +Rate +Result$/m);
    expect(text).toContain(
      'There are limits from 12 completed periods with a usable value; here there are 4.',
    );
  });
});
