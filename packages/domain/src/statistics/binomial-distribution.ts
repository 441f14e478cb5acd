/** The part of a binomial distribution that carries weight. */
export interface BinomialDistribution {
  /** The count that the first probability belongs to; every lower count is too unlikely to matter. */
  readonly first: number;
  /** Probabilities of `first`, `first + 1`, … They sum to 1. */
  readonly probabilities: readonly number[];
}

/** Weights below this share of the mode's are left out: together they stay far below the rounding error of the sum. */
const negligible = 1e-20;

/**
 * Probabilities of the number of successes in `trials` trials with success probability `chance`.
 *
 * The weights run outwards from the mode by the ratio of neighbours and are scaled to sum to 1, so neither factorials
 * nor powers can overflow, and the work grows with the square root of `trials`: some 10,000 steps for a million.
 *
 * @throws RangeError when `trials` is not a whole number of at least 0, or `chance` lies outside [0, 1].
 */
export function binomialDistribution({
  trials,
  chance,
}: {
  trials: number;
  chance: number;
}): BinomialDistribution {
  if (!Number.isSafeInteger(trials) || trials < 0)
    throw new RangeError(`Trials are ${trials}; allowed: whole numbers from 0`);
  if (!(chance >= 0 && chance <= 1)) throw new RangeError(`Chance is ${chance}; allowed: 0 to 1`);
  const mode = Math.min(trials, Math.floor((trials + 1) * chance));
  const odds = chance / (1 - chance);
  const below: number[] = [];
  for (let count = mode, weight = 1; count > 0; count -= 1) {
    weight *= count / (trials - count + 1) / odds;
    if (weight < negligible) break;
    below.push(weight);
  }
  const above: number[] = [];
  for (let count = mode, weight = 1; count < trials; count += 1) {
    weight *= ((trials - count) / (count + 1)) * odds;
    if (weight < negligible) break;
    above.push(weight);
  }
  const weights = [...below.toReversed(), 1, ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { first: mode - below.length, probabilities: weights.map((weight) => weight / total) };
}
