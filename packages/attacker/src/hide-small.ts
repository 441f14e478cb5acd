import { type Release, rowIdOf, unitIdOf, type WithheldUnit, withhold } from '@neue-wege/domain';
import { inferCounts } from './infer-counts.ts';
import { fewestPersons, type JudgedRelease } from './model/reader-system.ts';

/** What would happen to a release that only hides cells of one or two persons. */
export interface HideSmall {
  /** Withheld counts that are not zero. */
  readonly judged: number;
  /** How many of them follow from single equations; there may be more. */
  readonly recovered: number;
}

/** Attacks the same tables as if only rows with cells of one or two persons were withheld: the measure of what protection does. */
export async function hideSmall({ release, exact }: JudgedRelease): Promise<HideSmall> {
  const withheld = exact.lattice.rows.flatMap(({ system, keys, persons }): readonly WithheldUnit[] => {
    const isSmall = persons.some((behind) => behind > 0 && behind < fewestPersons);
    return isSmall ? [{ system, row: rowIdOf(keys), by: 'primary' }] : [];
  });
  const units = new Set(withheld.map(({ system, row }) => unitIdOf(system, row)));
  const tables = exact.tables.map(({ id, breakdown }) => ({
    id,
    breakdown: withhold(breakdown, { units, profile: release.profile }),
  }));
  const hidden: Release = { ...release, tables, withheld };
  const { counts } = await inferCounts([{ release: hidden, exact }], 'bounds_alone');
  const recovered = counts.filter(({ interval: { possible } }) => possible.least === possible.most);
  return { judged: counts.length, recovered: recovered.length };
}
