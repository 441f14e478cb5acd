import type { FormerUnits } from './former-units.ts';
import type { DisclosureRule } from './lattice.ts';
import type { LatticeIndex, Unit } from './lattice-index.ts';
import type { ShiftKind } from './model-cell.ts';
import { rowIdOf, type WithheldBy } from './release.ts';
import type { Shift, ShiftSearch } from './shift.ts';
import { disclosureSystems } from './systems.ts';

/** A count of a withheld unit, with how far shifts are known to move it. */
interface Count {
  readonly unit: Unit;
  readonly part: string;
  readonly atoms: readonly number[];
  readonly value: number;
  up: number;
  down: number;
}

/** Shifts that hide a count together. */
interface Hiding {
  readonly shifts: readonly Shift[];
  readonly cost: number;
}

/** Withholding any unit costs more. */
const nothingMore = 1;

/** What is needed to find a pattern. */
export interface PatternFrame {
  readonly index: LatticeIndex;
  /** Where shifts are looked for, one after the other: those that hold for readers of the last release too come first. */
  readonly searches: readonly ShiftSearch[];
  readonly former: FormerUnits;
  readonly pause?: () => Promise<void>;
  readonly rule: Pick<DisclosureRule, 'threshold' | 'width'>;
  /** By system the counts of everything, where the lattice is but a part of it. */
  readonly totals?: (system: string) => readonly number[] | undefined;
}

const order: ReadonlyMap<string, number> = new Map(disclosureSystems.map(({ id }, place) => [id, place]));

/** The grand total. */
export const totalRow = rowIdOf({});

/** The units that are withheld so far, and the counts that a reader could still infer. */
export class Pattern {
  readonly #frame: PatternFrame;
  readonly #counts = new Map<Unit, readonly Count[]>();
  /** Counts to hide, by their level: high ones first. */
  readonly #levels = new Map<number, Count[]>();
  readonly #unsorted = new Set<number>();
  /** By total that shows that nobody has the other answers: counts of everybody, which it tells. */
  readonly #told = new Map<Unit, Count[]>();

  readonly #byQuarter: ReadonlySet<string>;

  constructor(frame: PatternFrame) {
    this.#frame = frame;
    this.#byQuarter = outcomesByQuarter(frame.index);
  }

  /** Withholds a unit and what is split from it, and asks for shifts for each of its counts. */
  withhold(unit: Unit, by: WithheldBy): void {
    if (unit.by !== null && by !== 'attribute') return;
    const isNew = unit.by === null;
    unit.by ??= by;
    if (!this.#frame.former.known.has(unit)) this.#hide(unit, { by, isNew });
    if (!isNew) return;
    for (const count of this.#told.get(unit) ?? []) this.#queue(count);
    for (const child of this.#frame.index.childrenOf(unit)) this.withhold(child, 'base');
  }

  /** Asks for shifts for the counts of a unit that the last release withheld, and that has changed since. */
  hideAgain(unit: Unit): void {
    this.#hide(unit, { by: 'secondary', isNew: true });
  }

  #hide(unit: Unit, { by, isNew }: { by: WithheldBy; isNew: boolean }): void {
    const { outcome = null } = unit.system.sensitive ?? {};
    for (const count of this.#countsOf(unit)) {
      // A count of nobody is open, unless it tells something of everybody.
      const isTold = by === 'attribute' && outcome?.includes(count.part) === true;
      if (!isTold && (count.value === 0 || !isNew)) continue;
      const total = this.#tellingTotal(count);
      if (total === null) this.#queue(count);
      else this.#told.set(total, [...(this.#told.get(total) ?? []), count]);
    }
  }

  #queue(count: Count): void {
    const { depth, system } = count.unit;
    const level = depth * order.size + (order.get(system.id) ?? 0);
    const queue = this.#levels.get(level) ?? [];
    queue.push(count);
    this.#levels.set(level, queue);
    this.#unsorted.add(level);
  }

  /** The shown total in which nobody has another answer than those of the count: then it is everybody, and needs no hiding. */
  #tellingTotal({ unit, atoms, value }: Count): Unit | null {
    const { index, former, rule, totals } = this.#frame;
    const isFormer = former.withheld.has(unit);
    if (isFormer && totals !== undefined) return null;
    const total = (isFormer ? former.index : index).find(unit.system.id, totalRow);
    if (total === undefined || total.by !== null || value < rule.threshold) return null;
    const others = [...(totals?.(unit.system.id) ?? total.values).entries()].filter(
      ([atom]) => !atoms.includes(atom) && unit.system.atoms[atom]?.isOutside !== true,
    );
    return others.length > 0 && others.every(([, facts]) => facts === 0) ? total : null;
  }

  /** Takes a unit for withheld and safe, as it is where what hides it is withheld too. */
  keep(unit: Unit): void {
    unit.by = 'secondary';
  }

