import { type Database, storeDelivery } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { toPlainDate } from '@neue-wege/domain';
import { fileInMemory, type InputFile, openDelivery } from '@neue-wege/intake';
import { type SampleDelivery, sampleDeliveries } from './sample-deliveries.ts';
import { testPseudonyms } from './test-server.ts';

/** A database in memory into which the deliveries went through the real importer; closed after the test file. */
export async function createSampleDatabase(
  deliveries: readonly SampleDelivery[] = sampleDeliveries,
): Promise<Database> {
  const database = await createPgliteDatabase();
  for (const delivery of deliveries) await storeSample(database, delivery);
  return database;
}

/** Brings one more delivery through the real importer. */
export async function storeSample(
  database: Database,
  { knownOn, actor, locations = 'all', files }: SampleDelivery,
): Promise<void> {
  const day = toPlainDate(knownOn);
  const { status, findings } = await storeDelivery(database, {
    reading: await openDelivery(inputsOf(files), { profiles: [], pseudonyms: testPseudonyms, latest: day }),
    context: { actor, locations, profile: 'EXACT' },
    today: toPlainDate('2024-12-31'),
    knownOn: day,
    origin: 'import',
    mode: 'upsert',
    createMissing: false,
    keepGood: false,
    dryRun: false,
  });
  if (status !== 'stored') throw new Error(`The sample was ${status}: ${JSON.stringify(findings)}`);
}

function inputsOf(files: SampleDelivery['files']): readonly InputFile[] {
  return Object.entries(files).map(([name, text]) => fileInMemory(name, text));
}
