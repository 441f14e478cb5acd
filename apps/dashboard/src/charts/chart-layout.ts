import { scaleBand, scaleLinear } from 'd3-scale';

/** Where things lie in a chart over years: a band per year, a linear scale from 0. */
export interface ChartLayout {
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

const margin = { left: 38, right: 10, top: 38, bottom: 24 };

/** Lays a chart out; two charts with the same years, size and `ceiling` have the same scale. */
export function chartLayout({
  width,
  height,
  years,
  ceiling,
}: {
  width: number;
  height: number;
  years: readonly number[];
  ceiling: number;
}): ChartLayout {
  const [left, right] = [margin.left, Math.max(margin.left + 1, width - margin.right)];
  const [top, bottom] = [margin.top, height - margin.bottom];
  const bands = scaleBand<number>().domain(years).range([left, right]);
  const values = scaleLinear().domain([0, ceiling]).range([bottom, top]).nice(4);
  const step = bands.step();
  const first = years[0] ?? 0;
  const edge = (time: number): number => left + (time - first) * step;
  return {
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
export function yearTicks(years: readonly number[], step: number): readonly number[] {
  const every = [1, 2, 3, 5, 10, 20].find((candidate) => candidate * step >= labelWidth) ?? 50;
  const last = years.at(-1) ?? 0;
  return years.filter((year) => (last - year) % every === 0);
}

const labelWidth = 40;
