import { eventRow } from './event-marks.ts';
import type { Size } from './use-size.ts';

/** A run as a bar: from and to in years with fractions, 2020.5 being the middle of 2020. */
export interface RunSpan {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** A bar in its place. */
export interface PlacedRun extends RunSpan {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** How much room its lane has behind it, up to the next bar or the end. */
  readonly after: number;
}

/** The runs of one location below its name; those that overlap in time stand in lanes below each other. */
export interface RunBand {
  readonly key: string;
  readonly top: number;
  readonly bottom: number;
  readonly runs: readonly PlacedRun[];
}

/** Where runs lie on a common axis of years. */
export interface RunLayout {
  readonly rem: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly barHeight: number;
  readonly bands: readonly RunBand[];
  /** The years whose beginning is written on the axis. */
  readonly ticks: readonly number[];
  readonly x: (time: number) => number;
}

/** All in rem, so that a chart grows with the text of the page. */
const head = 1.9;
const lane = 1.7;
const bar = 1.35;
const between = 0.6;
const axis = 1.5;
const side = 0.25;
const labelWidth = 3;

/** Lays runs out, below a row for the marks of events if some lie among them; the axis reaches from the year in which the first begins to the end of that in which the last one ends. */
export function runLayout(
  { width, rem }: Size,
  {
    groups,
    hasEvents = false,
  }: {
    groups: readonly { readonly key: string; readonly runs: readonly RunSpan[] }[];
    hasEvents?: boolean;
  },
): RunLayout {
  const all = groups.flatMap(({ runs }) => runs);
  const years = yearsAmong(all);
  const first = years[0] ?? 0;
  const last = first + Math.max(1, years.length);
  const left = side * rem;
  const right = Math.max(left + 1, width - side * rem);
  const x = (time: number): number => left + ((time - first) / (last - first)) * (right - left);
  let y = hasEvents ? eventRow * rem : 0;
  const bands = groups.map(({ key, runs }) => {
    const lanes = lanesOf(runs);
    const top = y;
    const start = top + head * rem;
    y = start + lanes.length * lane * rem + between * rem;
    const placed = lanes.flatMap((some, row) =>
      some.map((run, index) => {
        const length = Math.max(3, x(run.to) - x(run.from));
        const next = some[index + 1];
        const after = (next === undefined ? right : x(next.from)) - x(run.from) - length;
        return { ...run, x: x(run.from), y: start + row * lane * rem, width: length, after };
      }),
    );
    return { key, top, bottom: y, runs: placed.toSorted((one, other) => one.from - other.from) };
  });
  const step = (right - left) / (last - first);
  const every = [1, 2, 3, 5, 10, 20].find((candidate) => candidate * step >= labelWidth * rem) ?? 50;
  return {
    rem,
    width,
    height: y + axis * rem,
    left,
    right,
    bottom: y,
    barHeight: bar * rem,
    bands,
    ticks: years.filter((year) => (year - first) % every === 0),
    x,
  };
}

/** Runs in as few lanes as they need, so that none overlaps another one. */
export function lanesOf(runs: readonly RunSpan[]): readonly (readonly RunSpan[])[] {
  const lanes: RunSpan[][] = [];
  for (const run of runs.toSorted((one, other) => one.from - other.from)) {
    const free = lanes.find((some) => (some.at(-1)?.to ?? 0) <= run.from);
    if (free === undefined) lanes.push([run]);
    else free.push(run);
  }
  return lanes;
}

/** The run that a key leads to: left and right in time at one location, up and down to the nearest in time at another. */
export function runStep(
  key: string,
  {
    at,
    groups,
  }: {
    at: string | null;
    groups: readonly { readonly key: string; readonly runs: readonly RunSpan[] }[];
  },
): string | undefined {
  const row = groups.findIndex(({ runs }) => runs.some(({ id }) => id === at));
  const own = groups[row]?.runs ?? groups[0]?.runs ?? [];
  const index = own.findIndex(({ id }) => id === at);
  const span = own[index];
  switch (key) {
    case 'ArrowRight':
      return (own[index + 1] ?? own.at(-1))?.id;
    case 'ArrowLeft':
      return own[Math.max(0, index - 1)]?.id;
    case 'Home':
      return own[0]?.id;
    case 'End':
      return own.at(-1)?.id;
    case 'ArrowDown':
    case 'ArrowUp': {
      const next = groups[row + (key === 'ArrowDown' ? 1 : -1)];
      if (next === undefined || span === undefined) return at ?? own[0]?.id;
      return nearest(next.runs, (span.from + span.to) / 2)?.id;
    }
    default:
      return undefined;
  }
}

/** The run whose bar lies under a point. */
export function runAt({ x, y }: { x: number; y: number }, layout: RunLayout): string | undefined {
  const band = layout.bands.find(({ top, bottom }) => top <= y && y < bottom);
  return band?.runs.find(
    (run) => run.x <= x && x <= run.x + run.width && run.y <= y && y <= run.y + layout.barHeight,
  )?.id;
}

function nearest(runs: readonly RunSpan[], time: number): RunSpan | undefined {
  const away = ({ from, to }: RunSpan): number => Math.abs((from + to) / 2 - time);
  return runs.toSorted((one, other) => away(one) - away(other))[0];
}

/** The years that the axis of runs reaches over. */
export function yearsAmong(runs: readonly RunSpan[]): readonly number[] {
  if (runs.length === 0) return [];
  const first = Math.floor(Math.min(...runs.map(({ from }) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...runs.map(({ to }) => to))));
  return Array.from({ length: last - first }, (_, index) => first + index);
}
