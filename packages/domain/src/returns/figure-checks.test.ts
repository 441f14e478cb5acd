import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { sampleExits } from '../testing/sample-exits.ts';
import { implausibleCounts } from './figure-checks.ts';
import { quarterBefore } from './return-periods.ts';

const quarter = '2026-Q3';
const asOf = toPlainDate('2026-10-10');
const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;

/** Exits of a place in the quarter reported and in those before it, the oldest first; all entered sixty days before. */
const place = (location: string, counts: readonly number[]) =>
  counts.map((independent, index) => {
    const key = quarterBefore(quarter, counts.length - 1 - index);
    const month = 3 * Number(key.at(-1));
    return {
      location,
      exitedOn: `${key.slice(0, 4)}-${String(month).padStart(2, '0')}-25`,
      independent,
      inReceipt: 0,
    };
  });
const found = (...places: ReturnType<typeof place>[]): Promise<number> =>
  implausibleCounts(
    { quarter, asOf },
    { source: createMemoryFactSource([{ knownOn: asOf, records: sampleExits(places.flat()) }]), context },
  );

describe('implausibleCounts', () => {
  const usual = [20, 24, 19, 22, 25, 18, 21, 23];

  it('finds nothing where a quarter is like the eight before', async () => {
    expect(await found(place('gronau', [...usual, 24]), place('ahaus', [...usual, 17]))).toBe(0);
  });

  it('finds entries and exits of a place that are far too many, and those of all', async () => {
    expect(await found(place('gronau', [...usual, 70]), place('ahaus', [...usual, 21]))).toBe(4);
  });

  it('finds a place of which nothing came', async () => {
    expect(await found(place('gronau', usual.concat(0)), place('ahaus', [...usual, 21]))).toBe(4);
  });

  it('does not find one more after equal quarters', async () => {
    expect(await found(place('gronau', [...usual.map(() => 20), 21]))).toBe(0);
  });

  it('judges nothing before eight quarters have gone', async () => {
    expect(await found(place('gronau', [20, 24, 19, 22, 25, 70]))).toBe(0);
  });
});
