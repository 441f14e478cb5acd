import { scaleLinear } from 'd3-scale';
import { type Horizon, horizons } from '../cohorts/cohorts.ts';
import type { Place } from './mark-chart.tsx';
import type { Size } from './use-size.ts';

/** Where things lie in a chart of cohorts: a row per year, a column per horizon, in each a scale from 0. */
export interface CohortLayout {
  readonly rem: number;
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of a row and width of a column. */
  readonly row: number;
  readonly column: number;
  /** Left edge of a column. */
  readonly left: (horizon: Horizon) => number;
  /** Upper edge of the row of a year. */
  readonly y: (year: number) => number;
  /** Where a share lies, to the right of the left edge of its column. */
  readonly x: (share: number) => number;
  readonly ticks: readonly number[];
}

/** All in rem, so that a chart grows with the text of the page. */
const gutter = 2.75;
const head = 1.5;
const foot = 1.5;
const rowHeight = 2.5;
const columnGap = 0.9;

/** Lays a chart of cohorts out; two with the same years, size and `ceiling` have the same scale. */
export function cohortLayout(
  { width, rem }: Size,
  { years, ceiling }: { years: readonly number[]; ceiling: number },
): CohortLayout {
  const start = gutter * rem;
  const column = Math.max(1, (width - start) / horizons.length);
  const shares = scaleLinear()
    .domain([0, ceiling])
    .range([0, Math.max(1, column - columnGap * rem)])
    .nice(2);
  const top = head * rem;
  const row = rowHeight * rem;
  const bottom = top + years.length * row;
  return {
    rem,
    width,
    height: bottom + foot * rem,
    top,
    bottom,
    row,
    column,
    left: (horizon) => start + horizons.indexOf(horizon) * column,
    y: (year) => top + years.indexOf(year) * row,
    x: (share) => shares(share),
    ticks: shares.ticks(2),
  };
}

/** A cell of the chart, as an id. */
export interface CellKey {
  readonly year: number;
  readonly horizon: Horizon;
}

export function cellId({ year, horizon }: CellKey): string {
  return `${year} ${horizon}`;
}

export function readCellId(id: string, years: readonly number[]): CellKey | undefined {
  const [yearText, horizonText] = id.split(' ');
  const year = years.find((one) => String(one) === yearText);
  const horizon = horizons.find((one) => String(one) === horizonText);
  return year === undefined || horizon === undefined ? undefined : { year, horizon };
}

/** The cell that a key leads to: years lie below each other as in `years`, horizons beside each other. */
export function cellStep(
  key: string,
  { at, years }: { at: CellKey | undefined; years: readonly number[] },
): CellKey | undefined {
  const [firstYear] = years;
  if (firstYear === undefined) return undefined;
  const { year, horizon } = at ?? { year: firstYear, horizon: horizons[0] };
  const move = moves[key];
  if (move === undefined) return undefined;
  if (at === undefined) return { year, horizon };
  const [across, down] = move;
  return {
    year: years[clamp(years.indexOf(year) + down, years.length)] ?? year,
    horizon: horizons[clamp(horizons.indexOf(horizon) + across, horizons.length)] ?? horizon,
  };
}

/** The cell under a point. */
export function cellAt(
  { x, y }: Place,
  { layout, years }: { layout: CohortLayout; years: readonly number[] },
): CellKey | undefined {
  const year = years[clamp(Math.floor((y - layout.top) / layout.row), years.length)];
  const column = Math.floor((x - layout.left(horizons[0])) / layout.column);
  const horizon = horizons[clamp(column, horizons.length)];
  return year === undefined || horizon === undefined ? undefined : { year, horizon };
}

const moves: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  Home: [-horizons.length, 0],
  End: [horizons.length, 0],
};

function clamp(index: number, length: number): number {
  return Math.min(length - 1, Math.max(0, index));
}
