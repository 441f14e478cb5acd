import type { DimensionId } from '../catalogue/dimension.ts';
import { type Aim, candidateWorlds, classAtomOf } from './candidate-worlds.ts';
import type { IndexedTable, LatticeIndex, Unit } from './lattice-index.ts';
import { type Effect, effectsIn, narrower, type Profile, type Room, roomOf, type World } from './world.ts';

/** What hides an aim: everything that a world changes, and how far it can go. */
export interface ChosenWorld {
  readonly effects: readonly Effect[];
  readonly room: Room;
  readonly cost: number;
}

/** What a world has to reach, and what it costs to withhold a unit for it. */
export interface WorldFrame {
  readonly index: LatticeIndex;
  /** Least width of what a reader can infer, and least greatest value. */
  readonly width: number;
  readonly threshold: number;
  /** Cost of withholding a unit in addition: 0 where it is withheld already. */
  readonly costOf: (unit: Unit) => number;
}

/** The cheapest world that hides the aim. There always is one: a fact more, with all the totals that count it withheld. */
export function chooseWorld(aim: Aim, frame: WorldFrame): ChosenWorld | null {
  let best: ChosenWorld | null = null;
  for (const world of candidateWorlds(aim, frame.index)) {
    const most = best?.cost ?? Number.POSITIVE_INFINITY;
    const found = complete(world, { aim, frame, most });
    if (found !== null && found.cost < most) best = found;
    if (best?.cost === 0) break;
  }
  return best;
}

/** Whether a world that gives every count `gain` facts a step hides a count. */
export function hides(
  { value, gain, room }: { value: number; gain: number; room: Room },
  { width, threshold }: Pick<WorldFrame, 'width' | 'threshold'>,
): boolean {
  const step = Math.abs(gain);
  if (step === 0) return false;
  const { up, down } = gain > 0 ? room : { up: room.down, down: room.up };
  return (up + down) * step >= width && value + up * step >= threshold;
}

/** The facts of a part of a unit. */
export function valueOf({ unit, atoms }: Aim): number {
  return atoms.reduce((sum, atom) => sum + (unit.values[atom] ?? 0), 0);
}

interface Bounds {
  readonly aim: Aim;
  readonly frame: WorldFrame;
  /** Worlds that cost as much or more are of no use. */
  readonly most: number;
}

/** Follows a world through all tables, choosing what it leaves open: atoms and traits that do not matter to the aim. */
function complete(given: World, { aim, frame, most }: Bounds): ChosenWorld | null {
  const { index } = frame;
  const bearing = { aim, frame };
  let world = given;
  const chosen = new Collected(frame);
  // Tables without a trait, and the unsplit rows of the others, share their rows: each is looked at once.
  for (const step of stepsOf(given, index)) {
    world = withAtoms(world, { step, index });
    const effects = effectsIn(step.table, { world, index, rows: step.rows });
    if (effects === null || !chosen.take(effects, bearing) || chosen.cost >= most) return null;
  }
  for (const table of openTables(world, index)) {
    const choice = chooseTrait(table, { world, chosen, bearing });
    if (choice === null || !chosen.take(choice, bearing) || chosen.cost >= most) return null;
  }
  const { room, cost } = chosen;
  return { effects: chosen.effects, room, cost };
}

/** What a world changes so far. */
class Collected {
  readonly effects: Effect[] = [];
  room: Room = { up: Number.POSITIVE_INFINITY, down: Number.POSITIVE_INFINITY };
  cost = 0;
  readonly #units = new Set<Unit>();
  readonly #frame: WorldFrame;

  constructor(frame: WorldFrame) {
    this.#frame = frame;
  }

