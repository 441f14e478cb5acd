import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { type CollectedTables, collectTables } from './collect-tables.ts';
import type { Slot } from './lattice.ts';
import { type RowKeys, rowIdOf } from './release.ts';
import { readSlots } from './slots.ts';

const knownOn = toPlainDate('2024-01-10');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

function doorTo(seed: number) {
  const records = randomFacts(seededRandom(seed), { size: 150, knownOn });
  return { source: createMemoryFactSource([{ knownOn, records }]), context };
}

/** Whether a fact of the slot lies in the row, as far as the slot can tell. */
function isWithin(row: RowKeys, { keys }: Slot): boolean {
  return Object.entries(row).every(([dimension, key]) =>
    Object.entries(keys).every(([known, of]) => known !== dimension || of === key),
  );
}

function uncovered({ lattice }: CollectedTables): readonly string[] {
  return lattice.rows
    .filter(({ values }) => values.some((count) => count > 0))
    .filter(({ system }) => system !== 'stock')
    .filter(({ keys }) => !lattice.slots.some((slot) => isWithin(keys, slot)))
    .map(({ keys }) => rowIdOf(keys));
}

describe('readSlots', () => {
  it.each([1, 2])('has a slot for every entry and exit of every row, in world %i', async (seed) => {
    const collected = await collectTables(doorTo(seed), { asOf: toPlainDate('2024-03-31') });
    expect(collected.lattice.slots.length).toBeGreaterThan(50);
    expect(uncovered(collected)).toEqual([]);
  });

  it('tells what follows from a run and a quarter, once per slot', async () => {
    const slots = await readSlots(doorTo(1), { asOf: toPlainDate('2024-03-31') });
    expect(new Set(slots.map(({ keys }) => rowIdOf(keys))).size).toBe(slots.length);
    for (const { keys } of slots) {
      expect(keys.run?.split('/').slice(0, 2)).toEqual([keys.location, keys.project]);
      expect(keys.quarter?.slice(0, 4)).toBe(keys.year);
    }
  });

  it.each([
    ['2021-09-29', false, false],
    ['2021-09-30', true, false],
    ['2021-12-29', true, false],
    ['2021-12-30', true, true],
  ] as const)(
    'knows on %s whether the exits of a quarter are due, and mature',
    async (day, isDue, isMature) => {
      const door = doorTo(3);
      const all = await readSlots({ ...door, dataVersion: 1 }, { asOf: toPlainDate(day) });
      const ofQuarter = all.filter(({ keys }) => keys.quarter === '2021-Q1');
      expect(ofQuarter.length).toBeGreaterThan(0);
      for (const { counts, mature } of ofQuarter) {
        const sum = (counts['end_unknown'] ?? []).reduce((total, one) => total + one, 0);
        expect(counts['exits']).toEqual([sum]);
        expect([Object.hasOwn(counts, 'work_unknown_6m'), mature?.has('receipt_6m')]).toEqual([
          isDue,
          isMature,
        ]);
        expect([Object.hasOwn(counts, 'work_unknown_24m'), mature?.has('receipt_24m')]).toEqual([
          false,
          false,
        ]);
        expect(mature?.has('exit_end')).toBe(true);
      }
    },
  );

  it.each(['2021-11-30', '2021-12-15'])(
    'adds up on %s to what rows without a period count, with what is ripe of quarters that are not mature',
    async (day) => {
      const { lattice } = await collectTables({ ...doorTo(3), dataVersion: 1 }, { asOf: toPlainDate(day) });
      const total = lattice.rows.find(
        ({ system, keys }) => system === 'work_unknown_6m' && rowIdOf(keys) === '[]',
      );
      const partsOf = ({ counts, mature, ripe }: Slot): readonly number[] =>
        (mature?.has('receipt_6m') === true ? counts['work_unknown_6m'] : ripe?.['receipt_6m']) ?? [];
      const sums = total?.values.map((_, atom) =>
        lattice.slots.reduce((sum, slot) => sum + (partsOf(slot)[atom] ?? 0), 0),
      );
      expect(lattice.slots.some(({ ripe }) => ripe?.['receipt_6m'] !== undefined)).toBe(true);
      expect(sums).toEqual(total?.values);
    },
  );
});
