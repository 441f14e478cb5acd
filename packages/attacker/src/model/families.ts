import { type DisclosureAtom, type DisclosureSystem, disclosureSystems, systemOf } from '@neue-wege/domain';
import { classesWithin } from './figure-atoms.ts';

/** Systems that divide the same facts, one finer than the other: the finest has the classes of which all counts are sums. */
export interface Family {
  /** Id of the finest system. */
  readonly id: string;
  /** Id of the family whose facts are divided; `null` where none is. */
  readonly base: string | null;
  readonly timing: DisclosureSystem['timing'];
  readonly classes: readonly DisclosureAtom[];
  readonly systems: readonly DisclosureSystem[];
}

/** All families, in the order of their systems. */
export const families: readonly Family[] = familiesOf(disclosureSystems);

/** The family to which a system belongs. */
export function familyOf(system: string): Family {
  const family = families.find(({ systems }) => systems.some(({ id }) => id === system));
  if (family === undefined) throw new Error(`no family of ${system}`);
  return family;
}

/** The classes of its family that make up some atoms of a system, by their positions. */
export function classesOf(system: DisclosureSystem, atoms: readonly string[]): readonly number[] {
  const { classes } = familyOf(system.id);
  return system.atoms.flatMap((atom) => (atoms.includes(atom.id) ? classesWithin(atom.where, classes) : []));
}

function familiesOf(systems: readonly DisclosureSystem[]): readonly Family[] {
  const rootIds = new Map(systems.map((system) => [system, rootOf(system)]));
  return [...Map.groupBy(systems, (system) => rootIds.get(system) ?? system)].map(([root, own]) => {
    const finest = own.reduce((known, one) => (one.atoms.length > known.atoms.length ? one : known));
    return { id: finest.id, base: root.base, timing: finest.timing, classes: finest.atoms, systems: own };
  });
}

/** The coarsest system that divides anything. */
function rootOf(system: DisclosureSystem): DisclosureSystem {
  if (system.base === null) return system;
  const base = systemOf(system.base);
  return base.atoms.length === 1 ? system : rootOf(base);
}
