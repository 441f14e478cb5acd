import type { BreakdownRequest } from '../breakdown/request.ts';
import type { Grain } from '../calendar/period.ts';
import type { QualityRule } from '../catalogue/quality-rule.ts';
import { qualityRuleIds, qualityRuleOf, qualityRules } from '../catalogue/quality-rules.ts';
import { DomainError, type Issue } from '../errors.ts';
import { parseScope, type ScopeDefaults, type ScopeInput } from './question-scope.ts';

/** The calendar grains of data quality: a month of one location is too little to judge. */
export const qualityGrains = ['year', 'quarter'] as const satisfies readonly Grain[];

/** One of {@link qualityGrains}. */
export type QualityGrain = (typeof qualityGrains)[number];

/** The question as text; without `rules` every rule, without `grain` one row per location. */
export interface DataQualityInput extends Omit<ScopeInput, 'exclusions'> {
  readonly rules?: readonly string[] | null | undefined;
  readonly grain?: string | null | undefined;
}

/** Which rules, of which cases and by which periods. */
export interface DataQualityRequest extends Pick<BreakdownRequest, 'where' | 'asOf' | 'profile'> {
  readonly rules: readonly QualityRule[];
  readonly grain: QualityGrain | null;
}

/**
 * Reads the question, or refuses it with everything that is wrong.
 *
 * @throws DomainError `BAD_INPUT` naming each place (`rules`, `grain`, `where.year`, `asOf`, `profile`) and what is allowed.
 */
export function parseDataQualityRequest(
  input: DataQualityInput,
  { today, profile }: ScopeDefaults,
): DataQualityRequest {
  const issues: Issue[] = [];
  const rules = parseRules(input.rules ?? qualityRuleIds, issues);
  const grain = parseGrain(input.grain ?? null, issues);
  const { where, asOf, profile: asked } = parseScope(input, { today, profile, issues });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return { rules, grain, where, asOf, profile: asked };
}

function parseRules(ids: readonly string[], issues: Issue[]): readonly QualityRule[] {
  const known = ids.filter((id) => qualityRuleOf(id) !== undefined);
  if (ids.length === 0) issues.push({ place: 'rules', message: 'names no rule' });
  if (known.length < ids.length)
    issues.push({ place: 'rules', message: `names an unknown rule; allowed: ${qualityRuleIds.join(', ')}` });
  if (new Set(ids).size < ids.length) issues.push({ place: 'rules', message: 'names a rule twice' });
  return qualityRules.filter(({ id }) => known.includes(id));
}

function parseGrain(text: string | null, issues: Issue[]): QualityGrain | null {
  const grain = qualityGrains.find((known) => known === text);
  if (grain === undefined && text !== null)
    issues.push({ place: 'grain', message: `no such periods; allowed: ${qualityGrains.join(', ')}` });
  return grain ?? null;
}
