/** How much room marks take above the plot, in rem. */
export const eventRow = 1.25;

/** How high a mark is, in rem. */
export const markHeight = 1.05;

/** A mark above the plot: one event, or several that lie too close to each other for marks of their own. */
export interface EventMark {
  /** `3`, or `3–5`. */
  readonly label: string;
  /** The middle of the mark. */
  readonly x: number;
  readonly width: number;
  /** Where the days of its events lie. */
  readonly days: readonly number[];
}

/** In rem: how wide a mark with one letter is, how much each further one adds, and how far marks keep from each other. */
const single = 1.05;
const letter = 0.42;
const gap = 0.15;

interface Group {
  readonly first: number;
  readonly last: number;
  readonly days: readonly number[];
}

/** Puts marks over their days, in the order of their numbers; those that would overlap are one mark. */
export function placeEvents(
  events: readonly { readonly number: number; readonly x: number }[],
  { rem, right }: { rem: number; right: number },
): readonly EventMark[] {
  const groups: Group[] = [];
  for (const { number, x } of events) {
    let group: Group = { first: number, last: number, days: [x] };
    let before = groups.at(-1);
    while (before !== undefined && overlap([before, group], { rem, right })) {
      group = { first: before.first, last: group.last, days: [...before.days, ...group.days] };
      groups.pop();
      before = groups.at(-1);
    }
    groups.push(group);
  }
  return groups.map((group) => markOf(group, { rem, right }));
}

function overlap([one, other]: readonly [Group, Group], within: { rem: number; right: number }): boolean {
  const [left, right] = [markOf(one, within), markOf(other, within)];
  return left.x + left.width / 2 + gap * within.rem > right.x - right.width / 2;
}

function markOf({ first, last, days }: Group, { rem, right }: { rem: number; right: number }): EventMark {
  const label = first === last ? String(first) : `${first}–${last}`;
  const width = (single + (label.length - 1) * letter) * rem;
  const middle = ((days[0] ?? 0) + (days.at(-1) ?? 0)) / 2;
  const x = Math.min(Math.max(middle, width / 2), Math.max(width / 2, right - width / 2));
  return { label, x, width, days };
}
