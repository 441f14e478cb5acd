import { describe, expect, it } from 'vitest';
import { runBreakdown } from '../breakdown/run-breakdown.ts';
import { toPlainDate } from '../calendar/plain-date.ts';
import { enrolments, exits } from '../catalogue/enrolment-measures.ts';
import { publishedTables } from '../catalogue/published-tables.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { countTable } from './count-table.ts';
import { rowIdOf } from './release.ts';

const asOf = toPlainDate('2024-03-31');
const knownOn = toPlainDate('2024-01-10');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
const records = randomFacts(seededRandom(5), { size: 150, knownOn });
const door = { source: createMemoryFactSource([{ knownOn, records }]), context };
const measures = [enrolments, exits];

describe('countTable', () => {
  it.each(publishedTables)('has every row of a breakdown of $id with all its totals once', async (table) => {
    const { dimensions } = table;
    const counted = await countTable({ dimensions, measures, asOf }, door);
    const question = { by: dimensions, measures, where: {}, asOf, margins: true, exclusions: false } as const;
    const whole = await runBreakdown({ ...question, profile: 'EXACT' }, door);
    const expected = new Map(whole.rows.map((row) => [rowIdOf(row.keys), row.values]));
    const found = new Map(counted.rows.map((row) => [rowIdOf(row.keys), row.values]));
    expect(found).toEqual(expected);
    expect(counted.rows).toHaveLength(expected.size);
    expect({ ...counted, rows: [] }).toEqual({ ...whole, rows: [] });
  });

  it('gives a row with all keys that follow from its own, and says what it is summed over', async () => {
    const dimensions = ['location', 'project', 'run', 'year'] as const;
    const { rows } = await countTable({ dimensions, measures, asOf }, door);
    const ofRuns = rows.filter(({ keys }) => keys.run !== null);
    expect(ofRuns.length).toBeGreaterThan(20);
    for (const { keys } of ofRuns)
      expect(keys.run?.split('/').slice(0, 2)).toEqual([keys.location, keys.project]);
    for (const { keys, isTotalOf } of rows)
      expect(isTotalOf).toEqual(dimensions.filter((dimension) => keys[dimension] === null));
  });

  it('is in the order of a breakdown where no dimension lies in another', async () => {
    const dimensions = ['location', 'year'] as const;
    const question = { by: dimensions, measures, where: {}, asOf, margins: true, exclusions: false } as const;
    expect(await countTable({ dimensions, measures, asOf }, door)).toEqual(
      await runBreakdown({ ...question, profile: 'EXACT' }, door),
    );
  });
});
