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
}, 900_000);

it('leaves none to a reader of locations that are too many for one program', async () => {
  const { judged, recovered, narrow, open } = await attackWorld(3, {
    size: 1200,
    profile: 'MANAGEMENT',
    isSecond: false,
    places: ['ahaus', 'bocholt', 'borken', 'gronau', 'rhede', 'vreden'],
    mostRows: 1500,
  });
  expect(judged).toBeGreaterThan(2000);
  expect({ recovered, narrow, open }).toEqual({ recovered: 0, narrow: 0, open: [] });
}, 900_000);
