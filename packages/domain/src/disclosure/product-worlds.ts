import type { DimensionId } from '../catalogue/dimension.ts';
import {
  type Aim,
  type Exchange,
  exchangesOf,
  factsOf,
  largestOf,
  likenessOf,
  slotsFor,
  valueOf,
} from './aim.ts';
import { endClassOf } from './exit-end-classes.ts';
import type { Slot } from './lattice.ts';
import { type LatticeIndex, slotDimensions, type Unit } from './lattice-index.ts';
import { completeKeys, type RowKeys } from './release.ts';
import type { Change, World } from './world.ts';

/** The most partners that are looked at in one dimension, near ones first. */
const mostPartners = 8;
/** The most slots in which the facts of the aim itself are changed. */
const mostStarts = 2;

type Term = Pick<Change, 'sign' | 'slot'>;
type Profile = Pick<Change, 'sign' | 'traits' | 'classes'>;

/** Which of the worlds are wanted. */
export interface Choice {
  readonly index: LatticeIndex;
  /** Whether they change how many facts there are, or only exchange the classes of a family. */
  readonly whole: boolean;
  /** Whether they are balanced along every axis, or along some of them at most. */
  readonly balanced: boolean;
  readonly costOf: (unit: Unit) => number;
}

/**
 * Worlds that change the aim by one, balanced over other choices of dimensions: what comes at one corner goes at the next, so
 * that totals stay.
 */
export function* productWorlds(aim: Aim, choice: Choice): Generator<World> {
  for (const fact of factsOf(aim.unit, choice.whole))
    for (const exchange of choice.whole ? [null] : exchangesOf(aim, choice.index)) {
      const profiles = profilesFor(aim, { index: choice.index, exchange });
      for (const terms of termsFor(aim, { ...choice, fact, exchange }))
        for (const chosen of profiles)
          yield {
            fact,
            changes: terms.flatMap(({ sign, slot }) =>
              chosen.map((profile) => ({ ...profile, slot, sign: sign === profile.sign ? 1 : -1 })),
            ),
          };
    }
}

/** With an exchange between the classes of a family, and between the key of a trait and others, or without the latter. */
function profilesFor(
  aim: Aim,
  { index, exchange }: { index: LatticeIndex; exchange: Exchange | null },
): readonly (readonly Profile[])[] {
  const { system, keys, trait } = aim.unit;
  const own = trait === null ? undefined : keys[trait];
  const traits: (readonly Pick<Profile, 'sign' | 'traits'>[])[] = [];
  if (trait === null || own === undefined) traits.push([{ sign: 1, traits: {} }]);
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
  const { family } = system;
  const ofClass = (one: number): Profile['classes'] => (family === null ? {} : { [family]: one });
  const largest = largestOf(aim, index);
  return traits.map((choice) =>
    choice.flatMap(({ sign, traits: chosen }): readonly Profile[] => {
      if (exchange !== null)
        return [
          { sign, traits: chosen, classes: ofClass(exchange.plus) },
          { sign: sign === 1 ? -1 : 1, traits: chosen, classes: ofClass(exchange.minus) },
        ];
      const classes = family === null ? classOfReason(chosen.exit_reason) : ofClass(largest);
      return [{ sign, traits: chosen, classes }];
    }),
  );
}

/** The class of the end follows from the reason; where there is no reason yet, it is still open. */
function classOfReason(reason: string | undefined): Profile['classes'] {
  const one = reason === undefined ? undefined : endClassOf(reason);
  return one === undefined ? {} : { exit_end: one };
}

/** An axis along which a world is balanced: the key of the aim, and another one (`null`: not balanced along it). */
interface Axis {
  readonly dimension: DimensionId;
  readonly partners: readonly (string | null)[];
}

interface TermChoice extends Pick<Choice, 'index' | 'balanced' | 'costOf'> {
  readonly fact: World['fact'];
  readonly exchange: Exchange | null;
}

