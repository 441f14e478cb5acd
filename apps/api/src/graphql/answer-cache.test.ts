import { describe, expect, it } from 'vitest';
import { createAnswerCache, type StoredAnswer } from './answer-cache.ts';

const answerOf = (bytes: number): StoredAnswer => ({
  body: Buffer.alloc(bytes),
  contentType: 'application/json',
  etag: '"tag"',
  whenGivenAgain: [],
});

describe('createAnswerCache', () => {
  it('never holds more than its limit, whatever is stored', () => {
    const cache = createAnswerCache(100_000);
    for (let n = 0; n < 1000; n += 1) {
      cache.store(`question ${n}`, answerOf((n * 7919) % 15_000));
      expect(cache.bytes()).toBeLessThanOrEqual(100_000);
    }
  });

  it('lets go of what was not asked for the longest', () => {
    const cache = createAnswerCache(100_000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
      cache.store(key, answerOf(11_000));
      cache.find('a');
    }
    expect(['a', 'b', 'i'].map((key) => cache.find(key) !== undefined)).toEqual([true, false, true]);
  });

  it('does not keep one answer that would push out many others', () => {
    const cache = createAnswerCache(100_000);
    cache.store('small', answerOf(10));
    cache.store('large', answerOf(50_000));
    expect(cache.find('large')).toBeUndefined();
    expect(cache.find('small')).toBeDefined();
  });

  it('counts an answer that is stored again once', () => {
    const cache = createAnswerCache(100_000);
    cache.store('a', answerOf(1000));
    const bytes = cache.bytes();
    cache.store('a', answerOf(1000));
    expect(cache.bytes()).toBe(bytes);
  });

  it('counts long keys', () => {
    const cache = createAnswerCache(1_000_000);
    for (let n = 0; n < 100; n += 1) cache.store(`${n}${'x'.repeat(50_000)}`, answerOf(1));
    expect(cache.bytes()).toBeGreaterThan(800_000);
    expect(cache.bytes()).toBeLessThanOrEqual(1_000_000);
  });
});
