import type { Block } from './divide-places.ts';
import { findFormerUnits, nothingFormer } from './former-units.ts';
import {
  type DisclosureRule,
  type LatticeRow,
  type ProtectedUnit,
  type UnitId,
  unitIdOf,
} from './lattice.ts';
import { indexLattice, type Unit } from './lattice-index.ts';
import type { ProgramSolver } from './linear-program.ts';
import { Pattern, totalRow } from './pattern.ts';
import { primaryRule } from './primary-rule.ts';
import type { WithheldBy } from './release.ts';
import { ShiftSearch } from './shift.ts';

/** A unit that the last release withheld costs little to withhold again, though it has changed. */
const againFactor = 0.2;

/** What is known of the sums of a block, as they are but parts of those of all blocks. */
export interface SumsAcross {
  /** How many blocks there are: a sum that one of them withholds is withheld for all. */
  readonly blocks: number;
  /** The sums of all blocks. */
  readonly rows: ReadonlyMap<UnitId, LatticeRow>;
  /** Those that this block has to hide. */
  readonly hidden: ReadonlyMap<UnitId, WithheldBy>;
  /** Those that the last release counted alike, for all blocks together. */
  readonly unchanged: ReadonlySet<UnitId>;
}

/** How to protect the facts of a block. */
export interface BlockQuestion {
  readonly rule: DisclosureRule;
  readonly solver: ProgramSolver;
  readonly pause?: () => Promise<void>;
  /** Units that are protected already. */
  readonly withheld: ReadonlySet<UnitId>;
  /** Absent where the block is everything. */
  readonly across?: SumsAcross;
}

/** Which units are withheld so that readers of the block and of its sums infer none of them, by one program. */
export async function protectBlock(
  { lattice, former: last }: Block,
  { rule, solver, pause, withheld, across }: BlockQuestion,
): Promise<readonly ProtectedUnit[]> {
  const index = indexLattice(lattice);
  const nameOf = ({ system, row }: Unit): UnitId => unitIdOf(system.id, row);
  const isSum = (unit: Unit): boolean => across?.rows.has(nameOf(unit)) === true;
  const isAlike = (unit: Unit, before: Unit): boolean =>
    isSum(unit) ? across?.unchanged.has(nameOf(unit)) === true : unit.values.join() === before.values.join();
  const former = last === undefined ? nothingFormer : findFormerUnits(last, { next: index, isAlike });
  const price = (unit: Unit): number => {
    if (unit.by !== null) return 0;
    const again = last?.withheld.has(nameOf(unit)) === true ? againFactor : 1;
    return unit.cost * again * (isSum(unit) ? (across?.blocks ?? 1) : 1);
  };
  const costOf = (unit: Unit): number =>
    index.childrenOf(unit).reduce((sum, child) => sum + price(child), price(unit));
  const scopes = last === undefined ? [nothingFormer] : [former, nothingFormer];
  const searches = scopes.map((scope) => new ShiftSearch({ index, former: scope }, { solver, costOf }));
  try {
    const totals = (system: string): readonly number[] | undefined =>
      across?.rows.get(unitIdOf(system, totalRow))?.values;
    const pattern = new Pattern({
      index,
      searches,
      former,
      rule,
      ...(across && { totals }),
      ...(pause && { pause }),
    });
    for (const unit of index.units) if (withheld.has(nameOf(unit))) pattern.keep(unit);
    for (const unit of index.units) {
      const by = isSum(unit) ? across?.hidden.get(nameOf(unit)) : primaryRule(unit, rule);
      if (by !== undefined && by !== null) pattern.withhold(unit, by);
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
