import type { MeasureValue } from '../breakdown/breakdown.ts';
import { pChart, xmrChart } from '../statistics/control-chart.ts';
import type { Interval } from '../statistics/wilson.ts';
import { countsBehind } from './proportion-rate.ts';

/** What a chart adds to a value. */
export interface DrawnPoint {
  /** In the unit of the value, rates as fractions of 1; a negative lower limit of a count means that none is too low. */
  readonly limits: Interval | null;
  /** XmR: distance to the used value before, in its unit; `null` for the first, and in a p-chart. */
  readonly movingRange: number | null;
  readonly isOutside: boolean | null;
  /** In a run as the rule has it. */
  readonly isInRun: boolean | null;
}

/** A point without limits and signals. */
export const notDrawn: DrawnPoint = { limits: null, movingRange: null, isOutside: null, isInRun: null };

/** The lines of a chart, and one point per value in order; no points where there are too few values for lines. */
export interface ChartDrawing {
  readonly centre: number | null;
  readonly rangeLimit: number | null;
  readonly points: readonly DrawnPoint[];
}

/** A p-chart over rates that all have their counts. */
export function drawRates(values: readonly MeasureValue[]): ChartDrawing {
  const counts = values.map((value) => (value.kind === 'rate' ? countsBehind(value) : null));
  const chart = pChart(counts.map((one) => ({ events: one?.numerator ?? 0, trials: one?.denominator ?? 0 })));
  const points = (chart?.points ?? []).map(({ lower, upper, isOutside, isInRun }) => ({
    limits: lower === null || upper === null ? null : { lower, upper },
    movingRange: null,
    isOutside,
    isInRun,
  }));
  return { centre: chart?.centre ?? null, rangeLimit: null, points };
}

/** An XmR chart over counts or quantities that all have a value. */
export function drawValues(values: readonly MeasureValue[]): ChartDrawing {
  const chart = xmrChart(values.map(({ value }) => value).filter((value) => value !== null));
  if (chart === null) return { centre: null, rangeLimit: null, points: [] };
  const { centre, rangeLimit, lower, upper } = chart;
  const points = chart.points.map(({ movingRange, isOutside, isInRun }) => ({
    limits: { lower, upper },
    movingRange,
    isOutside,
    isInRun,
  }));
  return { centre, rangeLimit, points };
}
