import {
  type Database,
  latestVersion,
  readAsProgram,
  readPseudonymKeys,
  requirePseudonymKey,
} from '@neue-wege/database';
import { createPseudonymiser, type Pseudonymiser } from '@neue-wege/intake';
import type { CommandIo } from './command-io.ts';
import { swapKey, waitingKey } from './key-file.ts';
import { readSecret, secretPath } from './secret-file.ts';

/**
 * The pseudonyms of this store. An empty store may begin with a new key; a filled one needs the key it was filled with.
 * Where a change of the key broke off after the store had the new one, the file is swapped first.
 *
 * @throws DomainError CONFLICT for another key.
 */
export async function openPseudonyms(
  { environment }: Pick<CommandIo, 'environment'>,
  database: Database,
): Promise<Pseudonymiser> {
  const mayCreate = (await readAsProgram(database, (trx) => latestVersion(trx))) === null;
  const read = async (): Promise<Pseudonymiser> =>
    createPseudonymiser({ key: await readSecret('PSEUDONYM_KEY_FILE', { environment, mayCreate }) });
  let pseudonyms = await read();
  const [present] = await readAsProgram(database, readPseudonymKeys);
  if (present !== undefined && present.checkValue !== pseudonyms.checkValue) {
    const file = secretPath('PSEUDONYM_KEY_FILE', environment);
    const waiting = file === undefined ? undefined : await waitingKey(file);
    if (file !== undefined && waiting !== undefined) {
      if (createPseudonymiser({ key: waiting }).checkValue === present.checkValue) await swapKey(file);
      pseudonyms = await read();
    }
  }
  await readAsProgram(database, (trx) => requirePseudonymKey(trx, pseudonyms.checkValue));
  return pseudonyms;
}
