import { type Interval, wilsonInterval } from './wilson.ts';

/** Events and trials of one stratum, an age band for instance. */
export interface Stratum {
  readonly events: number;
  readonly trials: number;
}

/** A unit's events against those it would have with the rates of the reference. */
export interface IndirectStandard {
  readonly observed: number;
  /** Not a whole number as a rule. */
  readonly expected: number;
  /** Expected events per trial, as a fraction of 1; `null` without trials. */
  readonly expectedRate: number | null;
  /** Observed / expected: 1 is as expected; `null` when nothing is expected. */
  readonly ratio: number | null;
  /** 95 % interval of the ratio; 1 is as expected. */
  readonly interval: Interval | null;
}

/**
 * Indirect standardisation: what a unit would have achieved had each of its strata had the rate of the reference, and
 * how its own events compare. `strata` and `reference` list the same strata in the same order.
 *
 * Expected = Σ trials·(reference events/reference trials). The interval is Wilson's of observed/trials, times
 * trials/expected; it takes the expected number as fixed, which is fair when the reference is much larger than the
 * unit. Ratios compare a unit with the reference, not units with each other, because each has its own mix.
 *
 * @throws RangeError when the lists differ in length, or a stratum has no trials in the reference: the unit is part of
 * its reference, so a stratum that nobody is in is left out of both.
 */
export function indirectlyStandardise({
  strata,
  reference,
}: {
  strata: readonly Stratum[];
  reference: readonly Stratum[];
}): IndirectStandard {
  if (strata.length !== reference.length)
    throw new RangeError(`${reference.length} reference strata; allowed: one for each of ${strata.length}`);
  let observed = 0;
  let trials = 0;
  let expected = 0;
  for (const [index, stratum] of strata.entries()) {
    const ofReference = reference[index];
    if (ofReference === undefined || ofReference.trials === 0)
      throw new RangeError(`Stratum ${index} has no trials in the reference; allowed: at least 1`);
    observed += stratum.events;
    trials += stratum.trials;
    expected += (stratum.trials * ofReference.events) / ofReference.trials;
  }
  const wilson = wilsonInterval(observed, { trials });
  if (wilson === null || expected === 0)
    return { observed, expected, expectedRate: trials === 0 ? null : 0, ratio: null, interval: null };
  const scale = trials / expected;
  return {
    observed,
    expected,
    expectedRate: expected / trials,
    ratio: observed / expected,
    interval: { lower: wilson.lower * scale, upper: wilson.upper * scale },
  };
}
