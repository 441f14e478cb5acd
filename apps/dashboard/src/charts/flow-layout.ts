import type { PathwayNode, PathwayOutcomeCount, PathwaysOfGroup } from '../pathways/pathways.ts';
import type { Place } from './mark-chart.tsx';
import type { Size } from './use-size.ts';

/** A bar of a flow: as high as it counts, in a column of its own kind. */
export interface FlowBar extends Place {
  readonly id: string;
  readonly column: number;
  readonly height: number;
  /** Room for its label, to the right of it. */
  readonly room: number;
  readonly mark: FlowMark;
}

/** What a bar stands for; it decides how the bar looks. */
export type FlowMark = 'ENTRIES' | 'NOT_STARTED' | PathwayNode['standing'] | PathwayOutcomeCount['outcome'];

/** A band that leads from a part of one bar to the whole of another, as high at both ends. */
export interface FlowBand {
  readonly id: string;
  readonly from: Place;
  readonly to: Place;
  readonly height: number;
  readonly mark: FlowMark;
}

export interface FlowLayout {
  readonly rem: number;
  readonly width: number;
  readonly height: number;
  /** How wide bars are. */
  readonly thickness: number;
  /** Left edges of the three columns. */
  readonly columns: readonly number[];
  readonly bars: readonly FlowBar[];
  readonly bands: readonly FlowBand[];
}

/** All in rem, so that a chart grows with the text of the page. */
const head = 1.75;
const plot = 17;
const gap = 0.6;
const thickness = 0.7;
const line = 1.35;
const twoLines = 2.4;
const standingLines = 2;
/** A longer label than an outcome has. */
const longLabel = 9.5;
const columnsAt = [0, 0.25, 0.57] as const;

/** Lays the pathways of a group out: entries, where they stand, and for each standing what became of them. Nobody is added up. */
export function flowLayout({ width, rem }: Size, group: PathwaysOfGroup): FlowLayout {
  const entries = group.entries.value ?? 0;
  const notStarted = group.notStarted.value ?? 0;
  const perPerson = (plot * rem) / Math.max(1, entries + notStarted);
  const columns = columnsAt.map((share) => share * width);
  const [first = 0, second = 0, third = 0] = columns;
  const labelGap = (thickness + 0.6) * rem;
  const labelRooms = [second - first, third - second, width - third].map((room) => room - labelGap);
  const outcomeLine = (labelRooms[2] ?? 0) < longLabel * rem ? twoLines * rem : line * rem;
  const bars: FlowBar[] = [];
  const bands: FlowBand[] = [];
  const top = head * rem;
  const heights = group.nodes.map((node) => slotOf(node, { perPerson, rem, outcomeLine }));
  const below = notStarted * perPerson;
  const whole = heights.reduce((sum, one) => sum + one, 0) + gap * rem * (heights.length - 1);
  const entriesHeight = entries * perPerson;
  const start = top + Math.max(0, (whole - entriesHeight) / 2);
  bars.push(barOf({ id: 'entries', column: 0, y: start, height: entriesHeight, mark: 'ENTRIES' }));

  let y = top;
  let leaving = start;
  group.nodes.forEach((node, index) => {
    const slot = heights[index] ?? 0;
    const height = (node.value.value ?? 0) * perPerson;
    const at = y + (slot - height) / 2;
    bars.push(barOf({ id: node.standing, column: 1, y: at, height, mark: node.standing }));
    if (height > 0) {
      const from = { x: first + thickness * rem, y: leaving };
      bands.push({ id: node.standing, from, to: { x: second, y: at }, height, mark: node.standing });
    }
    leaving += height;
    addOutcomes(node, { slot: y, slotHeight: slot, at });
    y += slot + gap * rem;
  });
  const lowest = Math.max(start + entriesHeight + line * rem, y - gap * rem - Math.max(below, line * rem));
  bars.push(barOf({ id: 'not-started', column: 0, y: lowest, height: below, mark: 'NOT_STARTED' }));
  const lowerEnd = Math.max(y, lowest + Math.max(below, standingLines * line * rem));
  return { rem, width, height: lowerEnd, thickness: thickness * rem, columns, bars, bands };

  function barOf(bar: Omit<FlowBar, 'x' | 'room'>): FlowBar {
    return { ...bar, x: columns[bar.column] ?? 0, room: labelRooms[bar.column] ?? 0 };
  }

  function addOutcomes(
    node: PathwayNode,
    { slot, slotHeight, at }: { slot: number; slotHeight: number; at: number },
  ): void {
    const drawn = drawnOutcomes(node);
    const rooms = drawn.map(({ value }) => Math.max((value.value ?? 0) * perPerson, outcomeLine));
    let next = slot + (slotHeight - rooms.reduce((sum, one) => sum + one, 0)) / 2;
    let part = at;
    drawn.forEach(({ outcome, value }, index) => {
      const room = rooms[index] ?? 0;
      const height = (value.value ?? 0) * perPerson;
      const id = `${node.standing} ${outcome}`;
      const to = { x: third, y: next + (room - height) / 2 };
      bars.push(barOf({ id, column: 2, y: to.y, height, mark: outcome }));
      bands.push({ id, from: { x: second + thickness * rem, y: part }, to, height, mark: outcome });
      part += height;
      next += room;
    });
  }
}

/** Outcomes that somebody has; the table names the others too. */
export function drawnOutcomes({ outcomes }: PathwayNode): readonly PathwayOutcomeCount[] {
  return outcomes.filter(({ value }) => value.value !== 0);
}

/** The outline of a band. */
export function bandPath({ from, to, height }: FlowBand): string {
  const middle = (from.x + to.x) / 2;
  const upper = `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  const lower = `V${to.y + height}C${middle} ${to.y + height} ${middle} ${from.y + height} ${from.x} ${from.y + height}Z`;
  return upper + lower;
}

function slotOf(
  node: PathwayNode,
  { perPerson, rem, outcomeLine }: { perPerson: number; rem: number; outcomeLine: number },
): number {
  const outcomes = drawnOutcomes(node).map(({ value }) =>
    Math.max((value.value ?? 0) * perPerson, outcomeLine),
  );
  const own = (node.value.value ?? 0) * perPerson;
  return Math.max(
    own,
    standingLines * line * rem,
    outcomes.reduce((sum, one) => sum + one, 0),
  );
}
