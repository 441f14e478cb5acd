import type { DimensionId } from '../catalogue/dimension.ts';
import { endClassOf } from './exit-end-classes.ts';
import type { IndexedTable, LatticeIndex, Unit } from './lattice-index.ts';
import { narrower, type Room, type Usage } from './room.ts';
import { type Change, type Effect, effectsIn, type TableRows, type World } from './world.ts';

/** Everything that a world changes, how far it can go, and what it costs to withhold it in addition. */
export interface CompleteWorld {
  readonly effects: readonly Effect[];
  readonly room: Room;
  readonly cost: number;
}

/** What is known when a world is followed through the tables. */
export interface Following {
  readonly index: LatticeIndex;
  /** The unit in question: its table decides most. */
  readonly unit: Unit;
  readonly usage: Usage;
  /** Cost of withholding a unit in addition: 0 where it is withheld already. */
  readonly costOf: (unit: Unit) => number;
  /** Where a choice is open, whether it should leave room forwards or backwards. */
  readonly prefers: 'up' | 'down';
  /** Worlds with less room, or of this cost, are of no use. */
  readonly isUseful: (room: Room) => boolean;
  readonly most: number;
}

/**
 * Follows a world through all tables, choosing what it leaves open: classes and traits that do not matter to the count in
 * question. `null` where it needs what is openly empty, or is of no use.
 */
export function completeWorld(given: World, following: Following): CompleteWorld | null {
  const { index, unit } = following;
  const collected = new Collected(following);
  const tables = index.tablesFrom(unit);
  if (!collected.tries(given, tables[0])) return null;
  const world = withClasses(given, { tables, following });
  if (world === null) return null;
  for (const table of tables) {
    for (const rows of rowsOf(table, world)) {
      const effects = effectsIn(table, { world, index, rows });
      if (effects === null || !collected.take(effects)) return null;
    }
  }
  if (!changesCore(collected.effects)) return collected;
  for (const table of tables) {
    if (table.trait === null || isChosen(table.trait, world)) continue;
    const effects = chooseTrait(table, { world, collected, following });
    if (effects === null || !collected.take(effects)) return null;
  }
  return collected;
}

/** A world that exchanges traits alone changes the rows that they split; the tables of other traits see nothing of it. */
function changesCore(effects: readonly Effect[]): boolean {
  return effects.some(({ unit }) => unit.trait === null);
}

function rowsOf({ trait }: IndexedTable, world: World): readonly TableRows[] {
  return trait !== null && isChosen(trait, world) ? ['unsplit', 'split'] : ['unsplit'];
}

function isChosen(trait: DimensionId, { changes }: World): boolean {
  return changes.every(({ traits }) => traits[trait] !== undefined);
}

/** What a world changes so far. */
class Collected implements CompleteWorld {
  readonly effects: Effect[] = [];
  room: Room = { up: Number.POSITIVE_INFINITY, down: Number.POSITIVE_INFINITY };
  cost = 0;
  readonly #units = new Set<Unit>();
  readonly #following: Following;

  constructor(following: Following) {
    this.#following = following;
  }

  /** A first look at the rows of the unit alone: most worlds end here. */
  tries(world: World, table: IndexedTable | undefined): boolean {
    const { index, unit, usage, isUseful, most } = this.#following;
    if (table === undefined || unit.system.timing.fact === 'stock') return true;
    const rows = unit.trait === null ? 'unsplit' : 'split';
    const effects = effectsIn(table, { world, index, rows, systems: [unit.system] });
    return effects !== null && isUseful(usage.room(effects)) && this.costOf(effects) < most;
  }

