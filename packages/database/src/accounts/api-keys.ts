import { sql } from 'kysely';
import type { AccountsDatabase } from './accounts-database.ts';
import { columnsOfRights, type Rights, rightsOfColumns } from './rights.ts';

/** A key to be kept; the key itself is known to its holder alone. */
export interface NewApiKey {
  readonly id: string;
  readonly name: string;
  readonly keyHash: string;
  readonly prefix: string;
  /** Whose rights bound it; `null`: a program's own. */
  readonly personId: string | null;
  readonly rights: Rights;
  /** The actor who made it. */
  readonly createdBy: string;
  readonly lifeInDays: number;
}

/** A key that may be used, with the rights of its owner where it has one. */
export interface LiveApiKey {
  readonly id: string;
  readonly name: string;
  readonly keyHash: string;
  readonly rights: Rights;
  readonly owner: { readonly id: string; readonly rights: Rights } | null;
  /** Whether it was not yet used today (UTC). */
  readonly isFirstUseOfDay: boolean;
}

/** A key as lists show it. */
export interface ListedApiKey {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  /** Whose it is; the keys of a disabled account open nothing. */
  readonly owner: { readonly id: string; readonly name: string; readonly isDisabled: boolean } | null;
  readonly rights: Rights;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

export async function insertApiKey(accounts: AccountsDatabase, key: NewApiKey): Promise<void> {
  const { id, name, keyHash, prefix, personId, rights, createdBy, lifeInDays } = key;
  await accounts
    .insertInto('api_key')
    .values({
      id,
      name,
      key_hash: keyHash,
      prefix,
      person_id: personId,
      ...columnsOfRights(rights),
      created_by: createdBy,
      expires_at: sql<string>`now() + make_interval(days => ${lifeInDays})`,
    })
    .execute();
}

/** The key with this hash, if it may be used: neither expired nor revoked, its owner not disabled. Use is noted at most once a minute. */
export async function findApiKey(
  accounts: AccountsDatabase,
  keyHash: string,
): Promise<LiveApiKey | undefined> {
  const found = await accounts
    .selectFrom('api_key as key')
    .leftJoin('person as owner', 'owner.id', 'key.person_id')
    .select([
      'key.id',
      'key.name',
      'key.key_hash as keyHash',
      'key.roles',
      'key.all_locations',
      'key.locations',
      'owner.id as ownerId',
      'owner.roles as ownerRoles',
      'owner.all_locations as ownerAllLocations',
      'owner.locations as ownerLocations',
      sql<boolean>`key.last_used_at is null or key.last_used_at < now() - interval '1 minute'`.as(
        'isToBeNoted',
      ),
      sql<boolean>`key.last_used_at is null or (key.last_used_at at time zone 'UTC')::date < (now() at time zone 'UTC')::date`.as(
        'isFirstUseOfDay',
      ),
    ])
    .where('key.key_hash', '=', keyHash)
    .where('key.revoked_at', 'is', null)
    .where('owner.disabled_at', 'is', null)
    .where(sql<boolean>`key.expires_at > now()`)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  if (found.isToBeNoted) {
    await accounts
      .updateTable('api_key')
      .set({ last_used_at: sql<string>`now()` })
      .where('id', '=', found.id)
      .execute();
  }
  const { id, name, ownerId, ownerRoles, ownerAllLocations, ownerLocations } = found;
  const ownerRights = rightsOfColumns({
    roles: ownerRoles ?? [],
    all_locations: ownerAllLocations ?? false,
    locations: ownerLocations ?? [],
  });
  return {
    id,
    name,
    keyHash: found.keyHash,
    rights: rightsOfColumns(found),
    owner: ownerId === null ? null : { id: ownerId, rights: ownerRights },
    isFirstUseOfDay: found.isFirstUseOfDay,
  };
}

/** The keys, newest first: of one person, or all. */
export async function listApiKeys(
  accounts: AccountsDatabase,
  { personId }: { readonly personId?: string | undefined } = {},
): Promise<readonly ListedApiKey[]> {
  const all = accounts
    .selectFrom('api_key as key')
    .leftJoin('person as owner', 'owner.id', 'key.person_id')
    .select([
      'key.id',
      'key.name',
      'key.prefix',
      'key.roles',
      'key.all_locations',
      'key.locations',
      'key.created_by',
      'key.created_at',
      'key.expires_at',
      'key.last_used_at',
      'key.revoked_at',
      'owner.id as ownerId',
      'owner.name as ownerName',
      'owner.disabled_at as ownerDisabledAt',
    ])
    .orderBy('key.created_at', 'desc')
    .orderBy('key.id');
  const rows = await (personId === undefined ? all : all.where('key.person_id', '=', personId)).execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    owner:
      row.ownerId === null
        ? null
        : { id: row.ownerId, name: row.ownerName ?? '', isDisabled: row.ownerDisabledAt !== null },
    rights: rightsOfColumns(row),
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }));
}

/** Revokes a key by its id or prefix, of one person or anybody's, and answers its id; `undefined` when there is none to revoke. */
export async function revokeApiKey(
  accounts: AccountsDatabase,
  { key, personId }: { readonly key: string; readonly personId?: string | undefined },
): Promise<string | undefined> {
  const revoking = accounts
    .updateTable('api_key')
    .set({ revoked_at: sql<string>`now()` })
    .where('revoked_at', 'is', null)
    .where((where) => where.or([where('id', '=', key), where('prefix', '=', key)]))
    .returning('id');
  const revoked = await (personId === undefined
    ? revoking
    : revoking.where('person_id', '=', personId)
  ).executeTakeFirst();
  return revoked?.id;
}
