import { type Block, dividePlaces } from './divide-places.ts';
import { type LatticeRow, type ProtectedUnit, type UnitId, unitIdOf } from './lattice.ts';
import { primaryRuleOfRow } from './primary-rule.ts';
import { type BlockQuestion, protectBlock } from './protect-block.ts';
import { rowIdOf, type WithheldBy } from './release.ts';
import { systemOf } from './systems.ts';

/** How to protect block by block, and how large a block may be. */
export interface BlocksQuestion extends Omit<BlockQuestion, 'across'> {
  readonly mostRows: number;
}

/** A block on its way. */
interface OpenBlock extends Block {
  /** Its share of the sums across all locations. */
  readonly sums: ReadonlyMap<UnitId, LatticeRow>;
  /** The sums that it hides. */
  readonly hidden: Map<UnitId, WithheldBy>;
  /** Units of its locations that it withholds. */
  own: readonly ProtectedUnit[];
}

/**
 * Protects a lattice that is too large for one program, block by block. A sum that one block withholds is withheld for all, and
 * each of its counts is hidden by a block in which it is not zero.
 */
export async function protectBlocks(
  { lattice, former }: Block,
  { mostRows, ...question }: BlocksQuestion,
): Promise<readonly ProtectedUnit[]> {
  const { blocks, across: rows, unchanged } = dividePlaces(lattice, { former, mostRows });
  const withheld = new Map<UnitId, WithheldBy>();
  for (const [unit, row] of rows) {
    const by = question.withheld.has(unit) ? 'secondary' : primaryRuleOfRow(row, question.rule);
    if (by !== null) withheld.set(unit, by);
  }
  const all = blocks.map(
    (block): OpenBlock => ({ ...block, sums: sumsOf(block, rows), hidden: new Map(), own: [] }),
  );
  const wantedOf = (one: OpenBlock): readonly (readonly [UnitId, WithheldBy])[] =>
    [...withheld].filter(([unit, by]) => !question.withheld.has(unit) && isWanted(one, { unit, by, all }));
  for (let open = all; open.length > 0; open = all.filter((one) => wantedOf(one).length > 0))
    for (const one of open) {
      for (const [unit, by] of wantedOf(one)) one.hidden.set(unit, by);
      const kept = new Set([...withheld.keys()].filter((unit) => !one.hidden.has(unit)));
      const found = await protectBlock(one, {
        ...question,
        withheld: new Set([...question.withheld, ...kept]),
        across: { blocks: all.length, rows, hidden: one.hidden, unchanged },
      });
      one.own = found.filter((unit) => !rows.has(nameOf(unit)));
      for (const { by, ...unit } of found) {
        const name = nameOf(unit);
        if (!rows.has(name) || kept.has(name)) continue;
        one.hidden.set(name, by);
        if (!withheld.has(name)) withheld.set(name, by);
      }
    }
  const sums = [...withheld].toSorted(byUnit).flatMap(([unit, by]) => {
    const row = rows.get(unit);
    return row === undefined ? [] : [{ system: row.system, keys: row.keys, by }];
  });
  return [...sums, ...all.flatMap(({ own }) => own)];
}

function byUnit([one]: readonly [UnitId, WithheldBy], [other]: readonly [UnitId, WithheldBy]): number {
  return one < other ? -1 : 1;
}

function nameOf({ system, keys }: Pick<ProtectedUnit, 'system' | 'keys'>): UnitId {
  return unitIdOf(system, rowIdOf(keys));
}

function sumsOf({ lattice }: Block, rows: ReadonlyMap<UnitId, LatticeRow>): ReadonlyMap<UnitId, LatticeRow> {
  return new Map(lattice.rows.map((row) => [nameOf(row), row] as const).filter(([unit]) => rows.has(unit)));
}

interface Wanted {
  readonly unit: UnitId;
  readonly by: WithheldBy;
  readonly all: readonly OpenBlock[];
}

/**
 * Whether a block must hide a sum that is withheld: some count of it is hidden nowhere. What all answers have in common, and what
 * the grand total no longer tells, each block hides by itself.
 */
function isWanted({ sums, hidden }: OpenBlock, { unit, by, all }: Wanted): boolean {
  const row = sums.get(unit);
  if (row === undefined || hidden.has(unit)) return false;
  const { system, keys } = row;
  if (by === 'attribute' || Object.keys(keys).length === 0) return true;
  const hiding = all.flatMap((one) => (one.hidden.has(unit) ? (one.sums.get(unit) ?? []) : []));
  return systemOf(system).parts.some(({ atoms }) => {
    const isIn = ({ values }: LatticeRow): boolean =>
      systemOf(system).atoms.some(({ id }, atom) => atoms.includes(id) && (values[atom] ?? 0) > 0);
    return isIn(row) && !hiding.some(isIn);
  });
}
