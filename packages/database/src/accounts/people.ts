import { sql } from 'kysely';
import type { AccountsDatabase } from './accounts-database.ts';
import { columnsOfRights, type Rights, rightsOfColumns } from './rights.ts';

/** A person with an account, as lists show them. */
export interface ListedPerson {
  readonly id: string;
  readonly name: string;
  /** Ends in `.invalid` where the account has no address. */
  readonly email: string;
  readonly rights: Rights;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  /** Whether there is any way to sign in but a link: a password, or an identity provider. */
  readonly hasCredential: boolean;
  readonly isDisabled: boolean;
  readonly createdAt: string;
  /** When a session that still lives was last used, to the minute; `null` without one. */
  readonly lastSeenAt: string | null;
}

/** Everybody with an account, by name. */
export async function listPeople(accounts: AccountsDatabase): Promise<readonly ListedPerson[]> {
  const rows = await selectPeople(accounts).orderBy('name').orderBy('id').execute();
  return rows.map(personOf);
}

/** The person with this id or this address. */
export async function findPerson(
  accounts: AccountsDatabase,
  by: { readonly id: string } | { readonly email: string },
): Promise<ListedPerson | undefined> {
  const people = selectPeople(accounts);
  const row = await ('id' in by
    ? people.where('id', '=', by.id)
    : people.where('email', '=', by.email.toLowerCase())
  ).executeTakeFirst();
  return row === undefined ? undefined : personOf(row);
}

/** What these people are called, by their ids; whoever has no account any more is missing. */
export async function readNamesOfPeople(
  accounts: AccountsDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await accounts.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function selectPeople(accounts: AccountsDatabase) {
  return accounts.selectFrom('person').select([
    'id',
    'name',
    'email',
    'roles',
    'all_locations',
    'locations',
    'two_factor_enabled',
    'disabled_at',
    'created_at',
    (row) =>
      row
        .exists(
          row
            .selectFrom('credential')
            .select('credential.id')
            .whereRef('credential.person_id', '=', 'person.id')
            .where('credential.password', 'is not', null),
        )
        .as('hasPassword'),
    (row) =>
      row
        .exists(
          row
            .selectFrom('credential')
            .select('credential.id')
            .whereRef('credential.person_id', '=', 'person.id'),
        )
        .as('hasCredential'),
    (row) =>
      row
        .selectFrom('session')
        .select((session) => session.fn.max('session.updated_at').as('at'))
        .whereRef('session.person_id', '=', 'person.id')
        .as('lastSeenAt'),
  ]);
}

type PersonRow = Awaited<ReturnType<ReturnType<typeof selectPeople>['executeTakeFirstOrThrow']>>;

function personOf(row: PersonRow): ListedPerson {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    rights: rightsOfColumns(row),
    hasPassword: Boolean(row.hasPassword),
    hasSecondFactor: row.two_factor_enabled,
    hasCredential: Boolean(row.hasCredential),
    isDisabled: row.disabled_at !== null,
    createdAt: row.created_at,
    lastSeenAt: row.lastSeenAt,
  };
}

