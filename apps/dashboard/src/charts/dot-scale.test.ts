import { describe, expect, it } from 'vitest';
import { dotScale } from './dot-scale.ts';

describe('dotScale', () => {
  it('begins at 0 and holds every value', () => {
    const { ceiling, ticks, at } = dotScale([0.349, 0.444]);
    expect(ceiling).toBeGreaterThanOrEqual(0.444);
    expect(ticks[0]).toBe(0);
    expect(at(0)).toBe('0%');
    expect(at(ceiling)).toBe('100%');
  });

  it('ends at the whole at most', () => {
    expect(dotScale([0.97, 1]).ceiling).toBe(1);
  });

  it('does not magnify a few per cent', () => {
    expect(dotScale([0.01]).ceiling).toBe(0.1);
  });

  it('shows the whole where nothing is drawn', () => {
    expect(dotScale([]).ceiling).toBe(1);
  });

  it('puts what lies outside at the edge', () => {
    const { at } = dotScale([0.4]);
    expect([at(-1), at(2)]).toEqual(['0%', '100%']);
  });
});
