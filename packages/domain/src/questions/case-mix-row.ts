import type { BreakdownRow, RateValue, ValueStatus } from '../breakdown/breakdown.ts';
import { yearNumber } from '../calendar/period.ts';
import { comparableBase } from '../statistics/rate-change.ts';
import { indirectlyStandardise, type Stratum } from '../statistics/standardise.ts';
import type { Interval } from '../statistics/wilson.ts';
import { countsBehind } from './proportion-rate.ts';
import { type Verdict, verdictOf } from './verdict.ts';
import { worstStatus } from './worst-status.ts';

/** A location and exit year: what was observed, and what its mix of people lets expect. */
export interface CaseMixRow {
  /** Key of the location. */
  readonly location: string;
  readonly year: number;
  /** Exits of people in receipt at entry who are not in receipt six months later; unknown counts as no success. */
  readonly observed: number | null;
  /** What `observed` would be had each stratum the rate of all locations in that year; not a whole number as a rule. */
  readonly expected: number | null;
  /** Exits of people in receipt at entry. */
  readonly n: number | null;
  /** observed ÷ n, as a fraction of 1. */
  readonly observedRate: number | null;
  /** expected ÷ n, as a fraction of 1. */
  readonly expectedRate: number | null;
  /** observed ÷ expected: 1 is as expected; `null` below 10 exits (UNCERTAIN) and where nothing is expected (NOT_APPLICABLE). */
  readonly ratio: number | null;
  /** 95 % interval of the ratio, the expected number taken as fixed; `null` together with `ratio`. */
  readonly interval: Interval | null;
  /** Observed against expected; `null` also where too much is unknown. */
  readonly verdict: Verdict | null;
  readonly status: ValueStatus;
  /** The waiting time for late records is not over. */
  readonly preliminary: boolean;
}

/** A stratum of a location in a year, and the same stratum of all locations in that year. */
export interface StratumPair {
  readonly own: RateValue;
  readonly all: RateValue;
}

/**
 * Observed against expected for a row of locations and years: `value` is its rate, `pairs` its strata in any order.
 * Without its value, or with a hidden stratum, there is no figure at all.
 */
export function caseMixRow(
  row: BreakdownRow,
  { value, pairs }: { value: RateValue; pairs: readonly StratumPair[] },
): CaseMixRow {
  const { preliminary } = value;
  const filled = pairs.filter(({ own }) => own.denominator !== 0);
  const strata = stratumCounts(filled.map(({ own }) => own));
  const reference = stratumCounts(filled.map(({ all }) => all));
  if (value.value === null || strata === null || reference === null) {
    const missing = [value, ...filled.flatMap(({ own, all }) => [own, all])].filter(isMissing);
    return rowWithoutFigures(row, { status: worstStatus(missing.map(({ status }) => status)), preliminary });
  }
  const { observed, expected, expectedRate, ...standard } = indirectlyStandardise({ strata, reference });
  const n = strata.reduce((sum, { trials }) => sum + trials, 0);
  const isSmall = n < comparableBase;
  const ratio = isSmall ? null : standard.ratio;
  const interval = isSmall ? null : standard.interval;
  const status = worstStatus([value.status, comparisonStatus({ isSmall, ratio })]);
  const verdict = interval === null || status === 'UNCERTAIN' ? null : verdictOf(interval, 1);
  const observedRate = value.value;
  const counts = { observed, expected, n, observedRate, expectedRate };
  return { ...placeOf(row), ...counts, ratio, interval, verdict, status, preliminary };
}

/** A row of which nothing may be shown or nothing makes sense. */
export function rowWithoutFigures(
  row: BreakdownRow,
  state: Pick<CaseMixRow, 'status' | 'preliminary'>,
): CaseMixRow {
  const counts = { observed: null, expected: null, n: null, observedRate: null, expectedRate: null };
  return { ...placeOf(row), ...counts, ratio: null, interval: null, verdict: null, ...state };
}

function comparisonStatus({ isSmall, ratio }: { isSmall: boolean; ratio: number | null }): ValueStatus {
  if (isSmall) return 'UNCERTAIN';
  return ratio === null ? 'NOT_APPLICABLE' : 'FINAL';
}

function isMissing({ value }: RateValue): boolean {
  return value === null;
}

/** Events and trials of strata in order; `null` as soon as one of them is hidden, for then nothing may be summed. */
function stratumCounts(values: readonly RateValue[]): readonly Stratum[] | null {
  const counts = values.map(countsBehind).filter((one) => one !== null);
  if (counts.length < values.length) return null;
  return counts.map(({ numerator, denominator }) => ({ events: numerator, trials: denominator }));
}

function placeOf({ keys }: BreakdownRow): Pick<CaseMixRow, 'location' | 'year'> {
  return { location: keys.location ?? 'unknown', year: yearNumber(keys.year ?? '') };
}
