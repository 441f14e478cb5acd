import { type QualityRule, qualityRules } from '@neue-wege/domain';
import type {
  DataQualityRuleId,
  FindingCountsFragment,
  FindingsByYearQuery,
  FindingsQuery,
} from '../generated/graphql.ts';
import type { Rate } from '../values/value-parts.ts';
import type { LocatedValue } from './year-panels.ts';

/** How many findings among how many looked at. */
export type FindingCounts = FindingCountsFragment;

/** What one rule found in all, and at each location where it looked at something. */
export interface RuleFinding {
  readonly rule: QualityRule;
  /** The rule as the server is asked for it. */
  readonly argument: DataQualityRuleId;
  readonly total: FindingCounts;
  readonly byLocation: ReadonlyMap<string, FindingCounts>;
}

type Answered = FindingsQuery['dataQuality']['rules'][number];

/** The findings in the order of the server, with the words of the catalogue. */
export function findingsOf(rules: readonly Answered[]): readonly RuleFinding[] {
  return rules.flatMap(({ rule: { id, rule: argument }, rows, total }) => {
    const rule = qualityRules.find((one) => one.id === id);
    if (rule === undefined) return [];
    return [
      { rule, argument, total, byLocation: new Map(rows.map((row) => [row.location.key, row.counts])) },
    ];
  });
}

/** Whether a rule found anything. */
export function hasFindings({ total }: Pick<RuleFinding, 'total'>): boolean {
  return (total.findings ?? 0) > 0;
}

/** The rule with the greatest share of findings; `undefined` where no rule found anything. */
export function mostFound(findings: readonly RuleFinding[]): RuleFinding | undefined {
  return findings
    .filter(hasFindings)
    .toSorted((one, other) => (other.total.share ?? 0) - (one.total.share ?? 0))[0];
}

/** The greatest share at any location, which is the longest bar. */
export function longestShare(findings: readonly RuleFinding[]): number {
  const shares = findings.flatMap(({ total, byLocation }) => [total, ...byLocation.values()]);
  return Math.max(0, ...shares.map(({ share }) => share ?? 0));
}

/** The findings of one rule by location and year. */
export function findingsByYear(
  rows: FindingsByYearQuery['dataQuality']['rules'][number]['rows'],
): readonly LocatedValue<FindingCounts>[] {
  return rows.flatMap(({ location, period, counts }) =>
    period === null ? [] : [{ location: location.key, year: Number(period), value: counts }],
  );
}

/** A share of findings as a rate, to be written and drawn like one; the server gives no interval for it. */
export function rateOfFindings({ findings, checked, share, status }: FindingCounts): Rate {
  return {
    value: share,
    numerator: findings,
    denominator: checked,
    unknown: null,
    coverage: null,
    interval: null,
    status,
    preliminary: status === 'PRELIMINARY',
  };
}
