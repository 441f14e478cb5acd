import type { CompletenessRowFragment, Dimension, FindingsQuery } from '../generated/graphql.ts';
import type { FindingCounts } from '../quality/findings.ts';
import { rate } from './values.ts';

/** Counts of findings as the server would answer them. */
export function findingCounts(findings: number, checked: number): FindingCounts {
  return {
    findings,
    checked,
    share: checked === 0 ? null : findings / checked,
    status: checked === 0 ? 'NOT_APPLICABLE' : checked < 10 ? 'UNCERTAIN' : 'FINAL',
  };
}

/** Three rules as the server would answer them: without findings, with few, with many at two locations. */
export const answeredRules: FindingsQuery['dataQuality']['rules'] = [
  { rule: { id: 'stock_flow', rule: 'STOCK_FLOW' }, rows: [], total: findingCounts(0, 40) },
  {
    rule: { id: 'unknown_exit_reason', rule: 'UNKNOWN_EXIT_REASON' },
    rows: [{ location: { key: 'gronau' }, counts: findingCounts(2, 100) }],
    total: findingCounts(2, 100),
  },
  {
    rule: { id: 'late_recording', rule: 'LATE_RECORDING' },
    rows: [
      { location: { key: 'bocholt' }, counts: findingCounts(3, 8) },
      { location: { key: 'gronau' }, counts: findingCounts(9, 52) },
    ],
    total: findingCounts(12, 60),
  },
];

/** A row of completeness as the server would answer it; without a location it sums over all of them. */
export function completenessRow(
  keys: { location?: string; year?: number },
  some: Partial<CompletenessRowFragment> = {},
): CompletenessRowFragment {
  const { location, year } = keys;
  const isTotalOf: Dimension[] = [
    ...(location === undefined ? (['LOCATION'] as const) : []),
    ...(year === undefined ? (['YEAR'] as const) : []),
  ];
  return {
    location: location === undefined ? null : { key: location },
    year: year ?? null,
    isTotalOf,
    completionRate: { ...rate(20, 40), unknown: 2, coverage: 0.95 },
    followUpCoverage3m: rate(38, 40),
    followUpCoverage6m: rate(36, 40),
    followUpCoverage12m: rate(34, 40),
    followUpCoverage24m: rate(30, 40),
    ...some,
  };
}
