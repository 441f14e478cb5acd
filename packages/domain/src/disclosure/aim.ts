import type { Slot } from './lattice.ts';
import { type LatticeIndex, slotDimensions, type Unit } from './lattice-index.ts';
import type { RowKeys } from './release.ts';
import type { Likeness } from './slot-index.ts';
import type { World } from './world.ts';

/** A count that needs other worlds: some atoms of a withheld unit together. */
export interface Aim {
  readonly unit: Unit;
  /** Indices of its atoms. */
  readonly atoms: readonly number[];
}

/** The facts of a part of a unit. */
export function valueOf({ unit, atoms }: Aim): number {
  return atoms.reduce((sum, atom) => sum + (unit.values[atom] ?? 0), 0);
}

/** The facts that change a unit: stock follows from both. */
export function factsOf({ system }: Unit, whole: boolean): readonly World['fact'][] {
  const { fact } = system.timing;
  if (fact === 'stock') return ['entry', 'exit'];
  const own = fact === 'entry' ? 'entry' : 'exit';
  return whole ? [own, 'stay'] : [own];
}

/** A class of which there is one fact more, for one less of another. */
export interface Exchange {
  readonly plus: number;
  readonly minus: number;
}

/** The most classes that are looked at within an aim, and outside of it. */
const mostClasses = { inside: 3, outside: 4 } as const;

/** A class of the aim against one that is none of it; large ones first, as they leave the most room. */
export function exchangesOf({ unit, atoms }: Aim, index: LatticeIndex): readonly Exchange[] {
  const { system } = unit;
  const values = index.finest(unit);
  const classes = system.atomOfClass
    .map((_, one) => one)
    .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const isInside = (one: number): boolean => atoms.includes(system.atomOfClass[one] ?? -1);
  const inside = classes.filter(isInside).slice(0, mostClasses.inside);
  const outside = classes.filter((one) => !isInside(one)).slice(0, mostClasses.outside);
  return inside.flatMap((plus) => outside.map((minus) => ({ plus, minus })));
}

/** The largest class of the aim. */
export function largestOf({ unit, atoms }: Aim, index: LatticeIndex): number {
  const values = index.finest(unit);
  const inside = unit.system.atomOfClass.flatMap((atom, one) => (atoms.includes(atom) ? [one] : []));
  return inside.toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b)[0] ?? 0;
}

interface Wanted {
  readonly index: LatticeIndex;
  readonly fact: World['fact'];
  /** Another key of the trait than the aim's own. */
  readonly key?: string;
  readonly ofClass?: number | undefined;
}

/** Which facts a slot has to have: those of a class, or of any of the aim's own. */
export function likenessOf(
  { unit: { system, keys, trait, values }, atoms }: Aim,
  { index, fact, key, ofClass }: Wanted,
): Likeness {
  const own = trait === null ? undefined : (key ?? keys[trait]);
  if (ofClass !== undefined && system.family !== null)
    return { system: index.finestOf(system.family), trait, key: own, atoms: [ofClass] };
  const counted = atoms.some((atom) => (values[atom] ?? 0) > 0) ? atoms : values.map((_, atom) => atom);
  const from = system.timing.fact === 'stock' ? (fact === 'entry' ? 'entries' : 'exits') : system.id;
  return { system: from, trait, key: own, atoms: counted };
}

/** The slots in the aim's place and time with such facts, those with most of them first. */
export function slotsFor(aim: Aim, wanted: Wanted): readonly Slot[] {
  const { keys } = aim.unit;
  const { index, fact } = wanted;
  const likeness = likenessOf(aim, wanted);
  return index
    .slotsAt(keys)
    .filter((slot) => isWithin(slot, keys))
    .map((slot) => ({ slot, size: index.sizeOf(slot, fact), like: index.countLike(slot, likeness) }))
    .filter(({ size, like }) => size > 0 && like > 0)
    .toSorted((one, other) => other.like - one.like || other.size - one.size)
    .map(({ slot }) => slot);
}

function isWithin({ keys: own }: Slot, keys: RowKeys): boolean {
  return slotDimensions.every(
    (dimension) => keys[dimension] === undefined || own[dimension] === keys[dimension],
  );
}
