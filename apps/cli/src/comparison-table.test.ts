import {
  type ComparisonInput,
  type Language,
  parseComparisonRequest,
  runComparison,
} from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { comparisonTable } from './comparison-table.ts';
import { type Cohort, seenOn, worldOf } from './testing/question-world.ts';

const days = { enteredOn: '2023-01-10', exitedOn: '2023-06-10' } as const;
const gronau = { location: 'gronau', ...days, people: 40, completed: 30 } satisfies Cohort;
const bocholt = { location: 'bocholt', ...days, people: 40, completed: 10 } satisfies Cohort;

async function table(
  cohorts: readonly Cohort[],
  { language = 'en', ...input }: Partial<ComparisonInput> & { language?: Language } = {},
): Promise<string> {
  const question = {
    measure: 'completion_rate',
    a: { location: ['gronau'] },
    b: { location: ['bocholt'] },
    ...input,
  };
  const request = parseComparisonRequest(question, seenOn);
  return comparisonTable(await runComparison(request, worldOf(...cohorts)), language);
}

describe('comparisonTable', () => {
  it('says what is compared, as of which day, and names both slices with their cases', async () => {
    const text = await table([gronau, bocholt], { where: { year: ['2023'] } });
    expect(text).toMatch(
      /^Comparison: Completion rate \(completion_rate\)\nAs of 2026-09-30 · data version 1 · profile EXACT\n/,
    );
    expect(text).toMatch(/^A +Location gronau · Year 2023 +75\.0 % \[59\.8–85\.8\] +30 of 40 +0$/m);
    expect(text).toMatch(/^B +Location bocholt · Year 2023 +25\.0 % \[14\.2–40\.2\] +10 of 40 +0$/m);
  });

  it('tells the difference in percentage points with its interval and what is established', async () => {
    const english = await table([gronau, bocholt]);
    expect(english).toMatch(/^Difference A − B: \+50\.0 percentage points \[\+28\.\d to \+65\.\d\]$/m);
    expect(english).toContain('Result: A proven higher than B\n');
    const german = await table([gronau, bocholt], { language: 'de' });
    expect(german).toMatch(/^Unterschied A − B: \+50,0 Prozentpunkte \[\+28,\d bis \+65,\d\]$/m);
    expect(german).toContain('Ergebnis: A gesichert höher als B\n');
  });

  it('says that no difference is established where the interval holds zero, with the method below', async () => {
    const text = await table([gronau, { ...bocholt, completed: 28 }]);
    expect(text).toMatch(/^Difference A − B: \+5\.0 percentage points \[−\d+\.\d to \+\d+\.\d\]$/m);
    expect(text).toContain('Result: no proven difference\n');
    expect(text).toContain('The interval (Newcombe, 95 %) treats the cases');
    expect(await table([gronau, { ...bocholt, completed: 28 }], { language: 'de' })).toContain(
      'Ergebnis: kein gesicherter Unterschied\n',
    );
  });

  it('writes whole points where a base is below 30', async () => {
    const text = await table([gronau, { ...bocholt, people: 20 }]);
    expect(text).toMatch(/ 50 % \[30–70\] /);
    expect(text).toMatch(/^Difference A − B: \+25 percentage points \[/m);
  });

  it('shows counts and no difference below 10 cases', async () => {
    const text = await table([{ ...gronau, people: 9, completed: 3 }, bocholt]);
    expect(text).toMatch(/^A +Location gronau +3 of 9 u +3 of 9 +0$/m);
    expect(text).toContain('Result: none: a side has no value or fewer than 10 cases\n');
    expect(text).not.toContain('percentage points');
  });

  it('gives no verdict where too much is unknown on a side', async () => {
    const text = await table(
      [
        { ...gronau, independent: 20 },
        { ...bocholt, independent: 5, inReceipt: 35 },
      ],
      { measure: 'independence_rate_6m', where: { year: ['2023'] } },
    );
    expect(text).toMatch(/^Difference A − B: \+37\.5 percentage points/m);
    expect(text).toContain('Result: none: too much is unknown on a side\n');
  });

  it('calls a slice without filters by what it is: everything', async () => {
    expect(await table([gronau, bocholt], { b: {} })).toMatch(/^B +all +50\.0 %/m);
  });
});
