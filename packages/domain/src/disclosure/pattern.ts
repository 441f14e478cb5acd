import { type Aim, valueOf } from './aim.ts';
import type { CompleteWorld } from './complete-world.ts';
import { type HidingFrame, hideCount, hides } from './hide-count.ts';
import type { Unit } from './lattice-index.ts';
import type { WithheldBy } from './release.ts';
import { type DisclosureSystem, disclosureSystems } from './systems.ts';

/** A count of a unit, which needs other worlds as soon as the unit is withheld. */
interface Count extends Aim {
  readonly part: string;
  /** A count of nobody is open, unless it tells something of everybody. */
  isHidden: boolean;
}

const order: ReadonlyMap<string, number> = new Map(disclosureSystems.map(({ id }, place) => [id, place]));

/** The units that are withheld so far, and the counts that still have no other world. */
export class Pattern {
  readonly #frame: HidingFrame;
  readonly #counts = new Map<Unit, readonly Count[]>();
  /** Counts to hide, by their level: high ones first. */
  readonly #levels = new Map<number, Count[]>();
  readonly #unsorted = new Set<number>();

  constructor(frame: HidingFrame) {
    this.#frame = frame;
  }

  /** Withholds a unit and what is split from it, and asks for other worlds for each of its counts. */
  withhold(unit: Unit, by: WithheldBy): void {
    if (unit.by !== null) return;
    unit.by = by;
    const { outcome = null } = unit.system.sensitive ?? {};
    for (const count of this.#countsOf(unit)) {
      const isTold = by === 'attribute' && outcome?.includes(count.part) === true;
      if (count.isHidden || (valueOf(count) === 0 && !isTold)) continue;
      const level = unit.depth * order.size + (order.get(unit.system.id) ?? 0);
      const queue = this.#levels.get(level) ?? [];
      queue.push(count);
      this.#levels.set(level, queue);
      this.#unsorted.add(level);
    }
    for (const child of this.#frame.index.childrenOf(unit)) this.withhold(child, 'base');
  }

  /** Finds worlds for every count, high levels first: what they withhold serves those below. Stops after each. */
  *protect(): Generator<void, void> {
    for (let count = this.#next(); count !== undefined; count = this.#next()) {
      const worlds = hideCount(count, this.#frame);
      count.isHidden = true;
      for (const world of worlds) this.#live(world);
      yield;
    }
  }

  #live({ effects, room }: CompleteWorld): void {
    for (const { unit } of effects) this.withhold(unit, 'secondary');
    for (const { unit, gains } of effects)
      for (const count of this.#countsOf(unit)) {
        if (count.isHidden) continue;
        const gain = count.atoms.reduce((sum, atom) => sum + (gains[atom] ?? 0), 0);
        count.isHidden = hides({ value: valueOf(count), gain, room }, this.#frame);
      }
  }

  #countsOf(unit: Unit): readonly Count[] {
    const known = this.#counts.get(unit);
    if (known !== undefined) return known;
    const counts = partsOf(unit.system).map(({ id, atoms }) => ({ unit, part: id, atoms, isHidden: false }));
    this.#counts.set(unit, counts);
    return counts;
  }

  #next(): Count | undefined {
    for (const level of [...this.#levels.keys()].toSorted((a, b) => a - b)) {
      const queue = this.#levels.get(level) ?? [];
      if (this.#unsorted.delete(level)) queue.sort((one, other) => (isBefore(one, other) ? 1 : -1));
      for (let count = queue.pop(); count !== undefined; count = queue.pop())
        if (!count.isHidden) return count;
      this.#levels.delete(level);
    }
    return undefined;
  }
}

function isBefore(one: Count, other: Count): boolean {
  if (one.unit !== other.unit) return one.unit.id < other.unit.id;
  return one.part < other.part;
}

const indexed = new WeakMap<
  DisclosureSystem,
  readonly { readonly id: string; readonly atoms: readonly number[] }[]
>();

function partsOf(system: DisclosureSystem) {
  const known =
    indexed.get(system) ??
    system.parts.map(({ id, atoms }) => ({
      id,
      atoms: atoms.map((atom) => system.atoms.findIndex((one) => one.id === atom)),
    }));
  indexed.set(system, known);
  return known;
}
