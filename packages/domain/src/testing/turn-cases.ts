import type { Horizon } from '../vocabulary/facts.ts';
import type { ContractCase } from './fact-source-contract.ts';

interface Turn {
  readonly at: string;
  readonly elsewhere: string;
}

/** What each turn says of employment (insured, not unemployed, in a measure) on its due day and on the others. */
const employment: Readonly<Record<string, Turn>> = {
  independent: { at: '1/1?0!u 1/1?0!u 0/1?0!u', elsewhere: '1/1?0!u 1/1?0!u 0/1?0!u' },
  'receipt-unknown': { at: '1/1?0!u 1/1?0!u 0/1?0!u', elsewhere: '1/1?0!u 1/1?0!u 0/1?0!u' },
  'employment-unknown': {
    at: '0/1?1!u,c0 0/1?1!u,c0 0/1?1!u,c0',
    elsewhere: '1/1?0!u 1/1?0!u 0/1?0!u',
  },
  'in-a-measure': { at: '0/1?0!u 1/1?0!u 1/1?0!u', elsewhere: '0/1?0!u 0/1?0!u 0/1?0!u' },
  flagged: { at: '0/1?0!u 0/1?0!u 0/1?0!u', elsewhere: '0/1?0!u 1/1?0!u 0/1?0!u' },
};

/** And of receipt: independent, by own work, known. */
const receipt: Readonly<Record<string, Turn>> = {
  independent: { at: '1/1?0!u 1/1?0!u 1/1?0!u', elsewhere: '0/1?0!u 0/1?0!u 1/1?0!u' },
  'receipt-unknown': { at: '0/1?1!u,c0 0/1?1!u,c0 0/1?0!u', elsewhere: '0/1?0!u 0/1?0!u 1/1?0!u' },
  'employment-unknown': { at: '1/1?0!u 0/1?1!u,c0 1/1?0!u', elsewhere: '0/1?0!u 0/1?0!u 1/1?0!u' },
  'in-a-measure': { at: '0/1?0!u 0/1?0!u 1/1?0!u', elsewhere: '0/1?0!u 0/1?0!u 1/1?0!u' },
  flagged: { at: '0/1?0!u 0/1?0!u 1/1?0!u', elsewhere: '0/1?0!u 0/1?0!u 1/1?0!u' },
};

const dueMonths: readonly Horizon[] = [3, 6, 12, 24];

function turnCase(
  horizon: Horizon,
  {
    measures,
    parts,
    total,
  }: { measures: readonly string[]; parts: readonly (typeof receipt)[]; total: string },
): ContractCase {
  const rows: readonly (readonly [string, string])[] = Object.keys(receipt).flatMap((turn) =>
    dueMonths.map((month) => {
      const said = parts.map((part) => part[turn]?.[month === horizon ? 'at' : 'elsewhere']);
      return [`turns/wege/${turn}-at-${month}`, said.join(' ')] as const;
    }),
  );
  return {
    world: 'measures',
    title: `reads what holds ${horizon} months after the exit and on no other due day`,
    ask: { by: ['run'], measures, where: { location: ['turns'], year: ['2021'] } },
    expected: { ...Object.fromEntries(rows), total },
  };
}

/** One state on one due day, another on the others. */
export const turnCases: readonly ContractCase[] = [
  ...([3, 6, 12] as const).map((horizon) =>
    turnCase(horizon, {
      measures: [
        `svb_rate_${horizon}m`,
        `non_unemployment_rate_${horizon}m`,
        `follow_up_measure_rate_${horizon}m`,
        `independence_rate_${horizon}m`,
        `independence_by_work_rate_${horizon}m`,
        `follow_up_coverage_${horizon}m`,
      ],
      parts: [employment, receipt],
      total: '11/20?1,c0.95 15/20?1,c0.95 1/20?1,c0.95 2/20?1,c0.95 1/20?2,c0.9 19/20?0',
    }),
  ),
  turnCase(24, {
    measures: ['independence_rate_24m', 'independence_by_work_rate_24m', 'follow_up_coverage_24m'],
    parts: [receipt],
    total: '2/20?1,c0.95 1/20?2,c0.9 19/20?0',
  }),
];
