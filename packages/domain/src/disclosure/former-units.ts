import type { FormerLattice } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { indexLattice, type LatticeIndex, type Unit } from './lattice-index.ts';

/** The last release in reach, as far as readers join it with the next one. */
export interface FormerUnits {
  /** What it does not tell is withheld. */
  readonly index: LatticeIndex;
  /** Units of the last release that it withheld. */
  readonly withheld: ReadonlySet<Unit>;
  /** By unit of the next release the one of the last with the same counts: readers are assumed to know that it has not changed. */
  readonly same: ReadonlyMap<Unit, Unit>;
  /** Units of both that readers know: shown by the last release, and those with the same counts. */
  readonly known: ReadonlySet<Unit>;
}

/** Finds the units of the last release, withheld as they were, and what became of them. */
export function findFormerUnits(
  former: FormerLattice,
  { next, isAlike }: { readonly next: LatticeIndex; readonly isAlike: (unit: Unit, before: Unit) => boolean },
): FormerUnits {
  const index = indexLattice(former);
  const withheld = new Set<Unit>();
  const known = new Set<Unit>();
  for (const unit of index.units) {
    const id = unitIdOf(unit.system.id, unit.row);
    if (former.withheld.has(id)) withheld.add(unit);
    if (former.shown.has(id)) known.add(unit);
    else unit.by = former.withheld.get(id) ?? 'secondary';
  }
  const same = new Map<Unit, Unit>();
  for (const unit of next.units) {
    const before = index.find(unit.system.id, unit.row);
    if (before === undefined || !isAlike(unit, before)) continue;
    same.set(unit, before);
    if (known.has(before)) known.add(unit);
  }
  return { index, withheld, same, known };
}

/** No release came before. */
export const nothingFormer: FormerUnits = {
  index: indexLattice({ tables: [], rows: [], slots: [] }),
  withheld: new Set(),
  same: new Map(),
  known: new Set(),
};
