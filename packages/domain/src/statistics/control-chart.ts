import type { Text } from '../vocabulary/text.ts';

const runLength = 8;

/** The one rule by which a control chart signals: printed with the chart, in both languages (statistics.md 5.4). */
export const controlChartRule: { readonly runLength: number; readonly text: Text } = {
  runLength,
  text: {
    de: `Auffällig ist ein Punkt außerhalb seiner Grenzen oder eine Folge von mindestens ${runLength} aufeinanderfolgenden Punkten auf derselben Seite der Mittellinie. Ein Punkt genau auf der Mittellinie unterbricht die Folge.`,
    en: `A signal is a point outside its limits, or a run of at least ${runLength} successive points on the same side of the centre line. A point exactly on the centre line breaks the run.`,
  },
};

/** Limits are shown from this number of quarters; below, only the points and the centre line (statistics.md 5.4). */
export const minimumChartPoints = 12;

/** What {@link controlChartRule} says of one point. */
export interface ControlSignals {
  readonly isOutside: boolean;
  /** True for every point of a run, its first ones included. */
  readonly isInRun: boolean;
}

/** One period of a p-chart; rate and limits as fractions of 1. */
export interface PChartPoint extends ControlSignals {
  readonly events: number;
  readonly trials: number;
  /** `null` without trials: no point, so no limits and no signal, and a run passes over it. */
  readonly rate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Rates over time with a pooled centre. */
export interface PChart {
  readonly centre: number;
  readonly points: readonly PChartPoint[];
}

/**
 * Control chart of rates: centre p̄ = Σ events / Σ trials, limits p̄ ± 3·√(p̄(1 − p̄)/trials) of each point, clipped to
 * [0, 1]. Points in order of time; `null` when no point has trials.
 *
 * A rate is not a mean of rates: large periods weigh more in the centre. Source: statistics.md 5.4.
 */
export function pChart(
  points: readonly { readonly events: number; readonly trials: number }[],
): PChart | null {
  const events = points.reduce((sum, point) => sum + point.events, 0);
  const trials = points.reduce((sum, point) => sum + point.trials, 0);
  if (trials === 0) return null;
  const centre = events / trials;
  // Whole numbers are compared, because a rate on the centre line may miss it by a rounding error.
  const inRun = markRuns(
    points.map((point) =>
      point.trials === 0 ? null : Math.sign(point.events * trials - events * point.trials),
    ),
  );
  return {
    centre,
    points: points.map((point, index) => {
      const counts = { events: point.events, trials: point.trials };
      if (point.trials === 0)
        return { ...counts, rate: null, lower: null, upper: null, isOutside: false, isInRun: false };
      const rate = point.events / point.trials;
      const reach = 3 * Math.sqrt((centre * (1 - centre)) / point.trials);
      const lower = Math.max(0, centre - reach);
      const upper = Math.min(1, centre + reach);
      const isOutside = rate < lower || rate > upper;
      return { ...counts, rate, lower, upper, isOutside, isInRun: inRun[index] === true };
    }),
  };
}

/** One period of an XmR chart. */
export interface XmrChartPoint extends ControlSignals {
  readonly value: number;
  /** Distance to the value before; `null` for the first. */
  readonly movingRange: number | null;
}

/** Single values over time with their moving ranges; everything in the unit of the values. */
export interface XmrChart {
  readonly centre: number;
  readonly meanMovingRange: number;
  /** Not clipped: a negative lower limit of a count means that none can be too low. */
  readonly lower: number;
  readonly upper: number;
  /** Upper limit of the moving ranges; for drawing, not part of the rule. */
  readonly rangeLimit: number;
  readonly points: readonly XmrChartPoint[];
}

/**
 * Control chart of single values (XmR) such as entries per quarter: centre = mean, limits centre ± 2.66 · mean moving
 * range, range limit 3.268 · mean moving range. Values in order of time; `null` below two values, which have no range.
 *
 * 2.66 is 3/1.128 and 3.268 is D4, both for ranges of two values. Source: statistics.md 5.4.
 */
export function xmrChart(values: readonly number[]): XmrChart | null {
  const [first, ...later] = values;
  if (first === undefined || later.length === 0) return null;
  // Averaging distances to the first value gives equal values their own mean, free of rounding.
  const centre = first + values.reduce((sum, value) => sum + (value - first), 0) / values.length;
  const ranges = later.map((value, index) => Math.abs(value - (values[index] ?? value)));
  const meanMovingRange = ranges.reduce((sum, range) => sum + range, 0) / ranges.length;
  const lower = centre - 2.66 * meanMovingRange;
  const upper = centre + 2.66 * meanMovingRange;
  const inRun = markRuns(values.map((value) => Math.sign(value - centre)));
  return {
    centre,
    meanMovingRange,
    lower,
    upper,
    rangeLimit: 3.268 * meanMovingRange,
    points: values.map((value, index) => ({
      value,
      movingRange: ranges[index - 1] ?? null,
      isOutside: value < lower || value > upper,
      isInRun: inRun[index] === true,
    })),
  };
}

/** Marks the points of long enough runs; sides are −1, 0 (on the centre line) or 1, `null` is no point. */
function markRuns(sides: readonly (number | null)[]): readonly boolean[] {
  const marks = sides.map(() => false);
  let run: number[] = [];
  let runSide = 0;
  for (const [index, side] of sides.entries()) {
    if (side === null) continue;
    run = side === runSide ? [...run, index] : [index];
    runSide = side;
    if (side !== 0 && run.length >= runLength) for (const member of run) marks[member] = true;
  }
  return marks;
}
