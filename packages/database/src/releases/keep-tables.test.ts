import { publishedTables, type TableOfRelease, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { keepTables } from './keep-tables.ts';

/** A table that weighs its rows and one. */
function tableOf(rows: number): TableOfRelease {
  const asOf = toPlainDate('2026-05-31');
  const row = { keys: {}, isTotalOf: [], values: {} };
  const frame = { asOf, dataVersion: 1, profile: 'PUBLIC', exclusions: false, by: [], measures: [] } as const;
  const id = publishedTables[0]?.id ?? '';
  return {
    id,
    asOf,
    dataVersion: 1,
    breakdown: { ...frame, rows: Array.from({ length: rows }, () => row), total: row },
  };
}

describe('keepTables', () => {
  it('lets those used longest ago give way', () => {
    const kept = keepTables(10);
    kept.store('a', tableOf(4));
    kept.store('b', tableOf(4));
    expect(kept.find('a')).toBeDefined();
    kept.store('c', tableOf(4));
    expect(['a', 'b', 'c'].map((key) => kept.find(key) !== undefined)).toEqual([true, false, true]);
  });

  it('counts a table once, however often it is stored', () => {
    const kept = keepTables(10);
    for (let round = 0; round < 5; round += 1) kept.store('a', tableOf(4));
    kept.store('b', tableOf(4));
    expect(kept.find('a')).toBeDefined();
  });

  it('does not keep what is larger than all of it, and lets nothing give way for that', () => {
    const kept = keepTables(10);
    kept.store('a', tableOf(4));
    kept.store('b', tableOf(10));
    expect([kept.find('a') !== undefined, kept.find('b')]).toEqual([true, undefined]);
  });
});
