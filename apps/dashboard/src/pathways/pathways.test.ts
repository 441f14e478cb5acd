import { describe, expect, it } from 'vitest';
import { pathwayGroup } from '../testing/pathway-groups.ts';
import { chosenPathways, wholeYear, yearsOf } from './pathways.ts';

const rows = [pathwayGroup(2022), pathwayGroup(2023), pathwayGroup(2024, 5)];
const pathways = { rows, total: pathwayGroup(null, 5) };

describe('chosenPathways', () => {
  it('is unasked the latest year of which everything is due', () => {
    expect(chosenPathways(pathways, null)).toEqual({ cohort: 2023, group: rows[1] });
  });

  it('is the latest year where everything is still under way', () => {
    const running = { rows: [pathwayGroup(2024, 5)], total: pathways.total };
    expect(chosenPathways(running, null)?.cohort).toBe(2024);
  });

  it('is the year or the total that was asked for', () => {
    expect(chosenPathways(pathways, 2022)?.group).toBe(rows[0]);
    expect(chosenPathways(pathways, 'all')?.group).toBe(pathways.total);
    expect(chosenPathways(pathways, 1999)).toBeUndefined();
  });
});

describe('wholeYear', () => {
  it('leaves out a year in which somebody is present', () => {
    expect(wholeYear(rows)).toBe(2023);
    expect(wholeYear([pathwayGroup(2024, 1)])).toBeUndefined();
  });
});

describe('yearsOf', () => {
  it('puts the latest first', () => {
    expect(yearsOf(rows)).toEqual([2024, 2023, 2022]);
  });
});