/** Adds a person; `false` when the address is taken. */
export async function insertPerson(
  accounts: AccountsDatabase,
  person: { readonly id: string; readonly name: string; readonly email: string; readonly rights: Rights },
): Promise<boolean> {
  const { id, name, email, rights } = person;
  const inserted = await accounts
    .insertInto('person')
    .values({ id, name, email: email.toLowerCase(), ...columnsOfRights(rights) })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** A role that somebody else must have for a change to happen; absent, it happens whoever is left. */
interface Keeping {
  readonly keeps?: string | undefined;
}

/** Whether somebody else has the role and may sign in; whoever else asks the same waits until this change is done. */
async function isKeptByOthers(
  trx: AccountsDatabase,
  { personId, keeps }: Keeping & { readonly personId: string },
): Promise<boolean> {
  if (keeps === undefined) return true;
  const holders = await trx
    .selectFrom('person')
    .select('id')
    .where(sql<boolean>`${keeps} = any(roles)`)
    .where('disabled_at', 'is', null)
    .orderBy('id')
    .forUpdate()
    .execute();
  return holders.some(({ id }) => id !== personId);
}

/**
 * Changes what a person may do, and ends their sessions: whoever signs in again gets a new one with the new rights. `false`
 * when nobody else would keep the role `keeps`, and then nothing changes.
 */
export async function changeRights(
  accounts: AccountsDatabase,
  { personId, rights, keeps }: Keeping & { readonly personId: string; readonly rights: Rights },
): Promise<boolean> {
  return accounts.transaction().execute(async (trx) => {
    if (!(await isKeptByOthers(trx, { personId, keeps }))) return false;
    await trx
      .updateTable('person')
      .set({ ...columnsOfRights(rights), updated_at: sql<string>`now()` })
      .where('id', '=', personId)
      .execute();
    await trx.deleteFrom('session').where('person_id', '=', personId).execute();
    return true;
  });
}

/**
 * Gives a person who is just signing in the rights that an identity provider says they have. Where these are others than
 * before, every other session ends.
 */
export async function setRights(
  accounts: AccountsDatabase,
  {
    personId,
    sessionId,
    rights,
  }: { readonly personId: string; readonly sessionId: string; readonly rights: Rights },
): Promise<void> {
  const columns = columnsOfRights(rights);
  await accounts.transaction().execute(async (trx) => {
    const changed = await trx
      .updateTable('person')
      .set({ ...columns, updated_at: sql<string>`now()` })
      .where('id', '=', personId)
      .where(
        sql<boolean>`(roles, all_locations, locations) is distinct from
          (${columns.roles}::text[], ${columns.all_locations}::boolean, ${columns.locations}::text[])`,
      )
      .returning('id')
      .executeTakeFirst();
    if (changed === undefined) return;
    await trx.deleteFrom('session').where('person_id', '=', personId).where('id', '!=', sessionId).execute();
  });
}

/** Locks a person out at once, or lets them in again. `false` when nobody else would keep the role `keeps`, and then nothing changes. */
export async function changeAccess(
  accounts: AccountsDatabase,
  { personId, isDisabled, keeps }: Keeping & { readonly personId: string; readonly isDisabled: boolean },
): Promise<boolean> {
  return accounts.transaction().execute(async (trx) => {
    if (!(await isKeptByOthers(trx, { personId, keeps }))) return false;
    await trx
      .updateTable('person')
      .set({ disabled_at: isDisabled ? sql<string>`now()` : null, updated_at: sql<string>`now()` })
      .where('id', '=', personId)
      .execute();
    await trx.deleteFrom('session').where('person_id', '=', personId).execute();
    await trx.deleteFrom('sign_in_link').where('person_id', '=', personId).execute();
    return true;
  });
}

/** Gives an account another address; `false` when it is taken. */
export async function changeEmail(
  accounts: AccountsDatabase,
  { personId, email }: { readonly personId: string; readonly email: string },
): Promise<boolean> {
  const changed = await accounts
    .updateTable('person')
    .set({ email: email.toLowerCase(), updated_at: sql<string>`now()` })
    .where('id', '=', personId)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('person as other')
            .select('other.id')
            .where('other.email', '=', email.toLowerCase())
            .where('other.id', '!=', personId),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst();
  return changed !== undefined;
}

/** Gives a person a password, by its hash, in the place of any before, and ends their sessions. */
export async function storePassword(
  accounts: AccountsDatabase,
  {
    id,
    personId,
    passwordHash,
  }: { readonly id: string; readonly personId: string; readonly passwordHash: string },
): Promise<void> {
  await accounts.transaction().execute(async (trx) => {
    await trx
      .insertInto('credential')
      .values({
        id,
        person_id: personId,
        provider_id: 'credential',
        account_id: personId,
        password: passwordHash,
      })
      .onConflict((conflict) =>
        conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password: passwordHash }),
      )
      .execute();
    await trx.deleteFrom('session').where('person_id', '=', personId).execute();
  });
}

/** Takes the second factor of a person away, for whoever lost it, and ends their sessions. */
export async function removeSecondFactor(accounts: AccountsDatabase, personId: string): Promise<void> {
  await accounts.transaction().execute(async (trx) => {
    await trx.deleteFrom('second_factor').where('person_id', '=', personId).execute();
    await trx
      .updateTable('person')
      .set({ two_factor_enabled: false, updated_at: sql<string>`now()` })
      .where('id', '=', personId)
      .execute();
    await trx.deleteFrom('session').where('person_id', '=', personId).execute();
  });
}
