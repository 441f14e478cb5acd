import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { collectTables } from './collect-tables.ts';
import { type Block, dividePlaces } from './divide-places.ts';
import type { Lattice, LatticeRow } from './lattice.ts';
import { rowIdOf } from './release.ts';

const knownOn = toPlainDate('2024-01-10');
const places = ['ahaus', 'bocholt', 'borken', 'gronau', 'rhede', 'vreden'];
const records = randomFacts(seededRandom(3), { size: 400, knownOn, places });
const door = {
  source: createMemoryFactSource([{ knownOn, records }]),
  context: { actor: 'test', locations: 'all', profile: 'EXACT' } as const,
};
const { lattice } = await collectTables(door, { asOf: toPlainDate('2024-03-31') });
const divide = (whole: Lattice) => dividePlaces(whole, { former: undefined, mostRows: 500 });

const nameOf = ({ system, keys }: LatticeRow): string => `${system} ${rowIdOf(keys)}`;
const isOutcome = ({ system }: LatticeRow): boolean => system.endsWith('_6m');
const isByQuarter = (row: LatticeRow): boolean => isOutcome(row) && row.keys.quarter !== undefined;

/** What the blocks have of each sum, added up. */
function addedUp(blocks: readonly Block[]): ReadonlyMap<string, readonly number[]> {
  const sums = new Map<string, readonly number[]>();
  for (const row of blocks.flatMap((block) => block.lattice.rows)) {
    if (row.keys.location !== undefined) continue;
    const before = sums.get(nameOf(row));
    sums.set(
      nameOf(row),
      row.values.map((value, atom) => value + (before?.[atom] ?? 0)),
    );
  }
  return sums;
}

describe('dividePlaces', () => {
  it('divides every sum across locations into shares of the blocks, also one that no table splits by location', () => {
    const { blocks, across } = divide(lattice);
    expect(blocks).toHaveLength(2);
    const shares = addedUp(blocks);
    const whole = [...across.values()].filter(
      ({ system, values }) => system !== 'stock' && values.some((count) => count > 0),
    );
    expect(whole.filter(isByQuarter).length).toBeGreaterThan(50);
    expect(lattice.rows.filter(isByQuarter).filter(({ keys }) => keys.location !== undefined)).toEqual([]);
    expect(whole.map((row) => [nameOf(row), shares.get(nameOf(row))])).toEqual(
      whole.map((row) => [nameOf(row), row.values]),
    );
  });

  it('finds in the slots the shares that rows by location add up to', () => {
    const isKnown = (row: LatticeRow): boolean =>
      isOutcome(row) && Object.keys(row.keys).every((one) => one === 'location' || one === 'year');
    // The same as if no table split outcomes by location.
    const tables = lattice.tables.map(({ dimensions, systems }) => ({
      dimensions,
      systems: systems.filter((one) => !one.endsWith('_6m')),
    }));
    const rows = lattice.rows.filter(
      (row) => !isOutcome(row) || (isKnown(row) && row.keys.location === undefined),
    );
    const found = divide({ ...lattice, tables, rows }).blocks.map((block) => addedUp([block]));
    const expected = divide(lattice).blocks.map((block) => addedUp([block]));
    const sums = lattice.rows.filter((row) => isKnown(row) && row.keys.location === undefined).map(nameOf);
    expect(sums.filter((name) => name.includes('year')).length).toBeGreaterThan(10);
    expect(sums).toContain('independence_6m []');
    // A share of nobody is none.
    const somebody = (shares: ReturnType<typeof addedUp> | undefined) =>
      sums.flatMap((name) => {
        const values = shares?.get(name);
        return values?.some((count) => count > 0) === true ? [[name, values]] : [];
      });
    for (const [place, shares] of found.entries()) {
      expect(somebody(shares).length).toBeGreaterThan(10);
      expect(somebody(shares)).toEqual(somebody(expected[place]));
    }
  });

  it('refuses a sum that is split by a trait and by no location, as slots do not tell whose facts they have', () => {
    const tables = lattice.tables.filter(({ dimensions }) => !dimensions.includes('sex'));
    const rows = lattice.rows.filter(({ keys }) => keys.sex === undefined || keys.location === undefined);
    const bySex = { dimensions: ['sex'] as const, systems: ['exits'] };
    expect(() => divide({ ...lattice, tables: [...tables, bySex], rows })).toThrow('split by sex');
  });
});
