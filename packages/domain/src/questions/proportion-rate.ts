import type { BreakdownRow, RateValue } from '../breakdown/breakdown.ts';
import { measureOf, measures } from '../catalogue/catalogue.ts';
import type { Measure, RateMeasure } from '../catalogue/measure.ts';
import type { Issue } from '../errors.ts';
import type { Proportion } from '../statistics/newcombe.ts';

/** Whether the numerator is part of the denominator: only then do binomial intervals, limits and comparisons hold. */
export function isProportionRate(measure: Measure): measure is RateMeasure {
  return measure.kind === 'rate' && measure.isProportion !== false;
}

/** The ids of the rates that are proportions, in the order of the catalogue. */
export const proportionRateIds: readonly string[] = measures
  .filter(isProportionRate)
  .map((measure) => measure.id);

/** Reads the id of a proportion rate; refuses anything else at `measure`, with the ids that are allowed. */
export function parseProportionRate(id: string, issues: Issue[]): RateMeasure | undefined {
  const measure = measureOf(id);
  if (measure !== undefined && isProportionRate(measure)) return measure;
  issues.push(
    measureIssue(id, {
      allowed: proportionRateIds,
      what: 'a rate whose numerator is part of its denominator',
    }),
  );
  return undefined;
}

/** The issue of an id that a question cannot be asked of. */
export function measureIssue(
  id: string,
  { allowed, what }: { allowed: readonly string[]; what: string },
): Issue {
  const named = JSON.stringify(id.length > 60 ? `${id.slice(0, 60)}…` : id);
  return { place: 'measure', message: `${named} is not ${what}; allowed: ${allowed.join(', ')}` };
}

/** The value of a rate in a row. */
export function rateIn(row: BreakdownRow, measure: RateMeasure): RateValue {
  const value = row.values[measure.id];
  if (value?.kind !== 'rate') throw new Error(`A row answers every rate it was asked for: ${measure.id}`);
  return value;
}

/** The two counts behind a rate; `null` where it has no value or they are hidden. */
export function countsBehind({ value, numerator, denominator }: RateValue): Proportion | null {
  if (value === null || numerator === null || denominator === null) return null;
  return { numerator, denominator };
}
