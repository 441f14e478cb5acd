import { describe, expect, it } from 'vitest';
import { chosenPair, differencePairs } from './difference-pair.ts';

const frozenAt = '2026-10-10T08:00:00Z';
const pairs = (number: number, frozen: string | null = frozenAt) =>
  differencePairs({ number, frozenAt: frozen });

describe('differencePairs', () => {
  it('holds a frozen correction against the one before, and against now', () => {
    expect(pairs(2)).toEqual({ before: { from: 1, to: 2 }, now: { from: 2, to: null } });
  });

  it('holds a first release against now alone', () => {
    expect(pairs(1)).toEqual({ before: null, now: { from: 1, to: null } });
  });

  it('holds, as long as a correction is not frozen, what it corrects against now', () => {
    expect(pairs(2, null)).toEqual({ before: null, now: { from: 1, to: null } });
    expect(pairs(1, null)).toEqual({ before: null, now: null });
  });
});

describe('chosenPair', () => {
  it('is the release before unless the address says now', () => {
    expect(chosenPair(pairs(2), { compare: null })).toEqual({ from: 1, to: 2 });
    expect(chosenPair(pairs(2), { compare: 'now' })).toEqual({ from: 2, to: null });
    expect(chosenPair(pairs(1), { compare: null })).toBeNull();
  });
});
