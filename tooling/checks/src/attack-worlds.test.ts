import { expect, it } from 'vitest';
import { attackWorld } from './testing/attack-worlds.ts';

it('leaves no count of a random world to a reader of two releases that can be computed', async () => {
  const { judged, recovered, narrow, open, told } = await attackWorld(1, {
    size: 1500,
    profile: 'MANAGEMENT',
    isSecond: true,
  });
  expect(judged).toBeGreaterThan(3000);
  expect({ recovered, narrow, open }).toEqual({ recovered: 0, narrow: 0, open: [] });
  // Withheld in vain, as the release before told it: the exception.
  expect(told).toBeLessThan(judged / 100);
}, 400_000);
