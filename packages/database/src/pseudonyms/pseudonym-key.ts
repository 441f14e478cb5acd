import { DomainError } from '@neue-wege/domain';
import type { Transaction } from 'kysely';
import type { Tables } from '../connection/tables.ts';

/** A key that pseudonyms of this store were made with. The key itself is not here. */
export interface PseudonymKey {
  readonly keyVersion: number;
  /** What only this key gives; see {@link DeliveryReading.pseudonymKey}. */
  readonly checkValue: string;
  /** Instant as ISO text in UTC. */
  readonly since: string;
}

/** The keys of a store, the present one first; none before the first delivery. */
export async function readPseudonymKeys(trx: Transaction<Tables>): Promise<readonly PseudonymKey[]> {
  const rows = await trx.selectFrom('pseudonym_key').selectAll().orderBy('key_version', 'desc').execute();
  return rows.map((row) => ({ keyVersion: row.key_version, checkValue: row.check_value, since: row.since }));
}

/**
 * The version of the key with this check value, which must be the present one; `null` before the first delivery.
 *
 * @throws DomainError CONFLICT for any other key: it would find nobody, and make two people of one.
 */
export async function requirePseudonymKey(
  trx: Transaction<Tables>,
  checkValue: string,
): Promise<number | null> {
  const keys = await readPseudonymKeys(trx);
  const [present] = keys;
  if (present === undefined) return null;
  if (present.checkValue === checkValue) return present.keyVersion;
  throw new DomainError('CONFLICT', [{ place: 'PSEUDONYM_KEY_FILE', message: messageOf(keys, checkValue) }]);
}

/**
 * {@link requirePseudonymKey} for whoever writes: the first delivery names the key for all that follow. To be called when no
 * other writer is at work.
 */
export async function usePseudonymKey(trx: Transaction<Tables>, checkValue: string): Promise<number> {
  const known = await requirePseudonymKey(trx, checkValue);
  if (known !== null) return known;
  await trx.insertInto('pseudonym_key').values({ key_version: 1, check_value: checkValue }).execute();
  return 1;
}

function messageOf(keys: readonly PseudonymKey[], checkValue: string): string {
  const [present] = keys;
  const since = `version ${present?.keyVersion}, since ${present?.since.slice(0, 10)}`;
  const old = keys.find((key) => key.checkValue === checkValue);
  if (old !== undefined)
    return `this key (version ${old.keyVersion}) was replaced by another one (${since}); use that one`;
  return `the people of this store have pseudonyms of another key (${since}); put that key back`;
}
