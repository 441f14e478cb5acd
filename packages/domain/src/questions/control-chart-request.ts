import type { DimensionFilters } from '../breakdown/request.ts';
import { measureOf, measures } from '../catalogue/catalogue.ts';
import type { Measure } from '../catalogue/measure.ts';
import { DomainError, type Issue } from '../errors.ts';
import { isProportionRate, measureIssue } from './proportion-rate.ts';
import { parseScope, type QuestionScope, type ScopeDefaults, type ScopeInput } from './question-scope.ts';

/** The periods that can be the points of a control chart. */
export const controlChartGrains = ['quarter', 'month'] as const;

/** One of {@link controlChartGrains}. */
export type ControlChartGrain = (typeof controlChartGrains)[number];

/** The ids of the measures that a control chart can show, in the order of the catalogue. */
export const controlChartMeasureIds: readonly string[] = measures.filter(isCharted).map(({ id }) => id);

/** A control chart as it is asked for: nothing but text. */
export interface ControlChartInput extends ScopeInput {
  readonly measure: string;
  readonly grain: string;
}

/** One measure over time: a proportion rate (p-chart), or a count or quantity (XmR). */
export interface ControlChartRequest extends QuestionScope {
  readonly measure: Measure;
  readonly grain: ControlChartGrain;
}

/**
 * Reads a control chart, or refuses it with everything that is wrong. Filters that would cut a period or leave holes of
 * unknown length are refused, because its points would not be comparable.
 *
 * @throws DomainError `BAD_INPUT` naming each place (`measure`, `grain`, `where.month`, `where.phase`, `asOf`, `profile`) and
 * what is allowed there.
 */
export function parseControlChartRequest(
  input: ControlChartInput,
  { today, profile }: ScopeDefaults,
): ControlChartRequest {
  const issues: Issue[] = [];
  const measure = parseMeasure(input.measure, issues);
  const grain = parseGrain(input.grain, issues);
  const scope = parseScope(input, { today, profile, issues });
  checkTime(scope.where, { grain, issues });
  if (measure === undefined || grain === undefined || issues.length > 0)
    throw new DomainError('BAD_INPUT', issues);
  return { measure, grain, ...scope };
}

function isCharted(measure: Measure): boolean {
  return measure.kind !== 'rate' || isProportionRate(measure);
}

function parseMeasure(id: string, issues: Issue[]): Measure | undefined {
  const measure = measureOf(id);
  if (measure !== undefined && isCharted(measure)) return measure;
  const what = 'a count, a quantity or a rate whose numerator is part of its denominator';
  issues.push(measureIssue(id, { allowed: controlChartMeasureIds, what }));
  return undefined;
}

function parseGrain(id: string, issues: Issue[]): ControlChartGrain | undefined {
  const grain = controlChartGrains.find((known) => known === id);
  if (grain === undefined)
    issues.push({
      place: 'grain',
      message: `a control chart has no such periods; allowed: ${controlChartGrains.join(', ')}`,
    });
  return grain;
}

function checkTime(
  { month, phase }: DimensionFilters,
  { grain, issues }: { grain: ControlChartGrain | undefined; issues: Issue[] },
): void {
  if (grain === 'quarter' && month !== undefined)
    issues.push({ place: 'where.month', message: 'cuts quarters into parts; allowed: year, quarter' });
  if (phase !== undefined && (phase.length > 1 || phase.includes('unknown')))
    issues.push({ place: 'where.phase', message: 'may lie apart in time; allowed: one phase' });
}
