import { describe, expect, it } from 'vitest';
import { type BoundedMap, boundedMap } from './bounded-map.ts';

const mapOf = (limit: number): BoundedMap<number> => boundedMap({ limit, weigh: (_, value) => value });

describe('boundedMap', () => {
  it('never weighs more than its limit, whatever is stored', () => {
    const map = mapOf(100_000);
    for (let n = 0; n < 1000; n += 1) {
      map.store(`key ${n}`, (n * 7919) % 15_000);
      expect(map.weight()).toBeLessThanOrEqual(100_000);
    }
  });

  it('lets go of what was not looked up the longest', () => {
    const map = mapOf(100);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']) {
      map.store(key, 12);
      map.find('a');
    }
    expect(['a', 'b', 'i'].map((key) => map.find(key) !== undefined)).toEqual([true, false, true]);
  });

  it('does not keep one value that would push out many others', () => {
    const map = mapOf(100);
    map.store('small', 1);
    map.store('large', 50);
    expect(map.find('large')).toBeUndefined();
    expect(map.find('small')).toBe(1);
  });

  it('counts a value that is stored again once', () => {
    const map = mapOf(100);
    map.store('a', 10);
    map.store('a', 11);
    expect(map.weight()).toBe(11);
    expect(map.find('a')).toBe(11);
  });
});
