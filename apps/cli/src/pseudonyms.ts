import { type Database, latestVersion, readAsProgram, requirePseudonymKey } from '@neue-wege/database';
import { createPseudonymiser, type Pseudonymiser } from '@neue-wege/intake';
import type { CommandIo } from './command-io.ts';
import { readSecret } from './secret-file.ts';

/**
 * The pseudonyms of this store. An empty store may begin with a new key; a filled one needs the key it was filled with.
 *
 * @throws DomainError CONFLICT for another key.
 */
export async function openPseudonyms(
  { environment }: Pick<CommandIo, 'environment'>,
  database: Database,
): Promise<Pseudonymiser> {
  const mayCreate = (await readAsProgram(database, (trx) => latestVersion(trx))) === null;
  const key = await readSecret('PSEUDONYM_KEY_FILE', { environment, mayCreate });
  const pseudonyms = createPseudonymiser({ key });
  await readAsProgram(database, (trx) => requirePseudonymKey(trx, pseudonyms.checkValue));
  return pseudonyms;
}
