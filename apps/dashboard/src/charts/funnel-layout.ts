import type { Interval } from '@neue-wege/domain';
import { scaleLinear } from 'd3-scale';
import type { Size } from './use-size.ts';

/** A unit of a funnel: how many cases it has, its rate, and the limits at that many cases. */
export interface FunnelUnit {
  readonly key: string;
  readonly cases: number;
  readonly at: number;
  readonly limits: { readonly alert: Interval; readonly alarm: Interval } | null;
}

/** Where things lie in a funnel: cases to the right, the rate upwards from 0. */
export interface FunnelLayout {
  readonly rem: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (cases: number) => number;
  readonly y: (share: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** All in rem, so that a chart grows with the text of the page. */
const margin = { left: 2.6, right: 0.75, top: 0.75, bottom: 2.75 };
const tall = 20;
const tickWidth = 4;

/** Lays a funnel out. The rates begin at 0, the cases a little below the smallest unit: no unit has none. */
export function funnelLayout({ width, rem }: Size, units: readonly FunnelUnit[]): FunnelLayout {
  const height = tall * rem;
  const left = margin.left * rem;
  const right = Math.max(left + 1, width - margin.right * rem);
  const top = margin.top * rem;
  const bottom = height - margin.bottom * rem;
  const cases = units.map((unit) => unit.cases);
  const highest = Math.max(0.1, ...units.map(({ at, limits }) => Math.max(at, limits?.alarm.upper ?? 0)));
  const xScale = scaleLinear()
    .domain([Math.max(0, Math.min(...cases) - 1), Math.max(...cases, 1) + 1])
    .range([left, right]);
  const yScale = scaleLinear()
    .domain([0, Math.min(1, highest)])
    .range([bottom, top])
    .nice(5);
  const fitting = Math.max(2, Math.floor((right - left) / (tickWidth * rem)));
  return {
    rem,
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (value) => xScale(value),
    y: (value) => yScale(value),
    xTicks: xScale.ticks(Math.min(8, fitting)).filter(Number.isInteger),
    yTicks: yScale.ticks(5),
  };
}

/** The corners of one limit, from few cases to many. Units with as many cases have the same limit. */
export function limitCorners(
  units: readonly FunnelUnit[],
  read: (limits: NonNullable<FunnelUnit['limits']>) => number,
): readonly { readonly cases: number; readonly share: number }[] {
  const limits = new Map(
    units.flatMap(({ cases, limits: own }) => (own === null ? [] : [[cases, read(own)] as const])),
  );
  return [...limits]
    .map(([cases, share]) => ({ cases, share }))
    .toSorted((one, other) => one.cases - other.cases);
}

/** The unit whose point lies nearest, within reach; `undefined` for none. */
export function unitAt(
  place: { readonly x: number; readonly y: number },
  { units, layout }: { units: readonly FunnelUnit[]; layout: FunnelLayout },
): number | undefined {
  const reach = 2 * layout.rem;
  const [nearest] = units
    .map(({ cases, at }, index) => ({
      index,
      distance: Math.hypot(layout.x(cases) - place.x, layout.y(at) - place.y),
    }))
    .filter(({ distance }) => distance <= reach)
    .toSorted((one, other) => one.distance - other.distance);
  return nearest?.index;
}
