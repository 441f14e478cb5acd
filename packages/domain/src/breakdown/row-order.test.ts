import { describe, expect, it } from 'vitest';
import { toPlainDate } from '../calendar/plain-date.ts';
import { createMemoryFactSource } from '../testing/memory-fact-source.ts';
import { randomFacts } from '../testing/random-facts.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { parseBreakdownRequest } from './request.ts';
import { orderRows } from './row-order.ts';
import { runBreakdown } from './run-breakdown.ts';

const today = toPlainDate('2026-05-31');

describe('orderRows', () => {
  it('brings rows into the order in which a breakdown answers them', async () => {
    const source = createMemoryFactSource([
      { knownOn: today, records: randomFacts(seededRandom(3), { size: 60 }) },
    ]);
    const request = parseBreakdownRequest(
      { by: ['location', 'sex', 'year'], measures: ['enrolments'], margins: true },
      { today, profile: 'EXACT' },
    );
    const context = { actor: 'test', locations: 'all', profile: 'EXACT' } as const;
    const { rows, by } = await runBreakdown(request, { source, context });
    expect(rows.length).toBeGreaterThan(20);
    expect(orderRows(rows.toReversed(), by)).toEqual(rows);
  });
});
