/**
 * Complementary error function erfc(x) = 1 − erf(x), correct to at least 12 digits; erfc(√(χ²/2)) is the p-value of a
 * chi-square with one degree of freedom.
 *
 * Below 2 the series e^(−x²)·Σ 2^k·x^(2k+1)/(1·3·…·(2k+1)), whose terms are all positive; above it the continued
 * fraction of Laplace, so that small values keep their digits. Source: Abramowitz and Stegun 7.1.6 and 7.1.14.
 */
export function complementaryErrorFunction(x: number): number {
  if (x < 0) return 2 - complementaryErrorFunction(-x);
  return x < 2 ? 1 - errorSeries(x) : tailFraction(x);
}

function errorSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let odd = 3; term > sum * Number.EPSILON; odd += 2) {
    term *= (2 * x * x) / odd;
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** From 2 upwards 60 levels leave nothing to add. */
function tailFraction(x: number): number {
  let denominator = x;
  for (let level = 60; level > 0; level -= 1) denominator = x + level / 2 / denominator;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * denominator);
}
