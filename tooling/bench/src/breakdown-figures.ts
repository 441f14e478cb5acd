import { createSqlFactSource, type Database } from '@neue-wege/database';
import {
  type Breakdown,
  type BreakdownRow,
  type PlainDate,
  parseBreakdownRequest,
  type RateValue,
  runBreakdown,
} from '@neue-wege/domain';

/** The numbers behind the four measures in one group; both keys are `null` in the total. */
export interface Figures {
  readonly location: string | null;
  readonly year: number | null;
  readonly enrolments: number;
  readonly exits: number;
  readonly completions: number;
  readonly unknownReason: number;
  /** The population of the independence rate, and what is known of it; `null` while the cohort is not due. */
  readonly countedExits: number | null;
  readonly independent: number | null;
  readonly unknownReceipt: number | null;
}

/** The question of the benchmark, through the one door: four measures by location and year. */
export function askBreakdown(database: Database, asOf: PlainDate): Promise<Breakdown> {
  const measures = ['enrolments', 'exits', 'completion_rate', 'independence_rate_6m'];
  const request = parseBreakdownRequest(
    { by: ['location', 'year'], measures },
    { today: asOf, profile: 'EXACT' },
  );
  const context = { actor: 'bench', locations: 'all', profile: 'EXACT' } as const;
  return runBreakdown(request, { source: createSqlFactSource(database), context });
}

/** The same numbers as a hand-written query gives them: the rows by location and year, the total last. */
export function figuresOf({ rows, total }: Breakdown): readonly Figures[] {
  return [...rows, total].map((row) => {
    const completion = rateIn(row, 'completion_rate');
    const independence = rateIn(row, 'independence_rate_6m');
    const { location = null, year = null } = row.keys;
    return {
      location,
      year: year === null ? null : Number(year),
      enrolments: countIn(row, 'enrolments'),
      exits: countIn(row, 'exits'),
      completions: completion.numerator ?? 0,
      unknownReason: completion.unknown ?? 0,
      countedExits: independence.denominator,
      independent: independence.numerator,
      unknownReceipt: independence.unknown,
    };
  });
}

function countIn(row: BreakdownRow, measure: string): number {
  const value = row.values[measure];
  if (value?.kind !== 'count' || value.value === null) throw new Error(`${measure} has no count`);
  return value.value;
}

function rateIn(row: BreakdownRow, measure: string): RateValue {
  const value = row.values[measure];
  if (value?.kind !== 'rate') throw new Error(`${measure} is no rate`);
  return value;
}
