import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchDay } from './bench-day.ts';
import { askBreakdown, figuresOf } from './breakdown-figures.ts';
import { handWrittenBreakdown } from './hand-written-breakdown.ts';
import { importDelivery } from './import-delivery.ts';
import { writeDelivery } from './testing/write-delivery.ts';

describe('handWrittenBreakdown', async () => {
  const database = await createPgliteDatabase();
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'neue-wege-bench-'));
    await writeDelivery(folder, { size: 1000, seed: 1 });
    await importDelivery(database, { folder, expected: 'stored' });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives the numbers of the breakdown, in every group and in total', async () => {
    const byHand = await handWrittenBreakdown(database, benchDay);
    expect(byHand).toEqual(figuresOf(await askBreakdown(database, benchDay)));
  });

  it('is asked of data in which each of its conditions decides something', async () => {
    const figures = figuresOf(await askBreakdown(database, benchDay));
    const total = figures.at(-1);
    expect(total?.enrolments).toBeLessThan(1000);
    expect(total?.exits).toBeLessThan(total?.enrolments ?? 0);
    expect(total?.countedExits).toBeLessThan(total?.exits ?? 0);
    const parts = [total?.completions, total?.unknownReason, total?.independent, total?.unknownReceipt];
    for (const part of parts) expect(part).toBeGreaterThan(0);
    const notDue = figures.filter(({ countedExits }) => countedExits === null);
    expect(notDue.map(({ year }) => year)).toContain(2026);
    expect(notDue.length).toBeLessThan(figures.length / 5);
  });
});
