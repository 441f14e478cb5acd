import { setTimeout } from 'node:timers/promises';
import { type PlainDate, toPlainDate } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { keepDueReturns } from './keep-due-returns.ts';

describe('keepDueReturns', () => {
  it('runs at once and on every new day once', async () => {
    let day = toPlainDate('2026-09-30');
    const seen: PlainDate[] = [];
    const kept = keepDueReturns({
      today: () => day,
      run: async (today) => void seen.push(today),
      logger: { error: () => expect.unreachable() },
      interval: 2,
    });
    await setTimeout(20);
    expect(seen).toEqual(['2026-09-30']);
    day = toPlainDate('2026-10-01');
    await setTimeout(20);
    expect(seen).toEqual(['2026-09-30', '2026-10-01']);
    await kept.close();
    day = toPlainDate('2026-10-02');
    await setTimeout(10);
    expect(seen).toHaveLength(2);
  });

  it('logs what fails and tries again', async () => {
    let attempts = 0;
    const errors: unknown[] = [];
    const kept = keepDueReturns({
      today: () => toPlainDate('2026-10-01'),
      run: async () => {
        attempts++;
        if (attempts < 3) throw new Error('no database');
      },
      logger: { error: (detail: unknown) => void errors.push(detail) },
      interval: 2,
    });
    await setTimeout(50);
    await kept.close();
    expect([attempts, errors.length]).toEqual([3, 2]);
  });
});
