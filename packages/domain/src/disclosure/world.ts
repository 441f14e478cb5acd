import type { DimensionId } from '../catalogue/dimension.ts';
import type { Slot } from './lattice.ts';
import { type IndexedTable, keyMark, type LatticeIndex, type Shape, type Unit } from './lattice-index.ts';
import type { DisclosureSystem } from './systems.ts';

/** A fact more, or one less, with all that tables count of it. */
export interface Change {
  readonly sign: 1 | -1;
  readonly slot: Slot;
  /** Its key in dimensions that no slot determines, as far as chosen. */
  readonly traits: Readonly<Partial<Record<DimensionId, string>>>;
  /** Index of its class, by family; a family without one here is not changed, or is still open. */
  readonly classes: Readonly<Record<string, number>>;
}

/** Other facts than the true ones; what they do to every published count follows from them alone. */
export interface World {
  /** `stay`: an entry and an exit in the same slot, so that nobody is present longer. */
  readonly fact: 'entry' | 'exit' | 'stay';
  readonly changes: readonly Change[];
}

/** What one step of a world does to a unit: how many facts each of its atoms gains. */
export interface Effect {
  readonly unit: Unit;
  readonly gains: readonly number[];
}

/** Which rows of a table: those that its trait does not split, or those that it does. */
export type TableRows = 'unsplit' | 'split';

interface Where {
  readonly world: World;
  readonly index: LatticeIndex;
  readonly rows: TableRows;
}

/**
 * The effects of a world on the units of some systems of a table; `null` where it would need a fact in a row that is openly
 * empty.
 */
export function effectsIn(
  table: IndexedTable,
  { systems = table.systems, ...where }: Where & { readonly systems?: readonly DisclosureSystem[] },
): readonly Effect[] | null {
  const effects: Effect[] = [];
  for (const system of systems) {
    if (!isChanged(system, where.world)) continue;
    for (const shape of table.shapes) {
      const units = shape[where.rows];
      const gains = gainsIn(shape, { ...where, trait: table.trait, system });
      for (const [name, steps] of gains) {
        if (steps.every((step) => step === 0)) continue;
        const unit = units.get(system.id)?.get(name);
        if (unit !== undefined) effects.push({ unit, gains: steps });
        // A system may have no value in a row that has others, such as outcomes that are not due: there it tells nothing.
        else if (system.family === null || units.get('exits')?.get(name) === undefined) return null;
      }
    }
  }
  return effects;
}

/** Whether a world changes the facts of a system. */
export function isChanged({ timing }: DisclosureSystem, { fact }: World): boolean {
  if (fact === 'stay') return timing.fact !== 'stock';
  return timing.fact === fact || timing.fact === 'stock';
}

interface Gaining extends Where {
  readonly trait: DimensionId | null;
  readonly system: DisclosureSystem;
}

/** How many facts each atom of a system gains in the rows of a shape. */
function gainsIn(
  shape: Shape,
  { world, index, rows, trait, system }: Gaining,
): ReadonlyMap<string, readonly number[]> {
  const gains = new Map<string, number[]>();
  const isStock = system.timing.fact === 'stock';
  const ripens = system.timing.horizon !== null && !shape.dimensions.includes('year');
  const direction = isStock && world.fact === 'exit' ? -1 : 1;
  const stepsIn = (name: string): number[] => {
    const steps = gains.get(name) ?? system.atoms.map(() => 0);
    gains.set(name, steps);
    return steps;
  };
  for (const { sign, slot, traits, classes } of world.changes) {
    const own = system.family === null ? 0 : classes[system.family];
    const atom = own === undefined ? undefined : system.atomOfClass[own];
    if (atom === undefined) continue;
    const key = rows === 'split' && trait !== null ? traits[trait] : null;
    if (key === undefined) continue;
    if (isStock && shape.dimensions.includes('year')) {
      // Who enters is present at the end of that year and of every later one, until the exit.
      for (const year of index.keysOf('year'))
        if (year >= (slot.keys.year ?? ''))
          addTo(stepsIn(nameIn(shape, { keys: { ...slot.keys, year } })), { atom, gain: sign * direction });
      continue;
    }
    // Of a quarter that is partly due, the facts of another world are taken for those that are not due yet.
    if (ripens && (slot.maturity?.[system.family ?? system.id] ?? 'mature') !== 'mature') continue;
    const keys = keptName(shape, slot);
    const name = key === null ? keys : shape.dimensions.length === 0 ? key : keys + keyMark + key;
    addTo(stepsIn(name), { atom, gain: sign * direction });
  }
  return gains;
}

function addTo(steps: number[], { atom, gain }: { atom: number; gain: number }): void {
  steps[atom] = (steps[atom] ?? 0) + gain;
}

const kept = new WeakMap<Slot, Map<string, string>>();

/** Worlds use the same slots again and again. */
function keptName(shape: Shape, slot: Slot): string {
  const ofSlot = kept.get(slot) ?? new Map<string, string>();
  kept.set(slot, ofSlot);
  const name = ofSlot.get(shape.name) ?? nameIn(shape, slot);
  ofSlot.set(shape.name, name);
  return name;
}

function nameIn({ dimensions }: Shape, { keys }: Pick<Slot, 'keys'>): string {
  return dimensions.map((dimension) => keys[dimension]).join(keyMark);
}
