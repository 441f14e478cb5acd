import type { RateMeasure } from '../catalogue/measure.ts';
import { DomainError, type Issue } from '../errors.ts';
import { parseProportionRate } from './proportion-rate.ts';
import { parseScope, type QuestionScope, type ScopeDefaults, type ScopeInput } from './question-scope.ts';

/** The dimensions whose keys can be the points of a funnel. */
export const funnelUnitDimensions = ['run', 'location', 'project'] as const;

/** One of {@link funnelUnitDimensions}. */
export type FunnelUnitDimension = (typeof funnelUnitDimensions)[number];

/** A funnel as it is asked for: text, and the agreed target as a fraction of 1. */
export interface FunnelInput extends ScopeInput {
  readonly unit: string;
  readonly measure: string;
  readonly target?: number | null | undefined;
}

/** One proportion rate over the units of one dimension. */
export interface FunnelRequest extends QuestionScope {
  readonly unit: FunnelUnitDimension;
  readonly measure: RateMeasure;
  /** Agreed value between 0 and 1; `null` asks for the pooled rate. */
  readonly target: number | null;
}

/**
 * Reads a funnel, or refuses it with everything that is wrong.
 *
 * @throws DomainError `BAD_INPUT` naming each place (`unit`, `measure`, `where.year`, `target`, `asOf`, `profile`) and what
 * is allowed there.
 */
export function parseFunnelRequest(input: FunnelInput, { today, profile }: ScopeDefaults): FunnelRequest {
  const issues: Issue[] = [];
  const unit = parseUnit(input.unit, issues);
  const measure = parseProportionRate(input.measure, issues);
  const target = parseTarget(input.target ?? null, issues);
  const scope = parseScope(input, { today, profile, issues });
  if (unit === undefined || measure === undefined || issues.length > 0)
    throw new DomainError('BAD_INPUT', issues);
  return { unit, measure, ...scope, target };
}

function parseUnit(id: string, issues: Issue[]): FunnelUnitDimension | undefined {
  const unit = funnelUnitDimensions.find((known) => known === id);
  if (unit === undefined)
    issues.push({
      place: 'unit',
      message: `a funnel has no such units; allowed: ${funnelUnitDimensions.join(', ')}`,
    });
  return unit;
}

function parseTarget(target: number | null, issues: Issue[]): number | null {
  if (target !== null && !(target > 0 && target < 1))
    issues.push({
      place: 'target',
      message: `${target} is no target; allowed: a fraction between 0 and 1, such as 0.3`,
    });
  return target;
}
