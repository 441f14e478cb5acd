import { type Aim, valueOf } from './aim.ts';
import { type CompleteWorld, completeWorld } from './complete-world.ts';
import type { LatticeIndex, Unit } from './lattice-index.ts';
import { productWorlds } from './product-worlds.ts';
import { type Room, Usage } from './room.ts';
import { swapWorlds } from './swap-worlds.ts';
import type { World } from './world.ts';

/** What other worlds have to reach, and what it costs to withhold a unit for them. */
export interface HidingFrame {
  readonly index: LatticeIndex;
  /** Least width of what a reader can infer. */
  readonly width: number;
  /** Least greatest value that a reader cannot rule out. */
  readonly threshold: number;
  /** Cost of withholding a unit in addition: 0 where it is withheld already. */
  readonly costOf: (unit: Unit) => number;
}

/** How much is missing until a count is hidden: in width, and in height. */
interface Need {
  readonly width: number;
  readonly height: number;
}

/** The most worlds that together hide one count. */
const mostWorlds = 6;

/** A balanced world of at most this cost is taken without a look at others, which change totals. */
const cheapEnough = 500;

/** Whether worlds that change a count by `gain` a step hide it. */
export function hides(
  { value, gain, room }: { value: number; gain: number; room: Room },
  { width, threshold }: Pick<HidingFrame, 'width' | 'threshold'>,
): boolean {
  const step = Math.abs(gain);
  if (step === 0) return false;
  const { up, down } = gain > 0 ? room : { up: room.down, down: room.up };
  return (up + down) * step >= width && value + up * step >= threshold;
}

/**
 * The cheapest worlds that together hide a count. There always are some: more facts, with all the totals that count them
 * withheld.
 */
export function hideCount(aim: Aim, frame: HidingFrame): readonly CompleteWorld[] {
  const isSplit = aim.unit.system.base !== null;
  const found =
    (isSplit ? together(aim, { frame, whole: false }) : null) ?? together(aim, { frame, whole: true });
  if (found === null) throw new Error(`no world hides ${aim.unit.id}`);
  return found;
}

interface Search {
  readonly frame: HidingFrame;
  readonly whole: boolean;
}

function together(aim: Aim, { frame, whole }: Search): readonly CompleteWorld[] | null {
  const usage = new Usage();
  const worlds: CompleteWorld[] = [];
  const taken = new Set<Unit>();
  const costOf = (unit: Unit): number => (taken.has(unit) ? 0 : frame.costOf(unit));
  let need: Need = { width: frame.width, height: frame.threshold - valueOf(aim) };
  while (need.width > 0 || need.height > 0) {
    const next =
      worlds.length < mostWorlds ? best(aim, { frame: { ...frame, costOf }, whole, need, usage }) : null;
    if (next === null) return null;
    const used = useOf(next.room, need);
    usage.use(next.effects, used);
    for (const { unit } of next.effects) taken.add(unit);
    worlds.push(next);
    need = { width: need.width - used.up - used.down, height: need.height - used.up };
  }
  return worlds;
}

/** Forwards as far as it helps, backwards for what is then missing in width. */
function useOf({ up, down }: Room, need: Need): Room {
  const forwards = Math.min(up, Math.max(need.width, need.height, 0));
  return { up: forwards, down: Math.min(down, Math.max(0, need.width - forwards)) };
}

function progress(room: Room, need: Need): number {
  const { up, down } = useOf(room, need);
  return Math.min(Math.max(need.width, 0), up + down) + Math.min(Math.max(need.height, 0), up);
}

/** The world with the most progress for its cost; of those that cost nothing the first. */
function best(
  aim: Aim,
  { frame, whole, need, usage }: Search & { need: Need; usage: Usage },
): CompleteWorld | null {
  const { index, costOf } = frame;
  const all = Math.max(need.width, 0) + Math.max(need.height, 0);
  const isUseful = (room: Room): boolean => progress(room, need) > 0;
  let chosen: CompleteWorld | null = null;
  let ratio = Number.POSITIVE_INFINITY;
  for (const balanced of [true, false]) {
    for (const world of candidates(aim, { index, whole, balanced, costOf }))
      for (const prefers of whole ? (['up', 'down'] as const) : (['up'] as const)) {
        if (ratio === 0) break;
        const most = ratio * all;
        const found = completeWorld(world, {
          index,
          unit: aim.unit,
          usage,
          costOf,
          prefers,
          isUseful,
          most,
        });
        if (found === null) continue;
        const own = found.cost / progress(found.room, need);
        if (own >= ratio) continue;
        chosen = found;
        ratio = own;
      }
    if ((chosen?.cost ?? Number.POSITIVE_INFINITY) <= cheapEnough) return chosen;
  }
  return chosen;
}

function* candidates(
  aim: Aim,
  given: Pick<HidingFrame, 'index' | 'costOf'> & { whole: boolean; balanced: boolean },
): Generator<World> {
  yield* productWorlds(aim, given);
  if (!given.whole && given.balanced) yield* swapWorlds(aim, given.index);
}
