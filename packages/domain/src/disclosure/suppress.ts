import { findFormerUnits, nothingFormer } from './former-units.ts';
import type { DisclosureRule, FormerLattice, Lattice, ProtectedUnit, UnitId } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { indexLattice, type Unit } from './lattice-index.ts';
import type { ProgramSolver } from './linear-program.ts';
import { Pattern } from './pattern.ts';
import type { WithheldBy } from './release.ts';
import { ShiftSearch } from './shift.ts';
import type { SensitiveOutcome } from './systems.ts';

/** A unit that the last release withheld costs little to withhold again, though it has changed. */
const againFactor = 0.2;

/** How to protect, and what is known of it already. */
export interface SuppressionQuestion {
  readonly rule: DisclosureRule;
  readonly solver: ProgramSolver;
  /** Called between two searches. */
  readonly pause?: () => Promise<void>;
  readonly former?: FormerLattice;
  /** Units that another profile does not see either: protected there, and so here. */
  readonly withheld?: ReadonlySet<UnitId>;
}

/**
 * Which units are withheld, so that for every count of one or two persons, and for every count withheld with it, the facts could
 * be others while everything shown is the same. See decision 027. The same for any order of rows and slots.
 */
export async function suppress(
  lattice: Lattice,
  { rule, solver, pause, former: last, withheld = new Set() }: SuppressionQuestion,
): Promise<readonly ProtectedUnit[]> {
  const index = indexLattice(lattice);
  const former = last === undefined ? nothingFormer : findFormerUnits(last, index);
  const wasWithheld = ({ system, row }: Unit): boolean =>
    last?.withheld.has(unitIdOf(system.id, row)) === true;
  const price = (unit: Unit): number =>
    unit.by === null ? unit.cost * (wasWithheld(unit) ? againFactor : 1) : 0;
  const costOf = (unit: Unit): number =>
    index.childrenOf(unit).reduce((sum, child) => sum + price(child), price(unit));
  const scopes = last === undefined ? [nothingFormer] : [former, nothingFormer];
  const searches = scopes.map((scope) => new ShiftSearch({ index, former: scope }, { solver, costOf }));
  try {
    const pattern = new Pattern({ index, searches, former, rule, ...(pause && { pause }) });
    for (const unit of index.units) if (withheld.has(unitIdOf(unit.system.id, unit.row))) pattern.keep(unit);
    for (const unit of index.units) {
      const by = primaryRule(unit, rule);
      if (by !== null) pattern.withhold(unit, by);
      const before = former.same.get(unit);
      if (before?.by && former.withheld.has(before)) pattern.withhold(unit, before.by);
    }
    const lasting = new Set(former.same.values());
    for (const unit of former.withheld) if (!lasting.has(unit)) pattern.hideAgain(unit);
    await pattern.protect();
  } finally {
    for (const search of searches) await search.close();
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
