import { describe, expect, it } from 'vitest';
import { differenceScale } from './difference-scale.ts';

const share = (text: string): number => Number.parseFloat(text);

describe('differenceScale', () => {
  it('has no difference in the middle', () => {
    expect(differenceScale(-0.06, { lower: -0.19, upper: 0.08 })(0)).toBe('50%');
  });

  it('holds the whole interval, with both sides equally long', () => {
    const place = differenceScale(-0.06, { lower: -0.19, upper: 0.08 });
    expect(share(place(-0.19))).toBeGreaterThan(0);
    expect(share(place(-0.1)) + share(place(0.1))).toBeCloseTo(100);
  });

  it('does not magnify a small difference', () => {
    const place = differenceScale(0.01, { lower: 0.005, upper: 0.02 });
    expect(share(place(0.02))).toBeLessThan(60);
  });
});
