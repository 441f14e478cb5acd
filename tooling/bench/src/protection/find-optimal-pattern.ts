import type { DisclosureRule, LatticeIndex, Unit } from '@neue-wege/domain';
import { type Clause, cheapestChoice } from './cheapest-choice.ts';
import { type HiddenCount, hiddenCounts } from './hidden-counts.ts';
import { Reach } from './reach.ts';
import type { Highs } from './shift-worlds.ts';

/** What is protected, and how well it is known how. */
export interface OptimumQuestion {
  readonly index: LatticeIndex;
  readonly rule: DisclosureRule;
  /** Units with counts of one or two persons. */
  readonly small: ReadonlySet<Unit>;
  /** A pattern that is safe: it shows where to look. */
  readonly known: ReadonlySet<Unit>;
  readonly seconds: number;
}

/** The cheapest safe pattern, as far as it was found. */
export interface Optimum {
  /** `null` where the time was over before. */
  readonly withheld: ReadonlySet<Unit> | null;
  /** No safe pattern costs less. */
  readonly leastCost: number;
}

/**
 * The cheapest pattern that is safe by the worlds of the engine: what is withheld beside small cells follows from clauses, each of
 * which says that a count stays known while none of some units is withheld. Of all patterns that keep the clauses found so far
 * the cheapest is judged, and gives more of them, until it is safe (branch and cut, confidentiality paper 2.3).
 */
export function findOptimalPattern(highs: Highs, question: OptimumQuestion): Optimum {
  const search = new OptimumSearch(highs, question);
  try {
    return search.run();
  } finally {
    search.close();
  }
}

class OptimumSearch {
  readonly #highs: Highs;
  readonly #question: OptimumQuestion;
  readonly #reach: Reach;
  readonly #numbers: ReadonlyMap<Unit, number>;
  readonly #clauses: Clause[];
  readonly #required: ReadonlySet<number>;
  readonly #begun = performance.now();
  readonly #counts = new Map<Unit, readonly HiddenCount[]>();

  constructor(highs: Highs, question: OptimumQuestion) {
    const { index, rule, small } = question;
    this.#highs = highs;
    this.#question = question;
    this.#reach = new Reach(highs, { index, rule });
    this.#numbers = new Map(index.units.map((unit, number) => [unit, number]));
    this.#required = this.#numbersOf([...small].flatMap((unit) => this.#closed(unit)));
    this.#clauses = index.units.flatMap((unit) =>
      index.childrenOf(unit).map((child) => ({ given: [this.#number(unit)], some: [this.#number(child)] })),
    );
  }

  run(): Optimum {
    const { index, seconds } = this.#question;
    const costs = Float64Array.from(index.units, ({ cost }) => cost);
    let leastCost = 0;
    for (;;) {
      const left = seconds - this.#secondsSpent();
      if (left <= 0) return { withheld: null, leastCost };
      const question = { costs, required: this.#required, clauses: this.#clauses, seconds: left };
      const choice = cheapestChoice(this.#highs, question);
      leastCost = Math.max(leastCost, choice.leastCost);
      const withheld = new Set(index.units.filter((unit) => choice.chosen.has(this.#number(unit))));
      if (this.#addClauses(withheld)) continue;
      return { withheld: this.#isSafe(withheld) ? withheld : null, leastCost };
    }
  }

  close(): void {
    this.#reach.close();
  }

  /** Says what a pattern lacks, and all that it lacks once it has that; `false` where it lacks nothing. */
  #addClauses(pattern: ReadonlySet<Unit>): boolean {
    const grown = new Set(pattern);
    const isWithheld = (unit: Unit): boolean => grown.has(unit);
    const queue = [...grown].flatMap((unit) => this.#countsOf(unit));
    const before = this.#clauses.length;
    for (let count = queue.pop(); count !== undefined && !this.#isOver(); count = queue.pop()) {
      const { isHidden, lacking } = this.#reach.judge({ count, isWithheld });
      if (isHidden) continue;
      const some = this.#shrink(lacking, count);
      const given = this.#numbersOf(count.toldBy === null ? [count.unit] : [count.unit, count.toldBy]);
      this.#clauses.push({ given: [...given], some: [...this.#numbersOf(some)] });
      const cheapest = this.#cheapestOf(some, grown);
      for (const unit of this.#closed(cheapest))
        if (!grown.has(unit)) {
          grown.add(unit);
          queue.push(...this.#countsOf(unit));
        }
      queue.push(count);
    }
    return this.#clauses.length > before || this.#isOver();
  }

  #isOver(): boolean {
    return this.#secondsSpent() > this.#question.seconds;
  }

  #secondsSpent(): number {
    return (performance.now() - this.#begun) / 1000;
  }

  /** As few units as still say that the count is known while all of them are shown, dear ones above all. */
  #shrink(lacking: ReadonlySet<Unit>, count: HiddenCount): readonly Unit[] {
    const { index } = this.#question;
    const without = (shown: ReadonlySet<Unit>, unit: Unit | null): ReadonlySet<Unit> | null => {
      const isWithheld = (one: Unit): boolean => one === unit || one === count.toldBy || !shown.has(one);
      const judgement = this.#reach.judge({ count, isWithheld });
      return judgement.isHidden ? null : judgement.lacking;
    };
    let shown = without(lacking, null);
    if (shown === null) throw new Error('what holds a world does not hold it');
    for (const unit of [...shown].toSorted((one, other) => one.cost - other.cost))
      if (shown.has(unit)) shown = without(shown, unit) ?? shown;
    const kept = shown;
    // Who withholds a unit withholds its children.
    return [...kept].filter((unit) => !index.childrenOf(unit).some((child) => kept.has(child)));
  }

  #cheapestOf(units: readonly Unit[], withheld: ReadonlySet<Unit>): Unit {
    const { known } = this.#question;
    const costOf = (unit: Unit): number =>
      this.#closed(unit).reduce((sum, one) => sum + (withheld.has(one) ? 0 : one.cost), 0);
    const sorted = units.toSorted((one, other) => costOf(one) - costOf(other));
    const cheapest = sorted.find((unit) => known.has(unit)) ?? sorted[0];
    if (cheapest === undefined) throw new Error('some count cannot be hidden at all');
    return cheapest;
  }

  #isSafe(pattern: ReadonlySet<Unit>): boolean {
    const isWithheld = (unit: Unit): boolean => pattern.has(unit);
    return [...pattern].every((unit) =>
      this.#countsOf(unit).every((count) => this.#reach.isHidden({ count, isWithheld })),
    );
  }

  #countsOf(unit: Unit): readonly HiddenCount[] {
    const counts = this.#counts.get(unit) ?? hiddenCounts(unit, this.#question);
    this.#counts.set(unit, counts);
    return counts;
  }

  #closed(unit: Unit): readonly Unit[] {
    return [unit, ...this.#question.index.childrenOf(unit)];
  }

  #numbersOf(units: readonly Unit[]): ReadonlySet<number> {
    return new Set(units.map((unit) => this.#number(unit)));
  }

  #number(unit: Unit): number {
    return this.#numbers.get(unit) ?? -1;
  }
}
