import {
  type CollectedTables,
  type DisclosureSystem,
  type FormerRelease,
  facts,
  formerLattice,
  type Lattice,
  type Release,
  rowIdOf,
  systemOf,
  unitIdOf,
  yearOf,
} from '@neue-wege/domain';
import { classesOf, familyOf } from './families.ts';
import { relateGroups } from './group-equations.ts';
import { relateHierarchies } from './hierarchy-equations.ts';
import { hasPeriod, relateBases, relateFigures } from './identity-equations.ts';
import { type PublishedUnit, publishedUnits } from './published-units.ts';
import { createReader, type Reader, type Reading, type TrueCounts } from './reader.ts';
import { relateRipening } from './ripening-equations.ts';
import { relateStays } from './stay-equations.ts';
import { nothingLeft, type Quantity, type SystemBuilder, times } from './system-builder.ts';

/** A release with the exact counts behind it. */
export interface JudgedRelease {
  readonly release: Release;
  /** Exact counts: for judging alone, but for what pages about runs tell of their slots. */
  readonly exact: Pick<CollectedTables, 'tables' | 'lattice'>;
}

/** The exact counts of every unit, by the finest system of its family. */
export function trueCounts({ rows }: Lattice): TrueCounts {
  return new Map(rows.map(({ system, keys, values }) => [unitIdOf(system, rowIdOf(keys)), values]));
}

/** Everything that a reader of a release knows, as equations. */
export function readRelease(
  { release, exact: { lattice } }: JudgedRelease,
  {
    builder,
    figures,
    unchanged,
    truth,
  }: Pick<Reading, 'figures' | 'unchanged' | 'truth'> & { readonly builder: SystemBuilder },
): Reader {
  const published = publishedUnits(release.tables);
  const reader = createReader({ published, asOf: release.asOf, lattice, truth, figures, builder, unchanged });
  const units = [...published.units.values()];
  for (const relate of rules) relate(reader, units);
  return reader;
}

/** How published figures hang together, one rule after the other. */
const rules: readonly ((reader: Reader, units: readonly PublishedUnit[]) => void)[] = [
  relateHierarchies,
  relateBases,
  relateFigures,
  relateRipening,
  relateGroups,
  relateStock,
  relateStays,
];

/** What lasts is seen at the end of a row, so a row without a period is that of the year in which the release lies. */
function relateStock(reader: Reader, units: readonly PublishedUnit[]): void {
  const year = String(yearOf(reader.asOf));
  for (const unit of units) {
    if (facts[unit.family.timing.fact].seen !== 'at_end' || hasPeriod(unit.keys)) continue;
    const last = reader.find(unit.family.id, { ...unit.keys, year });
    if (last === undefined) continue;
    const why = `${unit.id} is that of the last year`;
    reader.builder.relate([...times(1, reader.quantitiesOf(unit)), ...times(-1, last)], {
      range: nothingLeft,
      why,
    });
  }
}

/** A count that a release withholds and that is not zero: what the attack is about. */
export interface Target {
  readonly unit: PublishedUnit;
  readonly system: DisclosureSystem;
  readonly part: string;
  readonly truth: number;
  readonly quantity: Quantity;
}

/** Fewer persons than this make a small cell. */
export const fewestPersons = 3;

/** What the attack is about in a release, with the numbers of counts that it is not about. */
export interface Targets {
  readonly targets: readonly Target[];
  /** Counts of nobody. */
  readonly zeros: number;
  /** Counts of three or more that follow from what is shown openly: see `targetsOf`. */
  readonly told: number;
}

/**
 * The parts of every withheld unit that hold somebody and that are not told: neither by the release before, where it shows the
 * same count, nor by a total that shows that nobody at all has another answer, so that the count is that of everybody.
 */
export function targetsOf(
  reader: Reader,
  {
    release,
    truth,
    former,
  }: { readonly release: Release; readonly truth: TrueCounts; readonly former: FormerRelease | undefined },
): Targets {
  const targets: Target[] = [];
  let zeros = 0;
  let told = 0;
  const withheld = new Set(release.withheld.map(({ system, row }) => unitIdOf(system, row)));
  const before = former && { shown: formerLattice(former).shown, truth: trueCounts(former.lattice) };
  for (const { system: id, row } of release.withheld) {
    const system = systemOf(id);
    const unit = reader.published.units.get(unitIdOf(familyOf(id).id, row));
    const counts = truth.get(unitIdOf(id, row));
    if (unit === undefined || counts === undefined) continue;
    const wasShown =
      before?.shown.has(unitIdOf(id, row)) && before.truth.get(unitIdOf(id, row))?.join() === counts.join();
    const total = unitIdOf(id, rowIdOf({}));
    const inTotal = withheld.has(total) ? undefined : truth.get(total);
    const quantities = reader.quantitiesOf(unit);
    for (const part of system.parts) {
      const own = [...system.atoms.entries()].filter(([, { id: atom }]) => part.atoms.includes(atom));
      const count = own.reduce((sum, [index]) => sum + (counts[index] ?? 0), 0);
      const summed = classesOf(system, part.atoms).flatMap((position) => quantities[position] ?? []);
      if (count === 0) zeros += 1;
      else if (count >= fewestPersons && (wasShown === true || isEverybody(part.atoms, { system, inTotal })))
        told += 1;
      else
        targets.push({
          unit,
          system,
          part: part.id,
          truth: count,
          quantity: sumOf(summed, { count, reader }),
        });
    }
  }
  return { targets, zeros, told };
}

/** Whether the total shows that nobody has an answer that is not among these. */
function isEverybody(
  answers: readonly string[],
  { system, inTotal }: { system: DisclosureSystem; inTotal: readonly number[] | undefined },
): boolean {
  const others = inTotal?.filter((_, index) => {
    const atom = system.atoms[index];
    return atom !== undefined && atom.isOutside !== true && !answers.includes(atom.id);
  });
  return others !== undefined && others.length > 0 && others.every((count) => count === 0);
}

/** A sum as one quantity. */
function sumOf(summed: readonly Quantity[], { count, reader }: { count: number; reader: Reader }): Quantity {
  const [first] = summed;
  if (first !== undefined && summed.length === 1) return first;
  const whole = reader.builder.open(count);
  reader.builder.relate([...times(1, summed), ...times(-1, [whole])], {
    range: nothingLeft,
    why: 'a sum of classes',
  });
  return whole;
}
