import { type RowId, rowIdOf, systemOf, unitIdOf } from '@neue-wege/domain';
import { classesOf, familyOf } from './model/families.ts';
import { publishedUnits } from './model/published-units.ts';
import { fewestPersons, type JudgedRelease } from './model/reader-system.ts';

/** A cell of one or two persons in a row that is shown. */
export interface OpenCell {
  readonly system: string;
  readonly atom: string;
  readonly row: RowId;
}

/** Cells of one or two persons of a unit that is not withheld and of which a figure shows them. */
export function openSmallCells({ release, exact: { lattice } }: JudgedRelease): readonly OpenCell[] {
  const { units } = publishedUnits(release.tables);
  const withheld = new Set(release.withheld.map(({ system, row }) => unitIdOf(system, row)));
  return lattice.rows.flatMap(({ system: id, keys, persons }) => {
    const row = rowIdOf(keys);
    const unit = units.get(unitIdOf(familyOf(id).id, row));
    if (withheld.has(unitIdOf(id, row)) || unit === undefined) return [];
    const system = systemOf(id);
    return system.atoms.flatMap((atom, index) => {
      const behind = persons[index] ?? 0;
      const isCell = system.parts.some(({ atoms }) => atoms.length === 1 && atoms[0] === atom.id);
      if (!isCell || behind === 0 || behind >= fewestPersons) return [];
      const classes = classesOf(system, [atom.id]);
      const isShown = unit.shown.some((figure) =>
        classes.every((position) => figure.classes.includes(position)),
      );
      return isShown ? [{ system: id, atom: atom.id, row }] : [];
    });
  });
}