  /** Takes effects in, unless the aim would not be hidden any more. */
  take(effects: readonly Effect[], bearing: Pick<Bounds, 'aim' | 'frame'>): boolean {
    const fresh = effects.filter(({ unit }) => !this.#units.has(unit));
    const room = narrower(this.room, roomOf(fresh));
    if (!reaches(room, bearing)) return false;
    this.room = room;
    this.cost += this.costOf(fresh);
    for (const effect of fresh) {
      this.#units.add(effect.unit);
      this.effects.push(effect);
    }
    return true;
  }

  /** What it would cost to withhold these units too. */
  costOf(effects: readonly Effect[]): number {
    let sum = 0;
    for (const { unit } of effects) if (!this.#units.has(unit)) sum += this.#frame.costOf(unit);
    return sum;
  }
}

function reaches(room: Room, { aim, frame }: Pick<Bounds, 'aim' | 'frame'>): boolean {
  return hides({ value: valueOf(aim), gain: 1, room }, frame);
}

interface Step {
  readonly table: IndexedTable;
  readonly rows: 'unsplit' | 'split';
}

/** The rows that a world changes whatever is left open: those of its own trait, else all that no trait splits. */
function stepsOf({ profiles }: World, { tables }: LatticeIndex): readonly Step[] {
  const exchanged = tables.filter(({ trait }) => trait !== null && isExchanged(trait, profiles));
  if (exchanged.length > 0)
    return exchanged.flatMap((table): readonly Step[] => [
      { table, rows: 'unsplit' },
      { table, rows: 'split' },
    ]);
  return tables.flatMap((table): readonly Step[] => [
    { table, rows: 'unsplit' },
    ...(table.trait !== null && isChosen(table.trait, profiles) ? [{ table, rows: 'split' as const }] : []),
  ]);
}

function isChosen(trait: DimensionId, profiles: readonly Profile[]): boolean {
  return profiles.every(({ traits }) => traits[trait] !== undefined);
}

function isExchanged(trait: DimensionId, profiles: readonly Profile[]): boolean {
  const keys = profiles.map(({ traits }) => traits[trait]);
  return !keys.includes(undefined) && new Set(keys).size > 1;
}

function openTables(world: World, { tables }: LatticeIndex): readonly IndexedTable[] {
  const { profiles } = world;
  if (tables.some(({ trait }) => trait !== null && isExchanged(trait, profiles))) return [];
  return tables.filter(({ trait }) => trait !== null && !isChosen(trait, profiles));
}

/** Facts that are added or taken as a whole have an atom in every split of their system: the one that leaves most room. */
function withAtoms(world: World, { step, index }: { step: Step; index: LatticeIndex }): World {
  let { profiles } = world;
  const isExchange = profiles.some((profile) => profile.sign === -1 && Object.keys(profile.atoms).length > 0);
  if (isExchange || step.rows === 'split') return world;
  for (const system of step.table.systems) {
    if (system.base === null || system.timing.fact !== world.fact) continue;
    if (profiles.some(({ atoms }) => atoms[system.id] !== undefined)) continue;
    let best: { profiles: readonly Profile[]; room: number } | undefined;
    for (let atom = 0; atom < system.atoms.length; atom += 1) {
      const tried = profiles.map((profile) => ({
        ...profile,
        atoms: { ...profile.atoms, [system.id]: atom },
      }));
      const alone = { ...step.table, systems: [system] };
      const effects = effectsIn(alone, { world: { ...world, profiles: tried }, index, rows: 'unsplit' });
      if (effects === null) continue;
      const { up, down } = roomOf(effects);
      const room = Math.min(up, 1000) + Math.min(down, 1000);
      if (best === undefined || room > best.room) best = { profiles: tried, room };
    }
    profiles = best?.profiles ?? profiles;
  }
  return { ...world, profiles };
}

interface Choosing {
  readonly world: World;
  readonly chosen: Collected;
  readonly bearing: Pick<Bounds, 'aim' | 'frame'>;
}

/** The cheapest key of a trait that all facts can have in a table which splits by it. */
function chooseTrait(table: IndexedTable, { world, chosen, bearing }: Choosing): readonly Effect[] | null {
  const { trait } = table;
  if (trait === null) return [];
  const { index } = bearing.frame;
  let best: { effects: readonly Effect[]; cost: number } | null = null;
  for (const profiles of assignments(trait, { profiles: world.profiles, keys: index.keysOf(trait) })) {
    const effects = effectsIn(table, { world: { ...world, profiles }, index, rows: 'split' });
    if (effects === null) continue;
    if (!reaches(narrower(chosen.room, roomOf(effects)), bearing)) continue;
    const cost = chosen.costOf(effects);
    if (best === null || cost < best.cost) best = { effects, cost };
    if (cost === 0) break;
  }
  return best?.effects ?? null;
}

/** The profiles with a key each: all alike, but for the exit reason, which has to belong to the exit class. */
function assignments(
  trait: DimensionId,
  { profiles, keys }: { profiles: readonly Profile[]; keys: readonly string[] },
): readonly (readonly Profile[])[] {
  const withKey = (profile: Profile, key: string): Profile => ({
    ...profile,
    traits: { ...profile.traits, [trait]: key },
  });
  const classes = [...new Set(profiles.map(({ atoms }) => atoms['exit_class']))];
  if (trait !== 'exit_reason' || classes.includes(undefined))
    return keys.map((key) => profiles.map((profile) => withKey(profile, key)));
  let choices: readonly (readonly Profile[])[] = [[]];
  for (const profile of profiles) {
    const fitting = keys.filter((key) => classAtomOf(key) === profile.atoms['exit_class']);
    choices = choices.flatMap((choice) => fitting.map((key) => [...choice, withKey(profile, key)]));
  }
  return choices;
}
