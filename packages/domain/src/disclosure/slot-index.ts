import { type DimensionId, dimensionIds } from '../catalogue/dimension.ts';
import type { Slot } from './lattice.ts';
import type { Unit } from './lattice-index.ts';
import type { RowKeys } from './release.ts';
import type { World } from './world.ts';

/** Which facts are counted in the neighbourhood of a slot. */
export interface Likeness {
  readonly system: string;
  readonly trait: DimensionId | null;
  readonly key: string | undefined;
  readonly atoms: readonly number[];
}

/** The slots of a lattice, in reach by what they share. */
export interface SlotIndex {
  readonly slots: readonly Slot[];
  /** The slots at the place and in the year of the keys, as far as they name them. */
  readonly slotsAt: (keys: RowKeys) => readonly Slot[];
  /** How many facts a slot has, as far as a row tells. */
  readonly sizeOf: (slot: Slot, fact: World['fact']) => number;
  /** How many facts of these atoms there are, with this key of a trait, where and when the slot is. */
  readonly countLike: (slot: Slot, like: Likeness) => number;
  /** The slot with these keys and with facts of a kind that shares most with another one, and of those the largest. */
  readonly slotLike: (slot: Slot, wanted: WantedSlot) => Slot | undefined;
}

/** What a slot must have. */
export interface WantedSlot {
  readonly keys: RowKeys;
  readonly fact: World['fact'];
  readonly like: Likeness;
}

/** The unit of a system in a row. */
export interface Find {
  (system: string, keys: RowKeys): Unit | undefined;
  /** Whether rows with keys in these dimensions stand in any table. */
  isTold(system: string, keys: RowKeys): boolean;
}

/** How much it matters that a slot shares a key: place and time first, since nothing then changes in other places and times. */
const closeness: readonly (readonly [DimensionId, number])[] = [
  ['location', 128],
  ['year', 64],
  ['quarter', 32],
  ['run', 16],
  ['project', 8],
  ['phase', 4],
  ['target_group', 2],
  ['delivery_mode', 1],
];

/** Brings slots into reach. Independent of their order. */
export function indexSlots(given: readonly Slot[], find: Find): SlotIndex {
  const named = given.map((slot) => ({ slot, name: nameOf(slot.keys) }));
  const slots = named.toSorted((one, other) => (one.name < other.name ? -1 : 1)).map(({ slot }) => slot);
  const numbers = new Map(slots.map((slot, number) => [slot, number]));
  const byPlace = Map.groupBy(slots, ({ keys }) => keys.location);
  const sizes = new Map<Slot, Sizes>();
  const sizeOf: SlotIndex['sizeOf'] = (slot, fact) => {
    const known = sizes.get(slot) ?? sizesOf(slot, find);
    sizes.set(slot, known);
    return known[fact];
  };
  const countIn = ({ keys }: Slot, { system, trait, key, atoms }: Likeness): number => {
    const { location, project, run, year, quarter } = keys;
    const own = trait === null ? {} : { [trait]: key };
    // The smallest row that a table has: what is beyond it, no table tells apart.
    const rows = [
      { location, year, quarter },
      { location, project, run },
      { location, year },
      { location },
    ].map((row) => withoutGaps({ ...row, ...own }));
    const isTold = (row: RowKeys): boolean => find.isTold(system, row) || find.isTold('exits', row);
    const told = rows.find(isTold);
    if (told === undefined) return 0;
    const unit = find(system, told);
    if (unit !== undefined) return atoms.reduce((sum, atom) => sum + (unit.values[atom] ?? 0), 0);
    // What is not due yet in the year may be due in one of its quarters.
    return find('exits', told)?.values[0] ?? 0;
  };
  const counts = new Map<string, Map<Slot, number>>();
  const countLike: SlotIndex['countLike'] = (slot, like) => {
    const name = likeName(like);
    const known = counts.get(name) ?? new Map<Slot, number>();
    counts.set(name, known);
    const count = known.get(slot) ?? countIn(slot, like);
    known.set(slot, count);
    return count;
  };
  const search: SlotIndex['slotLike'] = (start, { keys, fact, like }) => {
    const wanted = closeness.filter(([dimension]) => keys[dimension] === undefined);
    const place = keys.location ?? keys.run?.split('/')[0] ?? start.keys.location;
    let best: { slot: Slot; score: number; size: number } | undefined;
    for (const slot of byPlace.get(place) ?? []) {
      if (!isWithin(slot, keys)) continue;
      let score = 0;
      for (const [dimension, weight] of wanted)
        if (slot.keys[dimension] === start.keys[dimension]) score += weight;
      if (sizeOf(slot, fact) === 0) continue;
      const size = countLike(slot, like);
      if (size > 0) score += 48;
      if (best === undefined || score > best.score || (score === best.score && size > best.size))
        best = { slot, score, size };
    }
    return best?.slot;
  };
  const found = new Map<string, Slot | undefined>();
  return {
    slots,
    slotsAt: ({ location }) => (location === undefined ? slots : (byPlace.get(location) ?? [])),
    sizeOf,
    countLike,
    slotLike: (start, wanted) => {
      const name = `${wanted.fact}\n${numbers.get(start)}\n${likeName(wanted.like)}\n${nameOf(wanted.keys)}`;
      if (!found.has(name)) found.set(name, search(start, wanted));
      return found.get(name);
    },
  };
}

function likeName({ system, trait, key, atoms }: Likeness): string {
  return `${system} ${trait} ${key} ${atoms.join()}`;
}

type Sizes = Readonly<Record<World['fact'], number>>;

function sizesOf(slot: Slot, find: Find): Sizes {
  const entry = mostIn(slot, { system: 'entries', find });
  const exit = mostIn(slot, { system: 'exits', find });
  return { entry, exit, stay: Math.min(entry, exit) };
}

/** At most this many: of the run in the year, and of the place in the quarter. */
function mostIn({ keys }: Slot, { system, find }: { system: string; find: Find }): number {
  const { location, project, run, year, quarter } = keys;
  const rows: readonly RowKeys[] = [
    ...(run === undefined ? [] : [{ location, project, run, year }]),
    ...(quarter === undefined ? [] : [{ location, year, quarter }]),
    { location, year },
  ].map(withoutGaps);
  // Rows that no table has tell nothing, and stand in the way of nothing.
  const counts = rows
    .filter((row) => find.isTold(system, row))
    .map((row) => find(system, row)?.values[0] ?? 0);
  return counts.length === 0 ? 1 : Math.min(...counts);
}

function nameOf(keys: RowKeys): string {
  let name = '';
  for (const dimension of dimensionIds) {
    const key = keys[dimension];
    if (key !== undefined) name += `${dimension}\t${key}\n`;
  }
  return name;
}

function isWithin(slot: Slot, keys: RowKeys): boolean {
  for (const dimension of dimensionIds) {
    const key = keys[dimension];
    if (key !== undefined && slot.keys[dimension] !== key) return false;
  }
  return true;
}

function withoutGaps(keys: Readonly<Partial<Record<DimensionId, string | undefined>>>): RowKeys {
  const known: Partial<Record<DimensionId, string>> = {};
  for (const dimension of dimensionIds) {
    const key = keys[dimension];
    if (key !== undefined) known[dimension] = key;
  }
  return known;
}
