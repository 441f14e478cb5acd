import { describe, expect, it } from 'vitest';
import { binomialDistribution } from './binomial-distribution.ts';

describe('binomialDistribution', () => {
  it('gives the textbook probabilities of three fair coins', () => {
    const { first, probabilities } = binomialDistribution({ trials: 3, chance: 0.5 });

    expect(first).toBe(0);
    expect(probabilities).toHaveLength(4);
    [1 / 8, 3 / 8, 3 / 8, 1 / 8].forEach((probability, count) => {
      expect(probabilities[count]).toBeCloseTo(probability, 15);
    });
  });

  it.each([
    [0, 0],
    [1, 7],
  ])('puts all weight on one count when the chance is %d', (chance, count) => {
    expect(binomialDistribution({ trials: 7, chance })).toEqual({ first: count, probabilities: [1] });
  });

  it('has one outcome without trials', () => {
    expect(binomialDistribution({ trials: 0, chance: 0.4 })).toEqual({ first: 0, probabilities: [1] });
  });

  it('keeps the mean and the variance at a million trials', () => {
    const { first, probabilities } = binomialDistribution({ trials: 1_000_000, chance: 0.3 });
    const mean = probabilities.reduce((sum, probability, index) => sum + probability * (first + index), 0);
    const variance = probabilities.reduce(
      (sum, probability, index) => sum + probability * (first + index - mean) ** 2,
      0,
    );

    expect(mean).toBeCloseTo(300_000, 6);
    expect(variance).toBeCloseTo(210_000, 4);
    expect(probabilities.length).toBeLessThan(10_000);
  });

  it.each([
    [-1, 0.3],
    [2.5, 0.3],
    [10, -0.1],
    [10, 1.1],
    [10, Number.NaN],
  ])('refuses %d trials with chance %d', (trials, chance) => {
    expect(() => binomialDistribution({ trials, chance })).toThrow(RangeError);
  });
});
