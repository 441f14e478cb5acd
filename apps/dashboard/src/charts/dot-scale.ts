import { scaleLinear } from 'd3-scale';

/** A scale from 0, as long as every value of a chart needs. */
export interface DotScale {
  readonly ceiling: number;
  readonly ticks: readonly number[];
  /** Where a value lies, from the left, as a length of CSS and SVG; what lies outside stands at the edge. */
  readonly at: (value: number) => string;
}

/** Below this nothing is magnified: a few per cent are to look like a few per cent. */
const leastCeiling = 0.1;

/** The scale on which all these shares lie; nothing is longer than the whole, which is shown where nothing is drawn. */
export function dotScale(values: readonly number[]): DotScale {
  const top = values.length === 0 ? 1 : Math.min(1, Math.max(leastCeiling, ...values));
  return scaleTo(top, 5);
}

/** The scale for values that know no whole: counts, and rates whose numerator is no part of their denominator. */
export function openScale(top: number): DotScale {
  return scaleTo(top, 4);
}

function scaleTo(top: number, ticks: number): DotScale {
  const scale = scaleLinear().domain([0, top]).nice(ticks);
  const [, ceiling = top] = scale.domain();
  return {
    ceiling,
    ticks: scale.ticks(ticks),
    at: (value) => `${Math.round((Math.min(ceiling, Math.max(0, value)) / ceiling) * 10_000) / 100}%`,
  };
}
