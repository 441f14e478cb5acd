import { riskSets, type TimeCell } from './risk-sets.ts';
import { type Interval, normalQuantile } from './wilson.ts';

/** Share to whom one cause has happened by a time, as a fraction of 1. */
export interface CauseIncidence {
  readonly cause: string;
  readonly incidence: number;
  readonly standardError: number;
  /** 95 %; `null` at 0 and 1, which the scale of the interval does not reach – not because they are certain. */
  readonly interval: Interval | null;
}

/** What has happened by a distinct time. */
export interface IncidencePoint {
  readonly time: number;
  readonly atRisk: number;
  /** Share to whom none of the causes has happened; with the incidences of all causes it sums to 1. */
  readonly survival: number;
  /** Every cause in the data, also before its first event, in code unit order. */
  readonly causes: readonly CauseIncidence[];
}

/** An incidence with its variance and its covariance with survival. */
interface CauseState {
  readonly incidence: number;
  readonly variance: number;
  readonly covariance: number;
}

/** An incidence this little below 1 is 1 with the rounding of its sum. */
const rounding = 1e-12;

const nothingYet: CauseState = { incidence: 0, variance: 0, covariance: 0 };

/**
 * Aalen–Johansen cumulative incidence of each of any number of competing causes, with one point per distinct time:
 * CIF_k(t) = Σ S(t−)·d_k/n, where S is the survival over all causes. Whoever has had another cause can no longer have
 * this one; the complement of a Kaplan–Meier curve pretends they still could, and overstates.
 *
 * Standard error by the delta method of Marubini and Valsecchi (1995) as in Stata's `stcompet`; R's `cmprsk`
 * uses Aalen's (1978) formula and differs a little. Their triple sum
 * Var CIF_k(t) = Σ [CIF_k(t) − CIF_k(u)]²·d/(n(n − d)) + Σ S(u−)²·d_k(n − d_k)/n³ − 2·Σ [CIF_k(t) − CIF_k(u)]·S(u−)·d_k/n²
 * is carried forward as the covariance of (CIF_k, S), which also works where d = n. With one cause it is Greenwood's.
 * Interval on the complementary log-log scale, CIF^exp(±z·se/(CIF·ln CIF)), which stays inside [0, 1].
 * Source: statistics.md 5.6.
 *
 * @throws RangeError as {@link riskSets}.
 */
export function cumulativeIncidence(cells: readonly TimeCell[]): readonly IncidencePoint[] {
  const sets = riskSets(cells);
  const causes = [...new Set(sets.flatMap((set) => [...set.eventsByCause.keys()]))].toSorted();
  let survival = 1;
  let survivalVariance = 0;
  let states = new Map<string, CauseState>();
  return sets.map(({ time, atRisk, events, eventsByCause }) => {
    const stay = (atRisk - events) / atRisk;
    // What one step adds to the variances, up to the multinomial factors of its hazards.
    const unit = survival ** 2 / atRisk;
    states = new Map(
      causes.map((cause) => {
        const before = states.get(cause) ?? nothingYet;
        const hazard = (eventsByCause.get(cause) ?? 0) / atRisk;
        const after: CauseState = {
          incidence: before.incidence + survival * hazard,
          variance:
            before.variance +
            2 * before.covariance * hazard +
            survivalVariance * hazard ** 2 +
            unit * hazard * (1 - hazard),
          covariance: stay * (before.covariance + hazard * survivalVariance - unit * hazard),
        };
        return [cause, after];
      }),
    );
    survivalVariance = stay ** 2 * survivalVariance + unit * stay * (1 - stay);
    survival *= stay;
    return {
      time,
      atRisk,
      survival,
      causes: [...states].map(([cause, { incidence, variance }]) => {
        // A variance of 0 may come out a rounding error below it.
        const standardError = Math.sqrt(Math.max(0, variance));
        return { cause, incidence, standardError, interval: logLogInterval(incidence, standardError) };
      }),
    };
  });
}

function logLogInterval(incidence: number, standardError: number): Interval | null {
  if (incidence === 0 || incidence > 1 - rounding) return null;
  const reach = (normalQuantile(0.95) * standardError) / (incidence * Math.log(incidence));
  return { lower: incidence ** Math.exp(-reach), upper: incidence ** Math.exp(reach) };
}
