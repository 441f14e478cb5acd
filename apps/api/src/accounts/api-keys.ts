import { randomUUID } from 'node:crypto';
import { type Database, insertApiKey, openAccounts } from '@neue-wege/database';
import { badInput } from '@neue-wege/domain';
import { askerCacheOf } from './asker-cache.ts';
import { type GivenRights, requireRights } from './given-rights.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** How long a key may live at most, and does unless said otherwise. */
export const keyLife = { usualDays: 365, mostDays: 730 } as const;

/** A key to be made. */
export interface KeyToCreate extends GivenRights {
  readonly name: string;
  /** Whose rights bound it; `null`: a program's own. */
  readonly personId: string | null;
  readonly createdBy: string;
  readonly lifeInDays?: number | undefined;
}

/** A key as it is told once. */
export interface CreatedKey {
  readonly id: string;
  /** Known to its holder alone: the database keeps its hash. */
  readonly key: string;
  readonly prefix: string;
}

/**
 * Makes a key.
 *
 * @throws DomainError `BAD_INPUT` for an empty name, rights that nobody can have, or a life that is too long.
 */
export async function createApiKey(database: Database, asked: KeyToCreate): Promise<CreatedKey> {
  const { name, roles, locations, personId, createdBy, lifeInDays = keyLife.usualDays } = asked;
  const rights = requireRights({ roles, locations });
  if (name.trim() === '' || name.length > 100) throw badInput('name', 'from 1 to 100 characters');
  if (!Number.isInteger(lifeInDays) || lifeInDays < 1 || lifeInDays > keyLife.mostDays) {
    throw badInput('expires', `a key lives from 1 to ${keyLife.mostDays} days`);
  }
  const id = randomUUID();
  const key = `nw_${newSecret()}`;
  const prefix = key.slice(0, 11);
  await insertApiKey(openAccounts(database), {
    id,
    name: name.trim(),
    keyHash: hashOfSecret(key),
    prefix,
    personId,
    rights,
    createdBy,
    lifeInDays,
  });
  askerCacheOf(database).clear();
  return { id, key, prefix };
}
