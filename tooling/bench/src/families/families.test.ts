import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { benchDay } from '../bench-day.ts';
import { compareFigures } from '../compare-figures.ts';
import { importDelivery } from '../import-delivery.ts';
import { writeWholeDelivery } from '../testing/write-whole-delivery.ts';
import { families } from './all-families.ts';
import { doorOf } from './family.ts';

describe('families', async () => {
  const database = await createPgliteDatabase();
  const door = doorOf(database);
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'neue-wege-bench-'));
    await writeWholeDelivery(folder, { size: 2000, seed: 1 });
    await importDelivery(database, { folder, expected: 'stored' });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(families)('$id: the same figures by hand as through the door', async ({ ask, byHand }) => {
    const figures = (await ask(door, benchDay))();
    compareFigures(await byHand(database, benchDay), figures);
    expect(figures.length).toBeGreaterThan(10);
  });

  it.each(families)('$id: asked of data in which every number says something', async ({ ask }) => {
    const figures = (await ask(door, benchDay))();
    const numbers = figures.flatMap((row) => Object.entries(row).filter(([, value]) => Number(value) > 0));
    const names = new Set(figures.flatMap((row) => Object.keys(row)));
    const keys = ['location', 'month', 'year'];
    const saying = new Set([...keys, ...numbers.map(([name]) => name)]);
    expect([...names].filter((name) => !saying.has(name))).toEqual([]);
  });
});
