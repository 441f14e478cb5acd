import type { DimensionId } from '../catalogue/dimension.ts';
import type { Slot } from './lattice.ts';
import type { IndexedTable, LatticeIndex, Unit } from './lattice-index.ts';
import type { RowKeys } from './release.ts';
import type { DisclosureSystem } from './systems.ts';

/** A fact more in a slot, or one less. */
export interface Term {
  readonly slot: Slot;
  readonly sign: 1 | -1;
}

/** A kind of fact that is added (and its opposite taken away) in every slot. */
export interface Profile {
  readonly sign: 1 | -1;
  /** Its key in dimensions that no slot determines, as far as chosen. */
  readonly traits: Readonly<Partial<Record<DimensionId, string>>>;
  /** Index of its atom, by system; a system without one here has a single atom, or no value where the world acts. */
  readonly atoms: Readonly<Record<string, number>>;
}

/** A change of facts, the product of terms and profiles; what it does to every published count follows from that alone. */
export interface World {
  readonly fact: 'entry' | 'exit';
  readonly terms: readonly Term[];
  readonly profiles: readonly Profile[];
}

/** What one step of a world does to a unit: how many facts each of its atoms gains. */
export interface Effect {
  readonly unit: Unit;
  readonly gains: readonly number[];
}

/** Which rows of a table: those that its trait does not split, or those that it does. */
export type TableRows = 'unsplit' | 'split';

/**
 * The effects of a world on the units of a table; `null` where it would need a fact in a row that is openly empty, or where
 * it is open what rows without a period would count of it.
 */
export function effectsIn(
  table: IndexedTable,
  { world, index, rows }: { world: World; index: LatticeIndex; rows: TableRows },
): readonly Effect[] | null {
  const effects: Effect[] = [];
  for (const system of table.systems) {
    const ways = waysOf(system, { world, trait: rows === 'split' ? table.trait : null });
    if (ways.size === 0) continue;
    for (const shape of table.shapes) {
      for (const { keys, gain } of gainsBySlot(shape, { world, system, years: index.keysOf('year') })) {
        if (Number.isNaN(gain)) return null;
        for (const [key, steps] of ways) {
          const split = key === null || table.trait === null ? keys : { ...keys, [table.trait]: key };
          const unit = index.find(system.id, split);
          if (unit !== undefined) effects.push({ unit, gains: steps.map((step) => step * gain) });
          else if (!isWithoutValue(system, { keys: split, index })) return null;
        }
      }
    }
  }
  return effects;
}

/** A system may have no value in a row that has others, such as outcomes that are not due: there it tells nothing. */
function isWithoutValue(
  { base }: DisclosureSystem,
  { keys, index }: { keys: RowKeys; index: LatticeIndex },
): boolean {
  return base !== null && index.find(base, keys) !== undefined;
}

/** What the profiles together add to each atom, by the key of the trait (`null`: whatever the key); nothing where all is zero. */
function waysOf(
  system: DisclosureSystem,
  { world, trait }: { world: World; trait: DimensionId | null },
): ReadonlyMap<string | null, readonly number[]> {
  const ways = new Map<string | null, number[]>();
  if (system.timing.fact !== world.fact && system.timing.fact !== 'stock') return ways;
  const direction = system.timing.fact === 'stock' && world.fact === 'exit' ? -1 : 1;
  for (const { sign, traits, atoms } of world.profiles) {
    const atom = system.base === null ? 0 : atoms[system.id];
    const key = trait === null ? null : traits[trait];
    if (atom === undefined || key === undefined) continue;
    const steps = ways.get(key) ?? system.atoms.map(() => 0);
    steps[atom] = (steps[atom] ?? 0) + sign * direction;
    ways.set(key, steps);
  }
  for (const [key, steps] of ways) if (steps.every((step) => step === 0)) ways.delete(key);
  return ways;
}

interface SlotGain {
  readonly keys: RowKeys;
  /** `NaN` where only some facts of a slot would count in the row. */
  readonly gain: number;
}

/** How many of the terms' facts each row of a shape counts; rows in which they cancel are left out. */
function gainsBySlot(
  shape: readonly DimensionId[],
  { world: { terms }, system, years }: { world: World; system: DisclosureSystem; years: readonly string[] },
): readonly SlotGain[] {
  if (system.timing.fact === 'stock') return stockGains(shape, { terms, years });
  const ripens = system.timing.horizon !== null && !shape.includes('year');
  const rows = new Map<string, { keys: RowKeys; gain: number }>();
  for (const { slot, sign } of terms) {
    const maturity = ripens ? (slot.maturity?.[system.id] ?? 'mature') : 'mature';
    if (maturity === 'immature') continue;
    const keys = keysIn(shape, slot);
    const id = shape.map((dimension) => keys[dimension]).join('\t');
    const row = rows.get(id) ?? { keys, gain: 0 };
    row.gain += maturity === 'partly' ? Number.NaN : sign;
    rows.set(id, row);
  }
  return [...rows.values()].filter(({ gain }) => gain !== 0);
}

/** Who enters is present at the end of that year and of every later one, until the exit. */
function stockGains(
  shape: readonly DimensionId[],
  { terms, years }: { terms: readonly Term[]; years: readonly string[] },
): readonly SlotGain[] {
  const rows = new Map<string, { keys: RowKeys; gain: number }>();
  for (const { slot, sign } of terms) {
    const from = slot.keys.year ?? '';
    const seen = shape.includes('year') ? years.filter((year) => year >= from) : [from];
    for (const year of seen) {
      const keys = keysIn(shape, { keys: { ...slot.keys, year } });
      const id = shape.map((dimension) => keys[dimension]).join('\t');
      const row = rows.get(id) ?? { keys, gain: 0 };
      row.gain += sign;
      rows.set(id, row);
    }
  }
  return [...rows.values()].filter(({ gain }) => gain !== 0);
}

function keysIn(shape: readonly DimensionId[], { keys }: Pick<Slot, 'keys'>): RowKeys {
  const own: Partial<Record<DimensionId, string>> = {};
  for (const dimension of shape) {
    const key = keys[dimension];
    if (key !== undefined) own[dimension] = key;
  }
  return own;
}

/** How often a world can happen forwards and backwards before some count would fall below zero. */
export interface Room {
  readonly up: number;
  readonly down: number;
}

/** The room that these effects leave. */
export function roomOf(effects: readonly Effect[]): Room {
  let up = Number.POSITIVE_INFINITY;
  let down = Number.POSITIVE_INFINITY;
  for (const { unit, gains } of effects) {
    for (let atom = 0; atom < gains.length; atom += 1) {
      const gain = gains[atom] ?? 0;
      const value = unit.values[atom] ?? 0;
      if (gain < 0) up = Math.min(up, Math.floor(value / -gain));
      if (gain > 0) down = Math.min(down, Math.floor(value / gain));
    }
  }
  return { up, down };
}

/** The room that is left of both. */
export function narrower(one: Room, other: Room): Room {
  return { up: Math.min(one.up, other.up), down: Math.min(one.down, other.down) };
}
