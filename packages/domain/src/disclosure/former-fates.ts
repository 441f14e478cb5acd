import type { Breakdown, BreakdownRow, MeasureValue } from '../breakdown/breakdown.ts';
import { assertNever } from '../errors.ts';
import type { FormerFate, UnitId } from './lattice.ts';
import { unitIdOf } from './lattice.ts';
import { type Release, type ReleasedTable, type RowId, rowIdOf } from './release.ts';
import { systemOfMeasure, systemOfUnknown } from './systems.ts';
import { withhold } from './withhold.ts';

/**
 * What the last release did with the units of today: withheld, or shown with the counts that they still have, as the
 * profile reads them. A unit that was not there, of which nothing was told or which has changed has no fate.
 */
export function formerFates(
  former: Release,
  tables: readonly ReleasedTable[],
): ReadonlyMap<UnitId, FormerFate> {
  const fates = new Map<UnitId, FormerFate>();
  const changed = new Set<UnitId>();
  for (const { id, breakdown } of tables) {
    const before = former.tables.find((table) => table.id === id);
    if (before === undefined) continue;
    const today = withhold(breakdown, { units: new Set(), profile: former.profile });
    for (const [unit, isSame] of comparedUnits(before.breakdown, today)) {
      if (isSame) fates.set(unit, 'shown_and_unchanged');
      else changed.add(unit);
    }
  }
  for (const unit of changed) fates.delete(unit);
  for (const { system, row } of former.withheld) fates.set(unitIdOf(system, row), 'withheld');
  return fates;
}

/** The units in both of which something was told, and whether all of it is the same. */
function comparedUnits(before: Breakdown, today: Breakdown): ReadonlyMap<UnitId, boolean> {
  const known = new Map<RowId, BreakdownRow>();
  for (const row of [...before.rows, before.total]) known.set(rowIdOf(row.keys), row);
  const units = new Map<UnitId, boolean>();
  for (const row of [...today.rows, today.total]) {
    const id = rowIdOf(row.keys);
    const values = known.get(id)?.values ?? {};
    for (const [measure, value] of Object.entries(row.values))
      for (const [system, counts] of countsOf(value, measure)) {
        const told = countsOf(values[measure], measure).get(system);
        if (told === undefined) continue;
        const unit = unitIdOf(system, id);
        units.set(unit, told.join() === counts.join() && units.get(unit) !== false);
      }
  }
  return units;
}

/** The counts of a value by the system that shows or withholds them; nothing where it has none. */
function countsOf(value: MeasureValue | undefined, measure: string): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, readonly number[]>();
  const system = systemOfMeasure(measure)?.id;
  if (value === undefined || system === undefined) return counts;
  switch (value.kind) {
    case 'count':
      if (value.value !== null) counts.set(system, [value.value]);
      return counts;
    case 'quantity':
      if (value.n !== null) counts.set(system, [value.n]);
      return counts;
    case 'rate': {
      const { numerator, denominator, unknown } = value;
      if (numerator !== null && denominator !== null) counts.set(system, [numerator, denominator]);
      const ofUnknown = systemOfUnknown(measure)?.id;
      if (unknown !== null && ofUnknown !== undefined) counts.set(ofUnknown, [unknown]);
      return counts;
    }
    default:
      return assertNever(value);
  }
}
