/** One observation that begins at time 0: when it ended, and by what. */
export interface ObservedTime {
  /** Any unit of duration, the same throughout; days, months or quarters. */
  readonly time: number;
  /** `null` when it was cut off (censored) with nothing having happened yet. */
  readonly cause: string | null;
}

/** `n` observations that ended alike; the form in which durations are counted. */
export interface TimeCell extends ObservedTime {
  readonly n: number;
}

/** Who could still have an event at a time, and who had one. */
export interface RiskSet {
  readonly time: number;
  /** Observations that had not ended before `time`; those censored at `time` are among them. */
  readonly atRisk: number;
  /** Events of all causes at `time`. */
  readonly events: number;
  readonly eventsByCause: ReadonlyMap<string, number>;
}

/** Counts single observations into cells, one per time and cause, in the order of their first appearance. */
export function countTimes(observations: readonly ObservedTime[]): readonly TimeCell[] {
  const cells = new Map<string, TimeCell>();
  for (const { time, cause } of observations) {
    const key = JSON.stringify([time, cause]);
    cells.set(key, { time, cause, n: (cells.get(key)?.n ?? 0) + 1 });
  }
  return [...cells.values()];
}

/**
 * The risk set of every distinct time in the cells, in order of time; a time at which only censoring happened has one
 * without events. Cells of the same time and cause add up, empty ones count for nothing.
 *
 * Events come before censoring at the same time, the convention of all the estimators (statistics.md 5.5).
 *
 * @throws RangeError for a time that is no number, or a cell that does not hold a whole number from 0.
 */
export function riskSets(cells: readonly TimeCell[]): readonly RiskSet[] {
  const filled = cells.filter(({ time, n }) => {
    if (Number.isNaN(time)) throw new RangeError('A time is NaN; allowed: any number');
    if (!Number.isSafeInteger(n) || n < 0)
      throw new RangeError(`A cell holds ${n}; allowed: whole numbers from 0`);
    return n > 0;
  });
  let atRisk = filled.reduce((sum, { n }) => sum + n, 0);
  const byTime = [...Map.groupBy(filled, ({ time }) => time)].toSorted(([one], [other]) => one - other);
  return byTime.map(([time, ended]) => {
    const eventsByCause = new Map<string, number>();
    for (const { cause, n } of ended)
      if (cause !== null) eventsByCause.set(cause, (eventsByCause.get(cause) ?? 0) + n);
    const events = [...eventsByCause.values()].reduce((sum, n) => sum + n, 0);
    const riskSet = { time, atRisk, events, eventsByCause };
    atRisk -= ended.reduce((sum, { n }) => sum + n, 0);
    return riskSet;
  });
}
