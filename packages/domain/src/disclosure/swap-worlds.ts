import { type Aim, exchangesOf, factsOf, slotsFor } from './aim.ts';
import type { Slot } from './lattice.ts';
import type { LatticeIndex } from './lattice-index.ts';
import type { World } from './world.ts';

/** The most slots that are looked at on either side. */
const mostSlots = 4;

/**
 * Worlds in which two people swap a trait: one with it in the place and time of the aim, and one with another key. Nothing
 * changes but the rows that the trait splits, wherever the two are; so they hide counts of rare groups.
 */
export function* swapWorlds(aim: Aim, index: LatticeIndex): Generator<World> {
  const { unit } = aim;
  const { trait, keys, system } = unit;
  const own = trait === null ? undefined : keys[trait];
  const { family } = system;
  if (trait === null || own === undefined || family === null) return;
  for (const fact of factsOf(unit, false))
    for (const { plus, minus } of exchangesOf(aim, index))
      for (const other of index.keysOf(trait)) {
        if (other === own) continue;
        const leaving = slotsFor(aim, { index, fact, ofClass: minus });
        const coming = slotsFor(aim, { index, fact, key: other, ofClass: plus });
        for (const [from, to] of pairsOf(leaving, coming)) {
          const carry = (slot: Slot, { key, one, sign }: Carried) => ({
            sign,
            slot,
            traits: { [trait]: key },
            classes: { [family]: one },
          });
          yield {
            fact,
            changes: [
              carry(from, { key: own, one: minus, sign: -1 }),
              carry(from, { key: other, one: minus, sign: 1 }),
              carry(to, { key: other, one: plus, sign: -1 }),
              carry(to, { key: own, one: plus, sign: 1 }),
            ],
          };
        }
      }
}

interface Carried {
  readonly key: string;
  readonly one: number;
  readonly sign: 1 | -1;
}

/** Pairs in the same place or year first: they leave more rows as they are. */
function pairsOf(leaving: readonly Slot[], coming: readonly Slot[]): readonly (readonly [Slot, Slot])[] {
  const shared = ([{ keys: one }, { keys: other }]: readonly [Slot, Slot]): number =>
    Number(one.location === other.location) + Number(one.year === other.year);
  return leaving
    .slice(0, mostSlots)
    .flatMap((from) => {
      const near = coming.filter(({ keys }) => keys.location === from.keys.location).slice(0, 2);
      const then = coming.filter(({ keys }) => keys.year === from.keys.year).slice(0, 2);
      const partners = new Set([...near, ...then, ...coming.slice(0, mostSlots)]);
      return [...partners].map((to) => [from, to] as const);
    })
    .toSorted((one, other) => shared(other) - shared(one));
}
