import { createPgliteDatabase } from '@neue-wege/database/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { testAsker } from '../testing/test-asker.ts';
import { askerCacheOf } from './asker-cache.ts';

const database = await createPgliteDatabase();
const cache = askerCacheOf(database);
let reads = 0;
const read = () => {
  reads += 1;
  return Promise.resolve(testAsker());
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  cache.clear();
  reads = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often it was read who asked, when the same asks again after so many milliseconds. */
async function readsAfter(milliseconds: number): Promise<number> {
  vi.advanceTimersByTime(milliseconds);
  await cache.find('hash', read);
  return reads;
}

describe('askerCacheOf', () => {
  it('knows for a second who asked', async () => {
    expect([await readsAfter(0), await readsAfter(900), await readsAfter(200)]).toEqual([1, 1, 2]);
  });

  it('knows it for as long as the embedded engine is held, of those alone who asked shortly before', async () => {
    await readsAfter(0);
    vi.advanceTimersByTime(30_000);
    const release = cache.hold();
    expect(await readsAfter(600_000)).toBe(1);
    release();
    expect(await readsAfter(0)).toBe(2);
    vi.advanceTimersByTime(100_000);
    const releaseAgain = cache.hold();
    expect(await readsAfter(0)).toBe(3);
    releaseAgain();
  });

  it('forgets also while it is held whose rights were changed', async () => {
    await readsAfter(0);
    const release = cache.hold();
    cache.clear();
    expect(await readsAfter(0)).toBe(2);
    release();
  });
});
