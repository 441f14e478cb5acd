import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Database, storeDelivery } from '@neue-wege/database';
import {
  createPseudonymiser,
  type MappingProfile,
  openDelivery,
  type Pseudonymiser,
} from '@neue-wege/intake';
import { benchDay } from './bench-day.ts';

/** The pseudonyms of every store of benchmarks. */
export const benchPseudonyms: Pseudonymiser = createPseudonymiser({
  key: Buffer.from('a key for figures that nobody keeps'),
});

/**
 * Imports the CSV files of a folder as the command line does, and gives the number of their rows. With `asOtherFiles` an empty line
 * more makes their bytes others and leaves their rows.
 */
export async function importDelivery(
  database: Database,
  {
    folder,
    expected,
    asOtherFiles = false,
    profiles = [],
  }: {
    folder: string;
    expected: 'stored' | 'unchanged';
    asOtherFiles?: boolean;
    profiles?: readonly MappingProfile[];
  },
): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv')).toSorted();
  const inputs = names.map((name) => ({ name, open: () => bytesOf(join(folder, name), asOtherFiles) }));
  const reading = await openDelivery(inputs, { profiles, pseudonyms: benchPseudonyms, latest: benchDay });
  const { status, files, findings } = await storeDelivery(database, {
    reading,
    context: { actor: 'bench', locations: 'all', profile: 'EXACT' },
    today: benchDay,
    knownOn: benchDay,
    origin: 'import',
    mode: 'upsert',
    createMissing: true,
    keepGood: false,
    dryRun: false,
  });
  if (status !== expected)
    throw new Error(`the delivery was ${status}: ${JSON.stringify(findings.slice(0, 5))}`);
  return files.reduce((sum, { rows }) => sum + rows, 0);
}

async function* bytesOf(path: string, hasEmptyLine: boolean): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path);
  if (hasEmptyLine) yield Buffer.from('\n');
}
