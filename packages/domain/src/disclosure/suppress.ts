import { valueOf } from './aim.ts';
import type { HidingFrame } from './hide-count.ts';
import type { DisclosureRule, FormerFate, Lattice, ProtectedUnit, UnitId } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { indexLattice, type Unit } from './lattice-index.ts';
import { Pattern } from './pattern.ts';
import { rowIdOf, type WithheldBy } from './release.ts';
import type { SensitiveOutcome } from './systems.ts';

/** A unit that the last release withheld costs little to withhold again; one that it showed unchanged protects nothing. */
const formerFactors: Readonly<Record<FormerFate, number>> = { withheld: 0.2, shown_and_unchanged: 10_000 };

/**
 * Which units are withheld, so that for every count of one or two persons, and for every count withheld with it, there is
 * another world in which everything shown is the same. See decision 027. The same for any order of rows and slots.
 */
export function suppress(lattice: Lattice, question: SuppressionQuestion): readonly ProtectedUnit[] {
  const steps = suppressInSteps(lattice, question);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How to protect, and what is known of it already. */
export interface SuppressionQuestion {
  readonly rule: DisclosureRule;
  readonly former?: ReadonlyMap<UnitId, FormerFate>;
  /** Units that are withheld whatever their counts, such as those that another profile does not see either. */
  readonly withheld?: ReadonlySet<UnitId>;
}

/** {@link suppress} step by step, so that other work can go first in between: it may take seconds. */
export function* suppressInSteps(
  lattice: Lattice,
  { rule, former = new Map(), withheld = new Set() }: SuppressionQuestion,
): Generator<void, readonly ProtectedUnit[]> {
  const index = indexLattice(lattice);
  const factors = new Map<Unit, number>();
  for (const unit of index.units) {
    const fate = former.get(unitIdOf(unit.system.id, rowIdOf(unit.keys)));
    if (fate !== undefined) factors.set(unit, formerFactors[fate]);
  }
  const price = (unit: Unit): number => (unit.by === null ? unit.cost * (factors.get(unit) ?? 1) : 0);
  const frame: HidingFrame = {
    index,
    width: rule.width,
    threshold: rule.threshold,
    costOf: (unit) =>
      unit.by === null ? index.childrenOf(unit).reduce((sum, child) => sum + price(child), price(unit)) : 0,
  };
  const pattern = new Pattern(frame);
  const forced: Unit[] = [];
  for (const unit of index.units) {
    const by = primaryRule(unit, rule);
    if (by !== null) pattern.withhold(unit, by);
    else if (withheld.has(unitIdOf(unit.system.id, rowIdOf(unit.keys)))) forced.push(unit);
  }
  for (const unit of forced) pattern.withhold(unit, 'secondary');
  yield* pattern.protect();
  return index.units.flatMap(({ system, keys, by }) =>
    by === null ? [] : [{ system: system.id, keys, by }],
  );
}

/** Why a unit must be withheld on its own account; `null` where it need not. */
function primaryRule(unit: Unit, rule: DisclosureRule): WithheldBy | null {
  const { atoms } = unit.system;
  const isSmall = unit.persons.some(
    (persons, atom) => persons >= 1 && persons < rule.threshold && atoms[atom]?.isOutside !== true,
  );
  if (isSmall) return 'primary';
  const { sensitive } = unit.system;
  return rule.attributes && sensitive !== null && isUnanimous(unit, sensitive) ? 'attribute' : null;
}

/** Everybody or nobody of those in question: a reader who knows that somebody is among them knows their outcome. */
function isUnanimous(unit: Unit, { outcome, of }: SensitiveOutcome): boolean {
  const all = valueOf({ unit, atoms: indicesOf(unit, of) });
  const reached = valueOf({ unit, atoms: indicesOf(unit, outcome) });
  return all > 0 && (reached === 0 || reached === all);
}

function indicesOf({ system }: Unit, ids: readonly string[]): readonly number[] {
  return ids.map((atom) => system.atoms.findIndex(({ id }) => id === atom));
}
