import type { DimensionId } from '../catalogue/dimension.ts';
import { exitReasons } from '../vocabulary/codes.ts';
import type { Slot } from './lattice.ts';
import { type LatticeIndex, slotDimensions, type Unit } from './lattice-index.ts';
import type { RowKeys } from './release.ts';
import type { Profile, Term, World } from './world.ts';

/** A count that needs other worlds: some atoms of a withheld unit together. */
export interface Aim {
  readonly unit: Unit;
  /** Indices of its atoms. */
  readonly atoms: readonly number[];
}

/** The most partners that are looked at in one dimension, near ones first. */
const mostPartners = 16;
/** The most slots in which the facts of the aim itself are changed. */
const mostStarts = 2;

/** Worlds that change the aim by one, each balanced over other choices of dimensions; traits and atoms may be left open. */
export function* candidateWorlds(aim: Aim, index: LatticeIndex): Generator<World> {
  const profiles = profilesFor(aim, index);
  for (const fact of factsOf(aim.unit))
    for (const terms of termsFor(aim.unit, { index, fact }))
      for (const choice of profiles) yield { fact, terms, profiles: choice };
}

function factsOf({ system }: Unit): readonly World['fact'][] {
  const { fact } = system.timing;
  return fact === 'entry' || fact === 'exit' ? [fact] : ['entry', 'exit'];
}

/** With an exchange between the atoms of a split, and between the key of a trait and others, or without the latter. */
function profilesFor({ unit, atoms }: Aim, index: LatticeIndex): readonly (readonly Profile[])[] {
  const { system, keys, split } = unit;
  const trait = split.find((dimension) => !slotDimensions.includes(dimension));
  const own = trait === undefined ? undefined : keys[trait];
  const traits: (readonly Pick<Profile, 'sign' | 'traits'>[])[] = [];
  if (trait === undefined || own === undefined) traits.push([{ sign: 1, traits: {} }]);
  else {
    for (const other of index.keysOf(trait)) {
      if (other === own) continue;
      traits.push([
        { sign: 1, traits: { [trait]: own } },
        { sign: -1, traits: { [trait]: other } },
      ]);
    }
    traits.push([{ sign: 1, traits: { [trait]: own } }]);
  }
  const sides = system.base === null ? [null] : exchangesOf(unit, atoms);
  return traits.flatMap((choice) =>
    sides.map((exchange) =>
      choice.flatMap(({ sign, traits: chosen }): readonly Profile[] => {
        if (exchange !== null)
          return [
            { sign, traits: chosen, atoms: { [system.id]: exchange.plus } },
            { sign: sign === 1 ? -1 : 1, traits: chosen, atoms: { [system.id]: exchange.minus } },
          ];
        return [{ sign, traits: chosen, atoms: atomOfReason(chosen.exit_reason) }];
      }),
    ),
  );
}

/** The exit class follows from the reason; where there is no reason yet, it is still open. */
function atomOfReason(reason: string | undefined): Readonly<Record<string, number>> {
  const atom = reason === undefined ? undefined : classAtomOf(reason);
  return atom === undefined ? {} : { exit_class: atom };
}

const classAtoms = {
  completed: 0,
  dropout: 1,
  early_success: 2,
  other_end: 2,
  unknown: 3,
} as const;

/** Index of the atom of the exit classes to which a reason belongs. */
export function classAtomOf(reason: string): number | undefined {
  const known = Object.entries(exitReasons).find(([key]) => key === reason);
  return known === undefined ? undefined : classAtoms[known[1].class];
}

/** An atom of the aim against one that is none of it; large ones first, as they leave the most room. */
function exchangesOf(
  { system, values }: Unit,
  atoms: readonly number[],
): readonly { plus: number; minus: number }[] {
  const all = system.atoms
    .map((_, atom) => atom)
    .toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  const inside = all.filter((atom) => atoms.includes(atom));
  const outside = all.filter((atom) => !atoms.includes(atom));
  return inside.slice(0, 2).flatMap((plus) => outside.slice(0, 3).map((minus) => ({ plus, minus })));
}

/** An axis along which a world is balanced: the key of the aim, and another one (`null`: not balanced along it). */
interface Axis {
  readonly dimension: DimensionId;
  readonly partners: readonly (string | null)[];
}

