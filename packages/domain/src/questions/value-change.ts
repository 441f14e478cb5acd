import type { MeasureValue } from '../breakdown/breakdown.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import { comparableBase } from '../statistics/rate-change.ts';

/** Whether two values of one measure say the same: value, the numbers behind it, and status. */
export function isSameValue(one: MeasureValue | null, other: MeasureValue | null): boolean {
  return saying(one) === saying(other);
}

/**
 * after − before in the unit of the measure; `null` where a side has no value or is a rate or median over fewer than
 * {@link comparableBase} facts, because then nothing can be said of a difference. Source: statistics.md 5.7.
 */
export function valueChange(
  measure: Measure,
  { before, after }: { before: MeasureValue | null; after: MeasureValue | null },
): number | null {
  const [from, to] = [comparable(measure, before), comparable(measure, after)];
  return from === null || to === null ? null : to - from;
}

function saying(value: MeasureValue | null): string | null {
  if (value === null) return null;
  switch (value.kind) {
    case 'count':
      return JSON.stringify([value.status, value.value]);
    case 'quantity':
      return JSON.stringify([value.status, value.value, value.n]);
    case 'rate':
      return JSON.stringify([value.status, value.value, value.numerator, value.denominator, value.unknown]);
    default:
      return assertNever(value);
  }
}

function comparable(measure: Measure, value: MeasureValue | null): number | null {
  if (value === null) return null;
  switch (value.kind) {
    case 'count':
      return value.value;
    case 'quantity': {
      const isFullCount = measure.kind === 'quantity' && measure.n === 'month_ends';
      return isFullCount || (value.n ?? 0) >= comparableBase ? value.value : null;
    }
    case 'rate':
      return (value.denominator ?? 0) >= comparableBase ? value.value : null;
    default:
      return assertNever(value);
  }
}
