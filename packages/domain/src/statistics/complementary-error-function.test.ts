import { describe, expect, it } from 'vitest';
import { complementaryErrorFunction } from './complementary-error-function.ts';

describe('complementaryErrorFunction', () => {
  // Computed with SciPy.
  it.each([
    [1e-9, 0.9999999988716208],
    [0.1, 0.8875370839817152],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028516],
    [1.5, 0.03389485352468927],
    [1.99, 0.004888586800383002],
    [2, 0.004677734981047266],
    [2.5, 0.00040695201744495886],
    [3, 2.2090496998585445e-5],
    [5, 1.5374597944280347e-12],
    [10, 2.0884875837625446e-45],
    [20, 5.395865611607901e-176],
    [-0.7, 1.6778011938374182],
    [-3, 1.9999779095030015],
  ])('of %d is %d to twelve digits', (x, value) => {
    expect(complementaryErrorFunction(x) / value).toBeCloseTo(1, 12);
  });

  it('is 1 at 0 and ends at 0 and 2', () => {
    expect(complementaryErrorFunction(0)).toBe(1);
    expect(complementaryErrorFunction(Number.POSITIVE_INFINITY)).toBe(0);
    expect(complementaryErrorFunction(Number.NEGATIVE_INFINITY)).toBe(2);
  });

  it('does not jump where the series gives way to the fraction', () => {
    const step = complementaryErrorFunction(2 - 1e-9) - complementaryErrorFunction(2);

    expect(step).toBeCloseTo((1e-9 * 2 * Math.exp(-4)) / Math.sqrt(Math.PI), 14);
  });
});
