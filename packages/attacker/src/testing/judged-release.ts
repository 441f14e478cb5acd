import {
  type CollectedTables,
  type ProtectedProfile,
  type Release,
  rowIdOf,
  type UnitId,
  unitIdOf,
  withhold,
} from '@neue-wege/domain';
import type { JudgedRelease } from '../model/reader-system.ts';

/** A release of counted tables that withholds the given units and nothing else. */
export function judgedRelease(
  exact: CollectedTables,
  { units, profile }: { readonly units: ReadonlySet<UnitId>; readonly profile: ProtectedProfile },
): JudgedRelease {
  const { asOf, dataVersion, tables, lattice } = exact;
  const withheld = lattice.rows.flatMap(({ system, keys }) => {
    const row = rowIdOf(keys);
    return units.has(unitIdOf(system, row)) ? [{ system, row, by: 'primary' as const }] : [];
  });
  const release: Release = {
    profile,
    asOf,
    dataVersion,
    tables: tables.map(({ id, breakdown }) => ({ id, breakdown: withhold(breakdown, { units, profile }) })),
    withheld,
  };
  return { release, exact };
}
