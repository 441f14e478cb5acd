import type { MeasureValue, RateValue } from '../breakdown/breakdown.ts';
import { quantityValue } from '../breakdown/quantity-value.ts';
import { rateValue } from '../breakdown/rate-value.ts';
import { withAttainment } from '../breakdown/row-target.ts';
import type { Measure, QuantityMeasure, RateMeasure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';

/**
 * The rounding for the public: 0, 1, 2 → 0; 3 … 7 → 5; 8 … 12 → 10. Every count on its own, a total from its true value, so
 * that sums do not add up.
 */
export function roundToFive(count: number): number {
  return 5 * Math.round(count / 5);
}

/**
 * A value as the public reads it: counts rounded by {@link roundToFive}, everything that follows from counts computed from
 * the rounded ones, medians in whole units. A value that is made of no number stays what it is.
 */
export function roundCounts(value: MeasureValue, measure: Measure): MeasureValue {
  const rounded = roundedParts(value, measure);
  const { target } = value;
  return { ...rounded, target: target === null ? null : withAttainment(target, rounded.value) };
}

function roundedParts(value: MeasureValue, measure: Measure): MeasureValue {
  switch (measure.kind) {
    case 'count':
      if (value.kind !== 'count' || value.value === null) return value;
      return { ...value, value: roundToFive(value.value) };
    case 'quantity':
      if (value.kind !== 'quantity' || value.value === null || value.n === null) return value;
      return roundedQuantity(measure, { ...value, value: value.value, n: value.n });
    case 'rate':
      return value.kind === 'rate' ? roundedRate(measure, value) : value;
    default:
      return assertNever(measure);
  }
}

function roundedQuantity(
  measure: QuantityMeasure,
  { value, n, preliminary }: { value: number; n: number; preliminary: boolean },
): MeasureValue {
  return quantityValue(measure, { value: Math.round(value), n: roundToFive(n), preliminary });
}

/** Rounding keeps a part within its whole, but not two parts together: what they give stays a share. */
function roundedRate(measure: RateMeasure, value: RateValue): RateValue {
  const { numerator, denominator, unknown, preliminary } = value;
  if (numerator === null || denominator === null) return value;
  const counts = {
    numerator: roundToFive(numerator),
    denominator: roundToFive(denominator),
    unknown: roundToFive(unknown ?? 0),
  };
  const rate = rateValue(measure, { ...counts, preliminary, excluded: null, all: null });
  if (unknown === null) return { ...rate, unknown: null, coverage: null, knownOnly: null, bounds: null };
  if (measure.isProportion === false) return rate;
  const { knownOnly, bounds } = rate;
  return {
    ...rate,
    knownOnly: knownOnly === null ? null : Math.min(1, knownOnly),
    bounds: bounds === null ? null : { ...bounds, upper: Math.min(1, bounds.upper) },
  };
}
