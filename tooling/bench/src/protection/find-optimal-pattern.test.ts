import { disclosureRules, indexLattice, type Unit } from '@neue-wege/domain';
import { entriesLattice } from '@neue-wege/domain/testing';
import { loadHighs } from '@neue-wege/solver';
import { describe, expect, it } from 'vitest';
import { findOptimalPattern } from './find-optimal-pattern.ts';

const highs = await loadHighs();

/** The cells that the best pattern withholds, as `row,column`. */
function optimumOf(cells: readonly (readonly number[])[]): readonly string[] {
  const index = indexLattice(entriesLattice(cells));
  const small = new Set(index.units.filter(({ persons: [behind] }) => behind === 1 || behind === 2));
  const question = { index, rule: disclosureRules.MANAGEMENT, small, known: new Set<Unit>(), seconds: 60 };
  const { withheld, leastCost } = findOptimalPattern(highs, question);
  const units = [...(withheld ?? [])];
  expect(units.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(leastCost);
  return units.map(({ keys }) => `${keys.location?.slice(5)},${Number(keys.year) - 2000}`).toSorted();
}

describe('findOptimalPattern', () => {
  it.each([
    {
      vector: 2,
      cells: [
        [12, 9, 15],
        [8, 2, 11],
        [10, 7, 14],
      ],
      best: ['2,1', '2,2', '3,1', '3,2'],
    },
    {
      vector: 3,
      cells: [
        [12, 9, 15],
        [8, 2, 11],
        [10, 1, 14],
      ],
      best: ['2,1', '2,2', '3,1', '3,2'],
    },
    {
      vector: 4,
      cells: [
        [5, 0, 7],
        [2, 6, 4],
        [9, 3, 0],
      ],
      best: ['1,1', '1,3', '2,1', '2,3'],
    },
  ])('finds the cheapest safe pattern of the paper (vector $vector)', ({ cells, best }) => {
    expect(optimumOf(cells)).toEqual(best);
  });

  it('withholds nothing beside nothing', () => {
    expect(
      optimumOf([
        [3, 4],
        [0, 5],
      ]),
    ).toEqual([]);
  });
});
