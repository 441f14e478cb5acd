import { scaleBand, scaleLinear } from 'd3-scale';
import { eventRow } from './event-marks.ts';
import type { Size } from './use-size.ts';

/** Where things lie in a chart over years: a band per year, a linear scale from 0. */
export interface ChartLayout {
  /** The size of text; marks grow with it. */
  readonly rem: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Width of a year's band. */
  readonly step: number;
  /** Middle of a year's band. */
  readonly x: (year: number) => number;
  /** Left edge of a point in time, in years with fractions: 2020.5 is the middle of 2020. */
  readonly edge: (time: number) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

/** All in rem, so that a chart grows with the text of the page. */
const margin = { left: 2.4, right: 0.6, top: 0.75, bottom: 1.5 };
const headroom = 1.65;
const tall = 14.5;
const labelWidth = 2.5;

/** Lays a chart out, with room for two lines above the plot if it has a head, and for a row of marks if events lie in it; two charts with the same years, size and `ceiling` have the same scale. */
export function chartLayout(
  { width, rem }: Size,
  {
    years,
    ceiling,
    hasHead,
    hasEvents = false,
  }: { years: readonly number[]; ceiling: number; hasHead: boolean; hasEvents?: boolean },
): ChartLayout {
  const height = tall * rem;
  const left = margin.left * rem;
  const right = Math.max(left + 1, width - margin.right * rem);
  const top = (margin.top + (hasHead ? headroom : 0) + (hasEvents ? eventRow : 0)) * rem;
  const bottom = height - margin.bottom * rem;
  const bands = scaleBand<number>().domain(years).range([left, right]);
  const values = scaleLinear().domain([0, ceiling]).range([bottom, top]).nice(4);
  const step = bands.step();
  const first = years[0] ?? 0;
  const edge = (time: number): number => left + (time - first) * step;
  return {
    rem,
    width,
    height,
    left,
    right,
    top,
    bottom,
    step,
    x: (year) => edge(year + 0.5),
    edge,
    y: (value) => values(value),
    ticks: values.ticks(4),
  };
}

/** The year whose band lies under a point, or the nearest one. */
export function yearAt(
  x: number,
  { layout, years }: { layout: ChartLayout; years: readonly number[] },
): number | undefined {
  const index = Math.floor((x - layout.left) / layout.step);
  return years[Math.min(years.length - 1, Math.max(0, index))];
}

/** The years that are written on the axis: as many as fit, always the last one. */
export function yearTicks(
  years: readonly number[],
  { step, rem }: Pick<ChartLayout, 'step' | 'rem'>,
): readonly number[] {
  const every = [1, 2, 3, 5, 10, 20].find((candidate) => candidate * step >= labelWidth * rem) ?? 50;
  const last = years.at(-1) ?? 0;
  return years.filter((year) => (last - year) % every === 0);
}
