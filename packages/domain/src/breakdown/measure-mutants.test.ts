import { beforeAll, describe, expect, it } from 'vitest';
import { measures } from '../catalogue/catalogue.ts';
import type { Measure } from '../catalogue/measure.ts';
import { contractCases } from '../testing/contract-cases.ts';
import {
  answerRequest,
  type ContractCase,
  contractWorlds,
  questionOf,
} from '../testing/fact-source-contract.ts';
import { measureCases } from '../testing/measure-cases.ts';
import { mutantsOf } from '../testing/measure-mutants.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';

const sources = {
  sample: createMemoryFactSource(contractWorlds.sample),
  measures: createMemoryFactSource(contractWorlds.measures),
};

/** Mistakes that no question can show, because what they change is never looked at or comes to the same. */
const equivalent: Readonly<Record<string, readonly string[]>> = {
  'nothing is unknown, so it stands nowhere': [
    'no_show_rate: unknown beside',
    'occupancy_rate: unknown beside',
    'reach_rate: unknown beside',
    'follow_up_coverage_3m: unknown beside',
    'follow_up_coverage_6m: unknown beside',
    'follow_up_coverage_12m: unknown beside',
    'follow_up_coverage_24m: unknown beside',
  ],
  'insured employment is success whatever the other branch says of it': [
    'non_unemployment_rate_3m: numerator any 2: all 1: employment_3m also svb',
    'non_unemployment_rate_6m: numerator any 2: all 1: employment_6m also svb',
    'non_unemployment_rate_12m: numerator any 2: all 1: employment_12m also svb',
  ],
  'unknown receipt is unknown whatever the other branch says of it': [
    'independence_by_work_rate_3m: unknown all 2: any 2: all 1: receipt_3m also unknown',
    'independence_by_work_rate_6m: unknown all 2: any 2: all 1: receipt_6m also unknown',
    'independence_by_work_rate_12m: unknown all 2: any 2: all 1: receipt_12m also unknown',
    'independence_by_work_rate_24m: unknown all 2: any 2: all 1: receipt_24m also unknown',
  ],
  'what ripens by its plan has no due day, so that no horizon is read': [
    'dropout_rate_entry_cohort: horizon 0',
    'dropout_rate_entry_cohort: horizon 1',
    'completion_rate_entry_cohort: horizon 0',
    'completion_rate_entry_cohort: horizon 1',
  ],
  'more than none is more than none, however they are counted': [
    'occupancy_rate: senseless in persons',
    'reach_rate: senseless in persons',
  ],
  'a year alone is neither a part of it nor a phase': [
    'reach_rate: split by phase',
    'reach_rate: split by quarter',
    'reach_rate: split by month',
  ],
  'its rows are always single years, which are mature as a whole': ['reach_rate: horizon 0'],
  'only starts of insured employment are followed for six months': [
    'continuous_employment_rate: numerator all 1: integration_kind also self_employed',
    'continuous_employment_rate: numerator all 1: integration_kind also vocational_training',
    'continuous_employment_rate: numerator without integration_kind svb',
  ],
  'what is final at once is mature at once': ['recording_delay_median: horizon 0'],
};

describe('the contract cases', () => {
  const cases = [...contractCases, ...measureCases];
  const holding: ContractCase[] = [];

  // A case that the reference itself fails proves nothing about a mutant.
  beforeAll(async () => {
    for (const one of cases) if (!(await isBroken(one))) holding.push(one);
  });

  it.each(measures)('tell $id from every measure with a mistake in it', async (measure) => {
    const asking = holding.filter(({ ask }) => ask.measures.includes(measure.id));
    const survivors: string[] = [];
    for (const { name, mutant } of mutantsOf(measure)) {
      if (!(await isFound(mutant, asking))) survivors.push(`${measure.id}: ${name}`);
    }
    const expected = Object.values(equivalent)
      .flat()
      .filter((name) => name.startsWith(`${measure.id}: `));
    expect(survivors.toSorted()).toEqual(expected.toSorted());
  });

  it('find mistakes of every kind in every measure', () => {
    for (const measure of measures) {
      const names = mutantsOf(measure).map(({ name }) => name);
      expect(names.length).toBeGreaterThan(10);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

async function isFound(mutant: Measure, cases: readonly ContractCase[]): Promise<boolean> {
  for (const one of cases) if (await isBroken(one, mutant)) return true;
  return false;
}

/** Whether a case fails, with a mutant in the place of its measure: by another answer, or because it cannot be asked. */
async function isBroken(contractCase: ContractCase, mutant?: Measure): Promise<boolean> {
  const { expected, world = 'sample' } = contractCase;
  const { request, context } = questionOf(contractCase);
  const changed = {
    ...request,
    measures: request.measures.map((measure) => (measure.id === mutant?.id ? mutant : measure)),
  };
  try {
    const answer = await answerRequest(changed, { source: sources[world], context, world });
    const keys = Object.keys(answer);
    return keys.length !== Object.keys(expected).length || keys.some((key) => answer[key] !== expected[key]);
  } catch {
    return true;
  }
}
