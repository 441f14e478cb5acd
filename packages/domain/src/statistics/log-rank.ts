import { complementaryErrorFunction } from './complementary-error-function.ts';
import { type RiskSet, riskSets, type TimeCell } from './risk-sets.ts';

/** Events of one group, and how many there would be if both groups had the same hazard. */
export interface GroupEvents {
  readonly observed: number;
  readonly expected: number;
}

/** Outcome of a {@link logRankTest}. */
export interface LogRank {
  readonly first: GroupEvents;
  readonly second: GroupEvents;
  /** Chi-square with one degree of freedom. */
  readonly chiSquare: number;
  /** Probability of a chi-square at least as large when the hazards are equal. */
  readonly p: number;
}

/**
 * Log-rank test of whether two groups have the same survival curve; every cause counts as the event. `null` when there
 * is nothing to compare: no event at a time when both groups were at risk and somebody was spared.
 *
 * At each time with events the first group expects its share of them, with hypergeometric variance
 * d·(n₁/n)·(n₂/n)·(n − d)/(n − 1); χ² = (O₁ − E₁)²/ΣV. Weak where the curves cross. Source: statistics.md 5.5.
 *
 * @throws RangeError as {@link riskSets}.
 */
export function logRankTest({
  first,
  second,
}: {
  first: readonly TimeCell[];
  second: readonly TimeCell[];
}): LogRank | null {
  const pooled = riskSets([...first, ...second]);
  const ofFirst = riskSets(first);
  let observed = 0;
  let expected = 0;
  let variance = 0;
  let allEvents = 0;
  for (const { time, atRisk, events } of pooled) {
    const next = riskSetFrom(ofFirst, time);
    const share = (next?.atRisk ?? 0) / atRisk;
    if (next?.time === time) observed += next.events;
    expected += events * share;
    if (atRisk > 1) variance += (events * share * (1 - share) * (atRisk - events)) / (atRisk - 1);
    allEvents += events;
  }
  if (variance === 0) return null;
  const chiSquare = (observed - expected) ** 2 / variance;
  return {
    first: { observed, expected },
    second: { observed: allEvents - observed, expected: allEvents - expected },
    chiSquare,
    p: complementaryErrorFunction(Math.sqrt(chiSquare / 2)),
  };
}

/** The first risk set at `time` or later: its number at risk is that at `time`. */
function riskSetFrom(sets: readonly RiskSet[], time: number): RiskSet | undefined {
  return sets.find((set) => set.time >= time);
}