  /** Takes effects in; `false` as soon as the world is of no use. */
  take(effects: readonly Effect[]): boolean {
    const { usage, isUseful, costOf, most } = this.#following;
    for (const effect of effects) {
      if (this.#units.has(effect.unit)) continue;
      this.#units.add(effect.unit);
      this.effects.push(effect);
      this.cost += costOf(effect.unit);
    }
    this.room = narrower(this.room, usage.room(effects));
    return this.cost < most && isUseful(this.room);
  }

  /** What it would cost to withhold these units too. */
  costOf(effects: readonly Effect[]): number {
    let sum = 0;
    for (const { unit } of effects) if (!this.#units.has(unit)) sum += this.#following.costOf(unit);
    return sum;
  }
}

interface Opening {
  readonly tables: readonly IndexedTable[];
  readonly following: Following;
}

/**
 * Facts that come or go have a class in every family: where it is still open, the one that leaves most room. `null` where
 * none is possible.
 */
function withClasses(given: World, { tables, following }: Opening): World | null {
  let world = given;
  const families = new Set(tables.flatMap(({ systems }) => systems.map(({ family }) => family)));
  for (const family of families) {
    if (family === null || given.fact === 'entry') continue;
    if (given.changes.some(({ classes }) => classes[family] !== undefined)) continue;
    if (!changesExits(given, { tables, following })) return world;
    const opened = withClassOf(family, { world, tables, following });
    if (opened === null) return null;
    world = opened;
  }
  return world;
}

function withClassOf(family: string, { world, tables, following }: Opening & { world: World }): World | null {
  const { index, usage, prefers } = following;
  let best: { world: World; room: number } | undefined;
  const count = tables.flatMap(({ systems }) => systems).find((one) => one.family === family)
    ?.atomOfClass.length;
  for (let one = 0; one < (count ?? 0); one += 1) {
    const changes = world.changes.map((change) => ({
      ...change,
      classes: { ...change.classes, [family]: one },
    }));
    const tried = { ...world, changes };
    let room: Room | null = { up: 9, down: 9 };
    for (const table of tables) {
      const systems = table.systems.filter((system) => system.family === family);
      for (const rows of systems.length === 0 ? [] : rowsOf(table, world)) {
        const effects = effectsIn(table, { world: tried, index, rows, systems });
        room = effects === null || room === null ? null : narrower(room, usage.room(effects));
      }
    }
    if (room === null) continue;
    const own = prefers === 'up' ? 10 * room.up + room.down : room.up + 10 * room.down;
    if (best === undefined || own > best.room) best = { world: tried, room: own };
  }
  return best?.world ?? null;
}

/** Whether there are more or fewer exits in some row: then each of them has ended somehow. */
function changesExits(world: World, { tables, following: { index } }: Opening): boolean {
  return tables.some((table) => {
    const systems = table.systems.filter(({ id }) => id === 'exits');
    return rowsOf(table, world).some((rows) => {
      const effects = effectsIn(table, { world, index, rows, systems });
      return effects === null || effects.length > 0;
    });
  });
}

interface Choosing {
  readonly world: World;
  readonly collected: Collected;
  readonly following: Following;
}

/** The cheapest key of a trait that all facts can have in a table which splits by it. */
function chooseTrait(
  table: IndexedTable,
  { world, collected, following: { index, usage, isUseful } }: Choosing,
): readonly Effect[] | null {
  const { trait } = table;
  if (trait === null) return [];
  let best: { effects: readonly Effect[]; cost: number } | null = null;
  for (const changes of assignments(trait, { changes: world.changes, keys: index.keysOf(trait) })) {
    const effects = effectsIn(table, { world: { ...world, changes }, index, rows: 'split' });
    if (effects === null || !isUseful(narrower(collected.room, usage.room(effects)))) continue;
    const cost = collected.costOf(effects);
    if (best === null || cost < best.cost) best = { effects, cost };
    if (cost === 0) break;
  }
  return best?.effects ?? null;
}

/** The changes with a key each: all alike, but for the exit reason, which has to belong to the exit class. */
function assignments(
  trait: DimensionId,
  { changes, keys }: { changes: readonly Change[]; keys: readonly string[] },
): readonly (readonly Change[])[] {
  const keyed = (keyOf: (change: Change) => string): readonly Change[] =>
    changes.map((change) => ({ ...change, traits: { ...change.traits, [trait]: keyOf(change) } }));
  const ends = [...new Set(changes.map(({ classes }) => classes['exit_end']))];
  if (trait !== 'exit_reason' || ends.includes(undefined)) return keys.map((key) => keyed(() => key));
  let choices: readonly ReadonlyMap<number | undefined, string>[] = [new Map()];
  for (const one of ends) {
    const fitting = keys.filter((key) => endClassOf(key) === one);
    choices = choices.flatMap((choice) => fitting.map((key) => new Map([...choice, [one, key]])));
  }
  return choices.map((choice) => keyed(({ classes }) => choice.get(classes['exit_end']) ?? ''));
}
