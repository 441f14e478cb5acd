import { describe, expect, it } from 'vitest';
import { handedOver } from './handed-over.ts';

describe('handedOver', () => {
  it('gives every piece in its order, and waits until each was taken', async () => {
    const given: number[] = [];
    const pieces = handedOver<number>(async (give) => {
      for (const piece of [1, 2, 3]) {
        given.push(piece);
        await give(piece);
      }
    });
    const taken: number[] = [];
    for await (const piece of pieces) {
      expect(given.length).toBe(taken.length + 1);
      taken.push(piece);
    }
    expect(taken).toEqual([1, 2, 3]);
  });

  it('throws what the work throws, behind the pieces given before', async () => {
    const pieces = handedOver<number>(async (give) => {
      await give(1);
      throw new Error('broken');
    });
    expect(await pieces.next()).toEqual({ value: 1, done: false });
    await expect(pieces.next()).rejects.toThrow('broken');
  });

  it('ends the work when nobody takes any more, and waits for its end', async () => {
    const steps: string[] = [];
    const pieces = handedOver<number>(async (give) => {
      try {
        await give(1);
        steps.push('went on');
      } finally {
        await Promise.resolve();
        steps.push('cleaned up');
      }
    });
    for await (const piece of pieces) {
      expect(piece).toBe(1);
      break;
    }
    expect(steps).toEqual(['cleaned up']);
  });
});