function* termsFor(aim: Aim, choice: TermChoice): Generator<readonly Term[]> {
  const { index, fact, balanced, costOf } = choice;
  for (const start of slotsFor(aim, { index, fact }).slice(0, mostStarts)) {
    for (const dimensions of axesOf(aim.unit)) {
      const cheapFirst = (dimension: DimensionId) => (one: string, other: string) =>
        priceOf(aim, { dimension, key: one, index, costOf }) -
        priceOf(aim, { dimension, key: other, index, costOf });
      const axes = dimensions.map((dimension) => {
        const partners = partnersOf(dimension, { start, index })
          .toSorted(cheapFirst(dimension))
          .slice(0, mostPartners);
        return { dimension, partners: balanced ? partners : [...partners, null] };
      });
      for (const partners of combinations(axes)) {
        if (!balanced && partners.every(([, partner]) => partner !== null)) continue;
        const terms = cornersOf(partners, { start, aim, choice });
        if (terms !== null) yield terms;
      }
    }
  }
}

/** What it costs to withhold the unit in the place of the aim that has another key; unknown units come last. */
function priceOf(
  { unit: { system, keys }, atoms }: Aim,
  {
    dimension,
    key,
    index,
    costOf,
  }: Pick<Choice, 'index' | 'costOf'> & { dimension: DimensionId; key: string },
): number {
  if (keys[dimension] === undefined) return 0;
  const { year, ...others } = keys;
  const moved = dimension === 'quarter' ? others : keys;
  const unit = index.find(system.id, completeKeys({ ...moved, [dimension]: key }));
  if (unit === undefined || valueOf({ unit, atoms }) === 0) return Number.MAX_SAFE_INTEGER;
  return year === undefined || key.startsWith(year) ? costOf(unit) : 2 * costOf(unit) + 1;
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
  if (dimension === 'run') return runsBeside(start, index);
  if (dimension !== 'quarter') return nearest(candidates, own);
  // Quarters of the same year leave the year as it is; others serve where the year has too few.
  const near = candidates.filter((key) => key.slice(0, 4) === keys.year);
  return [...near, ...candidates.filter((key) => !near.includes(key))];
}

/** Runs at the same place: those of the same project and year first, as nothing else then changes. */
function runsBeside({ keys }: Slot, index: LatticeIndex): readonly string[] {
  const closeness = new Map<string, number>();
  for (const { keys: other } of index.slotsAt(keys)) {
    if (other.run === undefined || other.run === keys.run) continue;
    const shared = (['year', 'project', 'target_group', 'delivery_mode', 'quarter'] as const).filter(
      (dimension) => other[dimension] === keys[dimension],
    );
    closeness.set(other.run, Math.max(closeness.get(other.run) ?? 0, shared.length));
  }
  return [...closeness]
    .toSorted(([one, near], [other, far]) => far - near || (one < other ? -1 : 1))
    .slice(0, mostPartners)
    .map(([run]) => run);
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
  { start, aim, choice }: { start: Slot; aim: Aim; choice: TermChoice },
): readonly Term[] | null {
  const { index, fact, exchange } = choice;
  let corners: readonly { keys: RowKeys; sign: 1 | -1; isStart: boolean }[] = [
    { keys: {}, sign: 1, isStart: true },
  ];
  for (const [dimension, partner] of partners) {
    const own = start.keys[dimension];
    if (own === undefined) return null;
    corners = corners.flatMap(({ keys, sign, isStart }) => [
      { keys: { ...keys, [dimension]: own }, sign, isStart },
      ...(partner === null
        ? []
        : [
            {
              keys: { ...keys, [dimension]: partner },
              sign: sign === 1 ? (-1 as const) : (1 as const),
              isStart: false,
            },
          ]),
    ]);
  }
  const terms: Term[] = [];
  for (const { keys, sign, isStart } of corners) {
    const like = likenessOf(aim, { index, fact, ofClass: sign === 1 ? exchange?.minus : exchange?.plus });
    const slot = isStart ? start : index.slotLike(start, { keys, fact, like });
    if (slot === undefined) return null;
    terms.push({ slot, sign });
  }
  return terms;
}
