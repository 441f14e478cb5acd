import type { Aim } from './candidate-worlds.ts';
import { type ChosenWorld, chooseWorld, hides, valueOf, type WorldFrame } from './choose-world.ts';
import type { DisclosureRule, FormerFate, Lattice, ProtectedUnit, UnitId } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { indexLattice, type LatticeIndex, type Unit } from './lattice-index.ts';
import { rowIdOf, type WithheldBy } from './release.ts';
import { disclosureSystems, type SensitivePart } from './systems.ts';

/** A unit that the last release withheld costs little to withhold again; one that it showed unchanged protects nothing. */
const formerFactors: Readonly<Record<FormerFate, number>> = { withheld: 0.2, shown_and_unchanged: 10_000 };

/**
 * Which units are withheld, so that for every count of one or two persons, and for every count withheld with it, there is
 * another world in which everything shown is the same. See decision 027. The same for any order of rows and slots.
 */
export function suppress(
  lattice: Lattice,
  { rule, former = new Map() }: { rule: DisclosureRule; former?: ReadonlyMap<UnitId, FormerFate> },
): readonly ProtectedUnit[] {
  const index = indexLattice(lattice);
  const factors = new Map<Unit, number>();
  for (const unit of index.units.values()) {
    const fate = former.get(unitIdOf(unit.system.id, rowIdOf(unit.keys)));
    if (fate !== undefined) factors.set(unit, formerFactors[fate]);
  }
  const price = (unit: Unit): number => (unit.by === null ? unit.cost * (factors.get(unit) ?? 1) : 0);
  const frame: WorldFrame = {
    index,
    width: rule.width,
    threshold: rule.threshold,
    costOf: (unit) =>
      unit.by === null ? index.childrenOf(unit).reduce((sum, child) => sum + price(child), price(unit)) : 0,
  };
  const pattern = new Pattern(frame);
  for (const unit of index.units.values()) {
    const by = primaryRule(unit, { rule, index });
    if (by !== null) pattern.withhold(unit, by);
  }
  pattern.protect();
  return [...index.units.values()].flatMap(({ system, keys, by }) =>
    by === null ? [] : [{ system: system.id, keys, by }],
  );
}

/** Why a unit must be withheld on its own account; `null` where it need not. */
function primaryRule(
  unit: Unit,
  { rule, index }: { rule: DisclosureRule; index: LatticeIndex },
): WithheldBy | null {
  if (unit.persons.some((persons) => persons >= 1 && persons < rule.threshold)) return 'primary';
  if (!rule.attributes || unit.system.base === null) return null;
  const base = index.find(unit.system.base, unit.keys);
  if (base === undefined) return null;
  return unit.system.sensitive.some((part) => isUnanimous(unit, part)) ? 'attribute' : null;
}

/** Everybody or nobody of those in question: a reader who knows that somebody is among them knows their outcome. */
function isUnanimous(unit: Unit, { part, of }: SensitivePart): boolean {
  const all = unit.system.atoms.map((_, atom) => atom);
  const whole = valueOf({ unit, atoms: of === null ? all : atomsOf(unit, of) });
  const success = valueOf({ unit, atoms: atomsOf(unit, part) });
  return whole > 0 && (success === 0 || success === whole);
}

function atomsOf({ system }: Unit, part: string): readonly number[] {
  const found = system.parts.find(({ id }) => id === part);
  if (found === undefined) throw new Error(`${system.id} has no part ${part}`);
  return found.atoms.map((atom) => system.atoms.findIndex(({ id }) => id === atom));
}

interface Task extends Aim {
  readonly part: string;
}

/** The units that are withheld so far, and the counts that still have no other world. */
class Pattern {
  readonly #frame: WorldFrame;
  readonly #open = new Map<string, Task>();
  readonly #hidden = new Set<string>();

  constructor(frame: WorldFrame) {
    this.#frame = frame;
  }

  /** Withholds a unit and what is split from it, and asks for other worlds for each of its counts. */
  withhold(unit: Unit, by: WithheldBy): void {
    if (unit.by !== null) return;
    unit.by = by;
    for (const { id } of unit.system.parts) {
      const task = { unit, part: id, atoms: atomsOf(unit, id) };
      const name = nameOf(task);
      const isTold = by === 'attribute' && unit.system.sensitive.some(({ part }) => part === id);
      if ((valueOf(task) > 0 || isTold) && !this.#hidden.has(name)) this.#open.set(name, task);
    }
    for (const child of this.#frame.index.childrenOf(unit)) this.withhold(child, 'base');
  }

  /** Finds a world for every count, high levels first: what they withhold serves those below. */
  protect(): void {
    for (;;) {
      const task = this.#next();
      if (task === undefined) return;
      const world = chooseWorld(task, this.#frame);
      this.#open.delete(nameOf(task));
      if (world === null) throw new Error(`no world hides ${nameOf(task)}`);
      this.#live(world);
    }
  }

  #live({ effects, room }: ChosenWorld): void {
    for (const { unit } of effects) this.withhold(unit, 'secondary');
    for (const { unit, gains } of effects)
      for (const { id } of unit.system.parts) {
        const atoms = atomsOf(unit, id);
        const gain = atoms.reduce((sum, atom) => sum + (gains[atom] ?? 0), 0);
        const task = { unit, part: id, atoms };
        if (!hides({ value: valueOf(task), gain, room }, this.#frame)) continue;
        this.#hidden.add(nameOf(task));
        this.#open.delete(nameOf(task));
      }
  }

  #next(): Task | undefined {
    let first: Task | undefined;
    for (const task of this.#open.values()) if (first === undefined || isBefore(task, first)) first = task;
    return first;
  }
}

function nameOf({ unit, part }: Pick<Task, 'unit' | 'part'>): string {
  return `${unit.id}\n${part}`;
}

const order = new Map(disclosureSystems.map(({ id }, place) => [id, place]));

function isBefore(one: Task, other: Task): boolean {
  const levels = one.unit.split.length - other.unit.split.length;
  if (levels !== 0) return levels < 0;
  const systems = (order.get(one.unit.system.id) ?? 0) - (order.get(other.unit.system.id) ?? 0);
  if (systems !== 0) return systems < 0;
  return nameOf(one) < nameOf(other);
}
