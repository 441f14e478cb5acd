import type { DisclosureRule, FormerFate, Lattice, ProtectedUnit, UnitId } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { indexLattice, type Unit } from './lattice-index.ts';
import type { ProgramSolver } from './linear-program.ts';
import { Pattern } from './pattern.ts';
import type { WithheldBy } from './release.ts';
import { ShiftSearch } from './shift.ts';
import type { SensitiveOutcome } from './systems.ts';

/** A unit that the last release withheld costs little to withhold again; one that it showed unchanged protects nothing. */
const formerFactors: Readonly<Record<FormerFate, number>> = { withheld: 0.2, shown_and_unchanged: 10_000 };

/** How to protect, and what is known of it already. */
export interface SuppressionQuestion {
  readonly rule: DisclosureRule;
  readonly solver: ProgramSolver;
  readonly former?: ReadonlyMap<UnitId, FormerFate>;
  /** Units that another profile does not see either: protected there, and so here. */
  readonly withheld?: ReadonlySet<UnitId>;
}

/**
 * Which units are withheld, so that for every count of one or two persons, and for every count withheld with it, the facts could
 * be others while everything shown is the same. See decision 027. The same for any order of rows and slots.
 */
export async function suppress(
  lattice: Lattice,
  { rule, solver, former = new Map(), withheld = new Set() }: SuppressionQuestion,
): Promise<readonly ProtectedUnit[]> {
  const index = indexLattice(lattice);
  const factors = new Map<Unit, number>();
  for (const unit of index.units) {
    const fate = former.get(unitIdOf(unit.system.id, unit.row));
    if (fate !== undefined) factors.set(unit, formerFactors[fate]);
  }
  const price = (unit: Unit): number => (unit.by === null ? unit.cost * (factors.get(unit) ?? 1) : 0);
  const costOf = (unit: Unit): number =>
    index.childrenOf(unit).reduce((sum, child) => sum + price(child), price(unit));
  const search = new ShiftSearch(index, { solver, costOf });
  try {
    const pattern = new Pattern({ index, search, rule });
    for (const unit of index.units) if (withheld.has(unitIdOf(unit.system.id, unit.row))) pattern.keep(unit);
    for (const unit of index.units) {
      const by = primaryRule(unit, rule);
      if (by !== null) pattern.withhold(unit, by);
    }
    await pattern.protect();
  } finally {
    await search.close();
  }
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
  const all = factsIn(unit, of);
  const reached = factsIn(unit, outcome);
  return all > 0 && (reached === 0 || reached === all);
}

function factsIn({ system, values }: Unit, ids: readonly string[]): number {
  let sum = 0;
  for (const [atom, { id }] of system.atoms.entries()) if (ids.includes(id)) sum += values[atom] ?? 0;
  return sum;
}
