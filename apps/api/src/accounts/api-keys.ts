import { randomUUID } from 'node:crypto';
import {
  findPerson,
  insertApiKey,
  listApiKeys,
  openAccounts,
  type Rights,
  revokeApiKey,
} from '@neue-wege/database';
import { badInput, DomainError, type Issue } from '@neue-wege/domain';
import type { AccountsWork } from './accounts-work.ts';
import { askerCacheOf } from './asker-cache.ts';
import { type GivenRights, requireRights } from './given-rights.ts';
import { requireKnownLocations } from './known-locations.ts';
import { effectiveRights } from './rights.ts';
import { hashOfSecret, newSecret } from './secrets.ts';

/** How long a key lives unless said otherwise, and at most. */
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
 * @throws DomainError `BAD_INPUT` for an empty name, rights that nobody can have, or a life that is too long; `FORBIDDEN`
 * for rights that its owner has not.
 */
export async function createApiKey(
  { database, record }: AccountsWork,
  asked: KeyToCreate,
): Promise<CreatedKey> {
  const { name, roles, locations, personId, createdBy, lifeInDays = keyLife.usualDays } = asked;
  const rights = requireRights({ roles, locations });
  if (name.trim() === '' || name.length > 100) throw badInput('name', 'from 1 to 100 characters');
  if (!Number.isInteger(lifeInDays) || lifeInDays < 1 || lifeInDays > keyLife.mostDays) {
    throw badInput('expires', `a key lives from 1 to ${keyLife.mostDays} days`);
  }
  const accounts = openAccounts(database);
  const owner = personId === null ? undefined : await findPerson(accounts, { id: personId });
  if (owner?.isDisabled === true)
    throw badInput('owner', 'the account is disabled: the key would open nothing');
  if (owner !== undefined) requireRightsOf(owner.rights, rights);
  await requireKnownLocations(database, { locations: rights.locations, actor: createdBy });
  const id = randomUUID();
  const key = `nw_${newSecret()}`;
  const prefix = key.slice(0, 11);
  await insertApiKey(accounts, {
    id,
    name: name.trim(),
    keyHash: hashOfSecret(key),
    prefix,
    personId,
    rights,
    createdBy,
    lifeInDays,
  });
  await record({
    actor: createdBy,
    action: 'key_creation',
    detail: { key: id, owner: personId, ...rights, lifeInDays },
  });
  return { id, key, prefix };
}

function requireRightsOf(owner: Rights, { roles, locations }: Rights): void {
  const most = effectiveRights(owner);
  const has: readonly string[] = most.roles;
  const issues: Issue[] = roles
    .filter((role) => !has.includes(role))
    .map((role) => ({
      place: 'role',
      message: `${JSON.stringify(role)} is none of the owner's roles: ${has.join(', ')}`,
    }));
  const { locations: seen } = most;
  if (seen !== 'all') {
    const beyond = locations === 'all' ? ['all'] : locations.filter((location) => !seen.includes(location));
    for (const location of beyond) {
      const message = `${JSON.stringify(location)} is none of the owner's locations: ${seen.join(', ')}`;
      issues.push({ place: 'locations', message });
    }
  }
  if (issues.length > 0) throw new DomainError('FORBIDDEN', issues);
}

/**
 * Revokes a key by its id or its beginning, of one person or anybody's, and answers its id.
 *
 * @throws DomainError `NOT_FOUND` when there is none that still holds, `BAD_INPUT` when several begin so.
 */
export async function revokeKey(
  { database, record }: AccountsWork,
  { key, personId, actor }: { readonly key: string; readonly personId?: string; readonly actor: string },
): Promise<string> {
  const accounts = openAccounts(database);
  const meant = (await listApiKeys(accounts, { personId })).filter(
    ({ id, prefix, revokedAt }) => revokedAt === null && (id === key || prefix === key),
  );
  if (meant.length > 1) throw badInput('key', 'several keys begin so; write the id of one');
  const [found] = meant;
  const id = found && (await revokeApiKey(accounts, { key: found.id, personId }));
  askerCacheOf(database).clear();
  if (id === undefined) {
    throw new DomainError('NOT_FOUND', [{ place: 'key', message: 'no such key that still holds' }]);
  }
  await record({ actor, action: 'key_revocation', detail: { key: id, owner: found?.owner?.id ?? null } });
  return id;
}
