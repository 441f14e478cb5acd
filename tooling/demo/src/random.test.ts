import { describe, expect, it } from 'vitest';
import { randomStream } from './random.ts';

describe('randomStream', () => {
  it('repeats itself for the same seed and name', () => {
    const numbers = (name: string): number[] => {
      const random = randomStream(7, name);
      return Array.from({ length: 5 }, () => random.next());
    };
    expect(numbers('run')).toEqual(numbers('run'));
    expect(numbers('run')).not.toEqual(numbers('person'));
  });

  it('stays the same on every machine and in every release', () => {
    const random = randomStream(1, 'check');
    expect(Array.from({ length: 4 }, () => random.whole(0, 999_999))).toMatchInlineSnapshot(`
      [
        484685,
        251619,
        348285,
        231220,
      ]
    `);
  });

  it('keeps to the limits of what it is asked for', () => {
    const random = randomStream(1, 'limits');
    const numbers = Array.from({ length: 2000 }, () => random.whole(3, 5));
    expect(new Set(numbers)).toEqual(new Set([3, 4, 5]));
    const ages = Array.from({ length: 2000 }, () => random.triangular([17, 20, 25]));
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(17);
    expect(Math.max(...ages)).toBeLessThanOrEqual(25);
  });

  it('picks in proportion to the weights', () => {
    const random = randomStream(1, 'weights');
    const picked = Array.from({ length: 4000 }, () => random.weighted({ often: 3, seldom: 1, never: 0 }));
    expect(picked).not.toContain('never');
    expect(picked.filter((key) => key === 'often').length / picked.length).toBeCloseTo(0.75, 1);
  });

  it('refuses to pick from nothing', () => {
    expect(() => randomStream(1, 'empty').pick([])).toThrow('nothing to pick from');
  });
});
