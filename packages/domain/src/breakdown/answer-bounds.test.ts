import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { sampleFacts } from '../testing/sample-facts.ts';
import type { RequestContext } from '../vocabulary/context.ts';
import { remainingRows, requireFewRows } from './answer-bounds.ts';
import type { FactSource, Part } from './fact-source.ts';
import { parseBreakdownRequest } from './request.ts';
import { type Door, runBreakdown } from './run-breakdown.ts';

const today = toPlainDate('2026-11-01');
const context: RequestContext = { actor: 'test', locations: 'all', profile: 'EXACT' };
const sample = createMemoryFactSource([{ knownOn: toPlainDate('2024-01-01'), records: sampleFacts }]);
const request = parseBreakdownRequest(
  { by: ['location', 'sex'], measures: ['enrolments', 'exits', 'stock'], margins: true },
  { today, profile: 'EXACT' },
);

/** The sample, and every part that it was asked. */
function watched(): { readonly source: FactSource; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  const source: FactSource = {
    ...sample,
    read: (question, use) =>
      sample.read(question, (snapshot) =>
        use({
          ...snapshot,
          answer: (part) => {
            parts.push(part);
            return snapshot.answer(part);
          },
        }),
      ),
  };
  return { source, parts };
}
const ask = (door: Omit<Door, 'context'>) => runBreakdown(request, { ...door, context });

describe('requireWithin', () => {
  it('refuses more rows than there may be after the first part, of which no more are read', async () => {
    const { source, parts } = watched();
    await expect(ask({ source, bounds: { rows: 3 } })).rejects.toThrow('breakdown.rows: more than 3 rows');
    expect(parts.map(({ mostRows }) => mostRows)).toEqual([5]);
  });

  it('refuses more numbers than there may be, over all parts', async () => {
    const { source, parts } = watched();
    await expect(ask({ source, bounds: { numbers: 60 } })).rejects.toThrow('breakdown: more than 60 numbers');
    expect(parts.length).toBeGreaterThan(1);
  });

  it('changes nothing of an answer within the bounds, the largest among them', async () => {
    const free = await ask({ source: sample });
    const rows = free.rows.length;
    expect(await ask({ source: sample, bounds: { rows, numbers: 10_000 } })).toEqual(free);
    await expect(ask({ source: sample, bounds: { rows: rows - 1 } })).rejects.toThrow('more than');
  });

  it('does not count the grand total as a row', async () => {
    const total = parseBreakdownRequest({ by: [], measures: ['exits'] }, { today, profile: 'EXACT' });
    await runBreakdown(total, { source: sample, context, bounds: { rows: 0 } });
    expect(() => requireFewRows(2, { rows: 1 })).toThrow('more than 1 rows');
  });
});

describe('remainingRows', () => {
  it('is open without bounds, and one more than can be within them', () => {
    expect(remainingRows([], { request, bounds: {} })).toBeNull();
    expect(remainingRows([], { request, bounds: { rows: 10 } })).toBe(12);
    expect(remainingRows([], { request, bounds: { numbers: 30 } })).toBe(11);
  });
});

describe('Door.pause', () => {
  it('ends an answer between its parts when nobody waits any more', async () => {
    const { source, parts } = watched();
    const gone = new Error('gone');
    await expect(ask({ source, pause: () => Promise.reject(gone) })).rejects.toBe(gone);
    expect(parts).toHaveLength(1);
  });
});
