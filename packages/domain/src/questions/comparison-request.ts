import { type DimensionFilters, parseFilters } from '../breakdown/request.ts';
import { dimensionIds } from '../catalogue/dimension.ts';
import type { RateMeasure } from '../catalogue/measure.ts';
import { DomainError, type Issue } from '../errors.ts';
import { parseProportionRate } from './proportion-rate.ts';
import { parseScope, type QuestionScope, type ScopeDefaults, type ScopeInput } from './question-scope.ts';

/** Two slices of one rate, as they arrive: nothing but text. `where` holds for both slices. */
export interface ComparisonInput extends ScopeInput {
  readonly measure: string;
  readonly a: Readonly<Record<string, readonly string[]>>;
  readonly b: Readonly<Record<string, readonly string[]>>;
}

/** Two slices of one proportion rate. */
export interface ComparisonRequest extends QuestionScope {
  readonly measure: RateMeasure;
  readonly a: DimensionFilters;
  readonly b: DimensionFilters;
}

/**
 * Reads a comparison, or refuses it with everything that is wrong.
 *
 * @throws DomainError `BAD_INPUT` naming each place (`measure`, `where.year`, `a.location`, `b`, `asOf`, `profile`) and
 * what is allowed there: also for a dimension set both in a slice and in `where`, and for two equal slices.
 */
export function parseComparisonRequest(
  input: ComparisonInput,
  { today, profile }: ScopeDefaults,
): ComparisonRequest {
  const issues: Issue[] = [];
  const measure = parseProportionRate(input.measure, issues);
  const scope = parseScope(input, { today, profile, issues });
  const a = parseSlice(input.a, { place: 'a', where: scope.where, issues });
  const b = parseSlice(input.b, { place: 'b', where: scope.where, issues });
  if (nameOf(a) === nameOf(b))
    issues.push({ place: 'b', message: 'asks for the same as a; allowed: two slices that differ' });
  if (measure === undefined || issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { measure, ...scope, a, b };
}

function parseSlice(
  input: ComparisonInput['a'],
  { place, where, issues }: { place: 'a' | 'b'; where: DimensionFilters; issues: Issue[] },
): DimensionFilters {
  const own: Issue[] = [];
  const slice = parseFilters(input, own);
  issues.push(...own.map((issue) => ({ ...issue, place: issue.place.replace(/^where/, place) })));
  for (const dimension of dimensionIds)
    if (slice[dimension] !== undefined && where[dimension] !== undefined)
      issues.push({
        place: `${place}.${dimension}`,
        message: `where sets ${dimension} too; allowed: in where, or in the slices`,
      });
  return slice;
}

/** Two slices with the same name ask for the same. */
function nameOf(slice: DimensionFilters): string {
  return JSON.stringify(dimensionIds.map((dimension) => slice[dimension]?.toSorted() ?? null));
}
