import type { DisclosureRule, LatticeIndex, Unit } from '@neue-wege/domain';

/** A count that must be hidden where its unit is withheld. */
export interface HiddenCount {
  readonly name: string;
  readonly unit: Unit;
  readonly atoms: readonly number[];
  readonly value: number;
  /** As long as this total is shown, it tells that the count is that of everybody, which is no secret. */
  readonly toldBy: Unit | null;
}

/** The counts of a unit that hold somebody. */
export function hiddenCounts(
  unit: Unit,
  { index, rule }: { index: LatticeIndex; rule: Pick<DisclosureRule, 'threshold'> },
): readonly HiddenCount[] {
  const { system, values } = unit;
  const total = index.units.find(({ system: { id }, depth }) => id === system.id && depth === 0);
  return system.parts.flatMap(({ id, atoms: own }) => {
    const atoms = own.map((atom) => system.atoms.findIndex((one) => one.id === atom));
    const value = atoms.reduce((sum, atom) => sum + (values[atom] ?? 0), 0);
    if (value === 0) return [];
    const others = system.atoms.flatMap((atom, place) =>
      atoms.includes(place) || atom.isOutside === true ? [] : [total?.values[place] ?? 0],
    );
    const isTold = value >= rule.threshold && others.length > 0 && others.every((count) => count === 0);
    return [{ name: `${unit.id} ${id}`, unit, atoms, value, toldBy: (isTold ? total : null) ?? null }];
  });
}
