import { collectTables, rowIdOf, toPlainDate, unitIdOf } from '@neue-wege/domain';
import { createMemoryFactSource, randomFacts, seededRandom } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { attack } from './attack.ts';
import { judgedRelease } from './testing/judged-release.ts';

const knownOn = toPlainDate('2024-01-10');
const records = randomFacts(seededRandom(5), { size: 2400, knownOn });
const exact = await collectTables(
  {
    source: createMemoryFactSource([{ knownOn, records }]),
    context: { actor: 'test', locations: 'all', profile: 'EXACT' },
  },
  { asOf: toPlainDate('2024-03-31') },
);

/** Attacks tables in which the outcomes of some quarters are withheld, and nothing else. */
const attackWithout = (...quarters: readonly string[]) => {
  const units = exact.lattice.rows
    .filter(({ system, keys }) => system.endsWith('_6m') && quarters.includes(keys.quarter ?? ''))
    .map(({ system, keys }) => unitIdOf(system, rowIdOf(keys)));
  return attack({ current: judgedRelease(exact, { units: new Set(units), profile: 'MANAGEMENT' }) });
};

describe('attack on outcomes by quarter', () => {
  it('computes those of one quarter from its year and the other quarters', async () => {
    const { judged, recovered } = await attackWithout('2021-Q2');
    expect(judged).toBeGreaterThan(5);
    expect(recovered).toBe(judged);
  });

  it('computes those of all quarters of a year no longer, as the year tells their sum alone', async () => {
    const { judged, recovered } = await attackWithout('2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4');
    expect(judged).toBeGreaterThan(20);
    expect(recovered).toBeLessThan(judged / 4);
  });
});