  /** Finds shifts for every count, high levels first: what they withhold serves those below. */
  async protect(): Promise<void> {
    for (let count = this.#next(); count !== undefined; count = this.#next()) {
      await this.#frame.pause?.();
      for (const shift of await this.#shiftsFor(count)) this.#take(shift);
      const isPast = this.#frame.former.withheld.has(count.unit);
      if (!isPast && !this.#isHidden(count)) throw new Error(`no shift hides ${count.unit.id} ${count.part}`);
    }
  }

  /**
   * The cheapest shifts that hide a count. Those that exchange classes come first, as they leave all facts where they are; then
   * those that need nothing more to be withheld. There always are some: more facts, with all the totals that count them withheld.
   */
  async #shiftsFor(count: Count): Promise<readonly Shift[]> {
    for (const search of this.#frame.searches) {
      let best: Hiding | null = null;
      for (const kind of kindsFor(count.unit, this.#byQuarter)) {
        const found = await this.#cheapest(count, { search, kind });
        if (found !== null && (best === null || found.cost < best.cost)) best = found;
        if (best !== null && (best.cost < nothingMore || !kind.whole)) break;
      }
      if (best !== null) return best.shifts;
    }
    return [];
  }

  /** Up alone, or up and down. */
  async #cheapest(
    count: Count,
    { search, kind }: { search: ShiftSearch; kind: ShiftKind },
  ): Promise<Hiding | null> {
    const { width, threshold } = this.#frame.rule;
    const least = Math.max(0, threshold - count.value);
    let best: Hiding | null = null;
    for (const down of new Set([0, Math.min(count.value, width)])) {
      const gains = [Math.max(least, width - down), -down].filter((gain) => gain !== 0);
      const shifts: Shift[] = [];
      for (const gain of gains) {
        const shift = await search.find({ unit: count.unit, atoms: count.atoms, gain }, kind);
        if (shift === null) break;
        shifts.push(shift);
      }
      if (shifts.length < gains.length) continue;
      const cost = shifts.reduce((sum, shift) => sum + shift.cost, 0);
      if (best === null || cost < best.cost) best = { shifts, cost };
      if (cost < nothingMore) break;
    }
    return best;
  }

  #take({ moved, gains, times, back }: Shift): void {
    for (const unit of moved) this.withhold(unit, 'secondary');
    for (const { unit, byAtom } of gains) {
      if (unit.by === null) continue;
      for (const count of this.#countsOf(unit)) {
        const gain = count.atoms.reduce((sum, atom) => sum + (byAtom[atom] ?? 0), 0);
        count.up = Math.max(count.up, gain > 0 ? gain * times : gain < 0 ? -gain * back : 0);
        count.down = Math.max(count.down, gain > 0 ? gain * back : gain < 0 ? -gain * times : 0);
      }
    }
  }

  #isHidden({ value, up, down }: Count): boolean {
    const { width, threshold } = this.#frame.rule;
    return up + down >= width && value + up >= threshold;
  }

  #countsOf(unit: Unit): readonly Count[] {
    const known = this.#counts.get(unit);
    if (known !== undefined) return known;
    const { system, values } = unit;
    const counts = system.parts.map(({ id, atoms }) => {
      const own = atoms.map((atom) => system.atoms.findIndex((one) => one.id === atom));
      const value = own.reduce((sum, atom) => sum + (values[atom] ?? 0), 0);
      return { unit, part: id, atoms: own, value, up: 0, down: 0 };
    });
    this.#counts.set(unit, counts);
    return counts;
  }

  #next(): Count | undefined {
    for (const level of [...this.#levels.keys()].toSorted((a, b) => a - b)) {
      const queue = this.#levels.get(level) ?? [];
      if (this.#unsorted.delete(level)) queue.sort((one, other) => (isBefore(one, other) ? 1 : -1));
      for (let count = queue.pop(); count !== undefined; count = queue.pop())
        if (!this.#isHidden(count)) return count;
      this.#levels.delete(level);
    }
    return undefined;
  }
}

/**
 * Which facts may be others for a count of the unit. Entries come and go with the exits, since of those who have entered few are
 * still there: else hardly any exit could be another. Where outcomes are told by quarter, smaller programs come first: those of a
 * quarter are hidden behind the other quarters of its year, so that no other table loses anything; for all others quarters
 * are looked at when it is known what moves.
 */
function kindsFor({ system: { family }, keys }: Unit, byQuarter: ReadonlySet<string>): readonly ShiftKind[] {
  if (family === null) return [{ family: 'exit_end', whole: true }];
  const exchange = { family, whole: false } as const;
  const usual = [exchange, { family, whole: true }];
  if (!byQuarter.has(family)) return usual;
  const years = new Set(keys.year === undefined || keys.quarter === undefined ? [] : [keys.year]);
  const apart = { ...exchange, quarters: { kind: 'apart', years } } as const;
  if (years.size === 0) return [apart, ...usual];
  const gains = { before: new Map(), own: new Map() };
  return [{ ...exchange, quarters: { kind: 'alone', years, gains } }, apart, ...usual];
}

/** The families of outcomes that some table tells by quarter. */
function outcomesByQuarter({ units }: LatticeIndex): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ system: { family, timing }, keys }) =>
      family !== null && timing.horizon !== null && keys.quarter !== undefined ? [family] : [],
    ),
  );
}

function isBefore(one: Count, other: Count): boolean {
  if (one.unit !== other.unit) return one.unit.id < other.unit.id;
  return one.part < other.part;
}
