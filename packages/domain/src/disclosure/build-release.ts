import type { Door } from '../breakdown/run-breakdown.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type CollectedTables, collectTables } from './collect-tables.ts';
import { coverNobody } from './cover-nobody.ts';
import { type DisclosureRule, type FormerLattice, type Lattice, type UnitId, unitIdOf } from './lattice.ts';
import type { ProgramSolver } from './linear-program.ts';
import { type ProtectedProfile, type Release, rowIdOf } from './release.ts';
import { suppress } from './suppress.ts';
import { systemOfMeasure, systemOfUnknown } from './systems.ts';
import { withhold } from './withhold.ts';

/** How each profile is protected (confidentiality paper 2.4). */
export const disclosureRules: Readonly<Record<ProtectedProfile, DisclosureRule>> = {
  MANAGEMENT: { threshold: 3, width: 3, attributes: false },
  PUBLIC: { threshold: 3, width: 3, attributes: true },
};

/** The last release, with the counts behind it. */
export interface FormerRelease {
  readonly release: Release;
  /** Of the data version of that release. */
  readonly lattice: Lattice;
}

/** For whom a release is made, and what was released to them before it. */
export interface ReleaseQuestion {
  readonly profile: ProtectedProfile;
  /** The last release for the same profile, since its readers have both. */
  readonly former?: FormerRelease;
  /**
   * The release of the same data version for management: who sees both must not learn from one what the other withholds, so
   * the public is told nothing that management is not.
   */
  readonly beside?: Release;
  /** Takes seconds to minutes, and best a thread of its own. */
  readonly solver: ProgramSolver;
  /** Called between two searches: lets other work go first, or throws to end them. */
  readonly pause?: () => Promise<void>;
  /** More rows than this are protected in blocks of locations. */
  readonly mostRows?: number;
}

/** Counts and protects every published table for one profile, as known by the as-of day. */
export async function buildRelease(
  door: Door,
  { asOf, ...question }: ReleaseQuestion & { readonly asOf: PlainDate },
): Promise<Release> {
  return protectTables(await collectTables(door, { asOf }), question);
}

/** Protects counted tables for one profile: counted once, they serve each. */
export async function protectTables(
  { asOf, dataVersion, tables, lattice, frame }: CollectedTables,
  { profile, solver, former, beside, pause, mostRows }: ReleaseQuestion,
): Promise<Release> {
  if (former !== undefined && former.release.profile !== profile)
    throw new Error(`A release for ${profile} does not follow one for ${former.release.profile}`);
  if (beside !== undefined && beside.dataVersion !== dataVersion)
    throw new Error(`A release of version ${dataVersion} does not stand beside one of ${beside.dataVersion}`);
  const found = await suppress(lattice, {
    rule: disclosureRules[profile],
    solver,
    ...(pause && { pause }),
    ...(mostRows === undefined ? {} : { mostRows }),
    ...(former === undefined ? {} : { former: formerLattice(former) }),
    ...(beside === undefined ? {} : { withheld: unitsOf(beside) }),
  });
  const covered = coverNobody(
    { tables, frame },
    found.map(({ system, keys, by }) => ({ system, row: rowIdOf(keys), by })),
  );
  const { withheld } = covered;
  const units = new Set(withheld.map(({ system, row }) => unitIdOf(system, row)));
  return {
    profile,
    asOf,
    dataVersion,
    tables: covered.tables.map(({ id, breakdown }) => ({
      id,
      breakdown: withhold(breakdown, { units, profile }),
    })),
    withheld,
  };
}

/** What a release told: all units of its tables but those that it withheld. */
export function formerLattice({ release, lattice }: FormerRelease): FormerLattice {
  const withheld = new Map(release.withheld.map(({ system, row, by }) => [unitIdOf(system, row), by]));
  const shown = new Set<UnitId>();
  for (const { breakdown } of release.tables) {
    const systems = breakdown.measures.flatMap(({ id }) =>
      [systemOfMeasure(id) ?? [], systemOfUnknown(id) ?? []].flat(),
    );
    for (const { keys } of [...breakdown.rows, breakdown.total])
      for (const { id } of systems) shown.add(unitIdOf(id, rowIdOf(keys)));
  }
  return { ...lattice, withheld, shown: new Set([...shown].filter((unit) => !withheld.has(unit))) };
}

function unitsOf({ withheld }: Release): ReadonlySet<UnitId> {
  return new Set(withheld.map(({ system, row }) => unitIdOf(system, row)));
}
