import { createHash } from 'node:crypto';
import {
  type CollectedTables,
  catalogueVersion,
  certainBase,
  collectTables,
  type DisclosureRule,
  type Door,
  disclosureRules,
  disclosureSystems,
  type KnownVersion,
  type ProtectedProfile,
  protectTables,
  publishedTables,
  type Release,
  type ReleaseQuestion,
} from '@neue-wege/domain';
import { loadProgramSolver } from '@neue-wege/solver';

/** How a release is made: counted once, and protected for each profile by its rule. */
export interface Protection {
  readonly rules: Readonly<Record<ProtectedProfile, DisclosureRule>>;
  readonly collect: typeof collectTables;
  readonly protect: (tables: CollectedTables, question: Omit<ReleaseQuestion, 'solver'>) => Promise<Release>;
}

/** That of the house. */
export const houseProtection: Protection = {
  rules: disclosureRules,
  collect: collectTables,
  protect: (tables, question) => protectTables(tables, { ...question, solver: loadProgramSolver() }),
};

/**
 * Changes with everything that decides what is published: then the same data version is released anew. What management is
 * told decides what the public is.
 */
export function definitionOf(profile: ProtectedProfile, { rules }: Protection): string {
  const tables = publishedTables
    .filter(({ profiles }) => profiles.includes(profile))
    .map(({ id, dimensions, measures }) => ({ id, dimensions, measures }));
  const systems = disclosureSystems.map(({ id, base, measures, unknownOf, atoms, parts }) => ({
    id,
    base,
    atoms,
    parts,
    measures: [measures, unknownOf].map((some) => some.map((measure) => measure.id)),
  }));
  const decisive = profile === 'PUBLIC' ? [rules.PUBLIC, rules.MANAGEMENT] : [rules.MANAGEMENT];
  return createHash('sha256')
    .update(
      JSON.stringify([
        catalogueVersion,
        decisive,
        tables,
        systems,
        {
          minimumBase: certainBase,
          nobody: 'like somebody',
          occupancy: 'when all have left, in whole months',
        },
      ]),
    )
    .digest('hex');
}

/**
 * Counts the tables of a data version for one profile after the other, and keeps them until each had them: exact figures,
 * which take the most time and much memory.
 */
export function countedOnce(
  collect: Protection['collect'],
  door: Omit<Door, 'dataVersion'>,
): (
  version: Pick<KnownVersion, 'dataVersion' | 'knownOn'>,
  profile: ProtectedProfile,
) => Promise<CollectedTables> {
  let kept: { readonly counted: CollectedTables; readonly waiting: Set<ProtectedProfile> } | undefined;
  return async ({ dataVersion, knownOn }, profile) => {
    if (kept?.counted.dataVersion !== dataVersion || !kept.waiting.has(profile)) {
      kept = undefined;
      const counted = await collect({ ...door, dataVersion }, { asOf: knownOn });
      kept = { counted, waiting: new Set(['MANAGEMENT', 'PUBLIC']) };
    }
    const { counted, waiting } = kept;
    waiting.delete(profile);
    if (waiting.size === 0) kept = undefined;
    return counted;
  };
}
