import { describe, expect, it } from 'vitest';
import { createMinuteCounts, type MinuteCounts } from './minute-counts.ts';

const minute = 60_000;
const start = Date.parse('2024-12-31T00:00:00Z');

function counts(times: Readonly<Record<number, number>>): MinuteCounts {
  const made = createMinuteCounts();
  for (const [when, n] of Object.entries(times)) made.add(start + Number(when) * minute, n);
  return made;
}

describe('createMinuteCounts', () => {
  it('counts the minutes up to an instant, and none before', () => {
    const made = counts({ 0: 5, 9: 2, 10: 1 });
    expect(made.within(10, start + 9 * minute)).toBe(8);
    expect(made.within(10, start + 10 * minute)).toBe(3);
    expect(made.within(10, start + 30 * minute)).toBe(0);
  });

  it('knows as usual the median of earlier windows in which there was any', () => {
    const made = counts({ 0: 10, 101: 30, 102: 10, 200: 1_000, 300: 7 });
    expect(made.usual(10, start + 300 * minute)).toBe(40);
    expect(made.usual(10, start + 5 * minute)).toBe(0);
  });

  it('forgets what is older than two days', () => {
    const made = counts({ 0: 10, 3_000: 1 });
    expect(made.usual(10, start + 3_000 * minute)).toBe(0);
  });
});
