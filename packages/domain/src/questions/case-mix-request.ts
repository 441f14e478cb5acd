import type { BreakdownRequest } from '../breakdown/request.ts';
import { dimensionIds } from '../catalogue/dimension.ts';
import { DomainError, type Issue } from '../errors.ts';
import { parseScope, type ScopeDefaults, type ScopeInput } from './question-scope.ts';

/** A case-mix comparison as it is asked for: nothing but text. */
export type CaseMixInput = Omit<ScopeInput, 'exclusions'>;

/** The locations and exit years to compare. */
export interface CaseMixRequest extends Pick<BreakdownRequest, 'asOf' | 'profile'> {
  readonly where: Pick<BreakdownRequest['where'], 'location' | 'year'>;
}

/**
 * Reads a case-mix comparison, or refuses it with everything that is wrong. Locations and years are chosen, groups of
 * people are not: the groups are what the comparison is made of.
 *
 * @throws DomainError `BAD_INPUT` naming each place (`where.sex`, `where.year`, `asOf`, `profile`) and what is allowed there.
 */
export function parseCaseMixRequest(input: CaseMixInput, { today, profile }: ScopeDefaults): CaseMixRequest {
  const issues: Issue[] = [];
  const { where, asOf, profile: asked } = parseScope(input, { today, profile, issues });
  const { location, year } = where;
  for (const dimension of dimensionIds)
    if (where[dimension] !== undefined && dimension !== 'location' && dimension !== 'year')
      issues.push({ place: `where.${dimension}`, message: 'is no choice here; allowed: location, year' });
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return {
    where: {
      ...(location === undefined ? {} : { location }),
      ...(year === undefined ? {} : { year }),
    },
    asOf,
    profile: asked,
  };
}
