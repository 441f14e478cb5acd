import type { FigurePart } from '../catalogue/figure-identity.ts';
import type { Measure } from '../catalogue/measure.ts';
import { assertNever } from '../errors.ts';
import type { MeasureValue, RateValue } from './breakdown.ts';

/**
 * One of the numbers behind a value; `null` where nothing is shown, or where the value has no such part. A rate whose
 * unknown stand beside its denominator has its known rest in the denominator alone.
 */
export function figurePart(
  value: MeasureValue | undefined,
  { measure, part }: { measure: Measure; part: FigurePart },
): number | null {
  if (value === undefined) return null;
  if (part === 'value') return value.kind === 'count' ? value.value : null;
  switch (value.kind) {
    case 'count':
      return null;
    case 'quantity':
      if (part === 'n') return value.n;
      if (part !== 'sum' || value.n === null) return null;
      return value.n === 0 ? 0 : product(value.value, value.n);
    case 'rate':
      return ratePart(value, { measure, part });
    default:
      return assertNever(value);
  }
}

function ratePart(
  { numerator, denominator, unknown }: RateValue,
  { measure, part }: { measure: Measure; part: FigurePart },
): number | null {
  switch (part) {
    case 'numerator':
      return numerator;
    case 'denominator':
      return denominator;
    case 'unknown':
      return unknown;
    case 'known_rest': {
      if (numerator === null || denominator === null || unknown === null) return null;
      if (measure.kind !== 'rate' || measure.isProportion === false) return null;
      const isBeside = measure.unknownIs === 'beside';
      return denominator - numerator - (isBeside ? 0 : unknown);
    }
    case 'value':
    case 'n':
    case 'sum':
      return null;
    default:
      return assertNever(part);
  }
}

/** A mean times the number it was divided by is a whole number again. */
function product(value: number | null, n: number): number | null {
  return value === null ? null : Math.round(value * n);
}