function* termsFor(
  unit: Unit,
  { index, fact }: { index: LatticeIndex; fact: World['fact'] },
): Generator<readonly Term[]> {
  const starts = startsFor(unit, { index, fact });
  for (const start of starts) {
    for (const dimensions of axesOf(unit)) {
      const axes = dimensions.map((dimension) => ({
        dimension,
        partners: [...partnersOf(dimension, { start, index }), null],
      }));
      for (const partners of combinations(axes)) {
        const terms = cornersOf(partners, { start, index, fact });
        if (terms !== null) yield terms;
      }
    }
  }
}

/** The slots of the unit's facts, large ones first. */
function startsFor(
  { keys }: Unit,
  { index, fact }: { index: LatticeIndex; fact: World['fact'] },
): readonly Slot[] {
  return index.slots
    .filter((slot) => matches(slot, keys))
    .toSorted((one, other) => index.sizeOf(other, fact) - index.sizeOf(one, fact))
    .slice(0, mostStarts);
}

function matches({ keys: own }: Slot, keys: RowKeys): boolean {
  return slotDimensions.every(
    (dimension) => keys[dimension] === undefined || own[dimension] === keys[dimension],
  );
}

/** Along which dimensions a change can be balanced: those that split the unit; a run also as a part of its location. */
function axesOf({ split }: Unit): readonly (readonly DimensionId[])[] {
  const own = split.filter((dimension) => slotDimensions.includes(dimension));
  const placed: readonly DimensionId[] = [
    'location',
    ...own.filter((one) => one !== 'run' && one !== 'location'),
  ];
  return own.includes('run') || !own.includes('location') ? [own, placed] : [own];
}

function partnersOf(
  dimension: DimensionId,
  { start, index }: { start: Slot; index: LatticeIndex },
): readonly string[] {
  const { keys } = start;
  const own = keys[dimension];
  const candidates = index.keysOf(dimension).filter((key) => key !== own);
  if (dimension === 'quarter') {
    const near = candidates.filter((key) => key.slice(0, 4) === keys.year);
    return near.length > 0 ? near : nearest(candidates, own);
  }
  if (dimension === 'run') {
    const place = keys.run?.split('/')[0];
    return candidates.filter((key) => key.split('/')[0] === place).slice(0, mostPartners);
  }
  return nearest(candidates, own);
}

/** Those around the own key in the order of keys. */
function nearest(keys: readonly string[], own: string | undefined): readonly string[] {
  if (keys.length <= mostPartners || own === undefined) return keys.slice(0, mostPartners);
  const place = keys.findIndex((key) => key > own);
  const middle = place === -1 ? keys.length : place;
  const first = Math.min(Math.max(0, middle - mostPartners / 2), keys.length - mostPartners);
  return keys.slice(first, first + mostPartners);
}

type Partners = readonly (readonly [DimensionId, string | null])[];

function* combinations(axes: readonly Axis[]): Generator<Partners> {
  const [first, ...others] = axes;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const partner of first.partners)
    for (const rest of combinations(others)) yield [[first.dimension, partner], ...rest];
}

/** The slots at all corners, those in other places or times being like the first otherwise; `null` where one is missing. */
function cornersOf(
  partners: Partners,
  { start, index, fact }: { start: Slot; index: LatticeIndex; fact: World['fact'] },
): readonly Term[] | null {
  let corners: readonly { keys: RowKeys; sign: 1 | -1 }[] = [{ keys: {}, sign: 1 }];
  for (const [dimension, partner] of partners) {
    const own = start.keys[dimension];
    if (own === undefined) return null;
    corners = corners.flatMap(({ keys, sign }) => [
      { keys: { ...keys, [dimension]: own }, sign },
      ...(partner === null
        ? []
        : [{ keys: { ...keys, [dimension]: partner }, sign: sign === 1 ? (-1 as const) : (1 as const) }]),
    ]);
  }
  const terms: Term[] = [];
  for (const { keys, sign } of corners) {
    const isStart = matches(start, keys);
    const slot = isStart ? start : index.slotLike(start, { keys, fact });
    if (slot === undefined) return null;
    terms.push({ slot, sign });
  }
  return terms;
}
