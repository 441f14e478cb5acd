import { type RowId, rowIdOf, unitIdOf } from '@neue-wege/domain';
import { publishedUnits } from './model/published-units.ts';
import type { JudgedRelease } from './model/reader-system.ts';

/** A cell of one or two persons in a row that is shown. */
export interface OpenCell {
  readonly system: string;
  readonly atom: string;
  readonly row: RowId;
}

/** Fewer persons than this make a small cell. */
export const fewestPersons = 3;

/** Cells of one or two persons whose row is not withheld though figures of it are shown. */
export function openSmallCells({ release, exact: { lattice } }: JudgedRelease): readonly OpenCell[] {
  const { units } = publishedUnits(release.tables);
  const withheld = new Set(release.withheld.map(({ system, row }) => unitIdOf(system, row)));
  return lattice.rows.flatMap(({ system, keys, persons }) => {
    const row = rowIdOf(keys);
    const id = unitIdOf(system, row);
    const unit = units.get(id);
    if (withheld.has(id) || unit === undefined || unit.shown.length === 0) return [];
    return unit.system.atoms.flatMap((atom, index) => {
      const behind = persons[index] ?? 0;
      const isShown = unit.shown.some(({ atoms }) => atoms.includes(index));
      return isShown && behind > 0 && behind < fewestPersons ? [{ system, atom: atom.id, row }] : [];
    });
  });
}
