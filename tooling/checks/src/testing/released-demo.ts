import { createSqlFactSource } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { demoSeed, generateDemo } from '@neue-wege/demo';
import {
  type CollectedTables,
  collectTables,
  type FactSource,
  type ProtectedProfile,
  protectTables,
  type Release,
  toPlainDate,
} from '@neue-wege/domain';
import { loadProgramSolver } from '@neue-wege/solver';
import { storeDeliveries } from './store-deliveries.ts';

/** The first years of the demo, as they are counted and as they are released. */
export interface ReleasedDemo {
  readonly source: FactSource;
  readonly exact: CollectedTables;
  readonly releases: Readonly<Record<ProtectedProfile, Release>>;
}

/** Stores the demo and protects it for both profiles; the database is closed after the test file. */
export async function releaseDemo({ through }: { readonly through: string }): Promise<ReleasedDemo> {
  const database = await createPgliteDatabase();
  const deliveries = generateDemo({ seed: demoSeed, through });
  await storeDeliveries(database, deliveries);
  const source = createSqlFactSource(database);
  const asOf = toPlainDate(deliveries.at(-1)?.knownOn ?? through);
  const context = { actor: 'check', locations: 'all', profile: 'EXACT' } as const;
  const exact = await collectTables({ source, context }, { asOf });
  const solver = loadProgramSolver();
  const management = await protectTables(exact, { profile: 'MANAGEMENT', solver });
  const forPublic = await protectTables(exact, { profile: 'PUBLIC', beside: management, solver });
  return { source, exact, releases: { MANAGEMENT: management, PUBLIC: forPublic } };
}
