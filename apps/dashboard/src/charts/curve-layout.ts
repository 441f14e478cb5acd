import { scaleLinear } from 'd3-scale';
import type { Size } from './use-size.ts';

/** Where things lie in a chart over months: shares from 0, and below the axis how many are under observation. */
export interface CurveLayout {
  readonly rem: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the numbers under observation stand. */
  readonly riskLine: number;
  readonly x: (month: number) => number;
  readonly y: (share: number) => number;
  readonly ticks: readonly number[];
  /** Whole years, as many as fit. */
  readonly months: readonly number[];
}

/** All in rem, so that a chart grows with the text of the page. */
const margin = { left: 2.6, right: 1.1, top: 0.75, bottom: 5 };
const tall = 18.5;
const labelWidth = 2.6;

/** Lays a chart of curves out; two with the same months, size and `ceiling` have the same scales. */
export function curveLayout(
  { width, rem }: Size,
  { lastMonth, ceiling }: { lastMonth: number; ceiling: number },
): CurveLayout {
  const height = tall * rem;
  const left = margin.left * rem;
  const right = Math.max(left + 1, width - margin.right * rem);
  const top = margin.top * rem;
  const bottom = height - margin.bottom * rem;
  const across = scaleLinear().domain([0, lastMonth]).range([left, right]);
  const up = scaleLinear().domain([0, ceiling]).range([bottom, top]).nice(4);
  const year = across(12) - across(0);
  const every = [1, 2, 3, 5, 10].find((years) => years * year >= labelWidth * rem) ?? 20;
  const count = Math.floor(lastMonth / (12 * every));
  return {
    rem,
    width,
    height,
    left,
    right,
    top,
    bottom,
    riskLine: bottom + 4.6 * rem,
    x: (month) => across(month),
    y: (share) => up(share),
    ticks: up.ticks(4),
    months: Array.from({ length: count + 1 }, (_, index) => index * 12 * every),
  };
}

/** The month that a key leads to; `undefined` when the key means nothing here. */
export function monthStep(
  key: string,
  { month, last }: { month: number | null; last: number },
): number | undefined {
  const move = moves[key];
  if (move === undefined) return undefined;
  if (month === null) return Math.min(12, last);
  return Math.min(last, Math.max(0, month + move));
}

/** The month under a point, or the nearest one. */
export function monthAt(x: number, { layout, last }: { layout: CurveLayout; last: number }): number {
  const first = layout.x(0);
  const month = Math.round((x - first) / (layout.x(1) - first));
  return Math.min(last, Math.max(0, month));
}

const moves: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ArrowUp: 12,
  ArrowDown: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};
