import type { DisclosureRule, FormerLattice, Lattice, ProtectedUnit, UnitId } from './lattice.ts';
import type { ProgramSolver } from './linear-program.ts';
import { protectBlock } from './protect-block.ts';
import { protectBlocks } from './protect-blocks.ts';

/** From so many rows on a program takes longer than several of its parts. */
const usualRows = 5000;

/** How to protect, and what is known of it already. */
export interface SuppressionQuestion {
  readonly rule: DisclosureRule;
  readonly solver: ProgramSolver;
  /** Called between two searches. */
  readonly pause?: () => Promise<void>;
  readonly former?: FormerLattice;
  /** Units that another profile does not see either: protected there, and so here. */
  readonly withheld?: ReadonlySet<UnitId>;
  /** Lattices of more rows are divided by location. */
  readonly mostRows?: number;
}

/**
 * Which units are withheld, so that for every count of one or two persons, and for every count withheld with it, the facts could
 * be others while everything shown is the same. See decision 027. The same for any order of rows and slots.
 */
export async function suppress(
  lattice: Lattice,
  { former, withheld = new Set(), mostRows = usualRows, ...question }: SuppressionQuestion,
): Promise<readonly ProtectedUnit[]> {
  const block = { lattice, ...(former && { former }) };
  return lattice.rows.length <= mostRows
    ? protectBlock(block, { ...question, withheld })
    : protectBlocks(block, { ...question, withheld, mostRows });
}
