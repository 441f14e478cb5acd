import { sql } from 'kysely';
import type { AccountsDatabase } from './accounts-database.ts';
import { type Rights, rightsOfColumns } from './rights.ts';

/** A session that is alive, with whoever it belongs to. */
export interface LiveSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly name: string;
  readonly rights: Rights;
}

/**
 * The session with this hash, if it is alive: not past its end, seen within `idleSeconds`, and its person not disabled.
 * Being found counts as being seen, noted at most once a minute.
 */
export async function findSession(
  accounts: AccountsDatabase,
  { tokenHash, idleSeconds }: { readonly tokenHash: string; readonly idleSeconds: number },
): Promise<LiveSession | undefined> {
  const found = await accounts
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select([
      'session.id as sessionId',
      'person.id as personId',
      'person.name',
      'person.roles',
      'person.all_locations',
      'person.locations',
      sql<boolean>`session.updated_at < now() - interval '1 minute'`.as('isToBeNoted'),
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('person.disabled_at', 'is', null)
    .where(sql<boolean>`session.expires_at > now()`)
    .where(sql<boolean>`session.updated_at > now() - make_interval(secs => ${idleSeconds})`)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  if (found.isToBeNoted) {
    await accounts
      .updateTable('session')
      .set({ updated_at: sql<string>`now()` })
      .where('id', '=', found.sessionId)
      .execute();
  }
  const { sessionId, personId, name } = found;
  return { sessionId, personId, name, rights: rightsOfColumns(found) };
}

/** The id of the person who still owes a second factor, by the hash under which that is kept. */
export async function findPendingPerson(
  accounts: AccountsDatabase,
  identifierHash: string,
): Promise<string | undefined> {
  const found = await accounts
    .selectFrom('verification')
    .innerJoin('person', 'person.id', 'verification.value')
    .select('person.id')
    .where('verification.identifier', '=', identifierHash)
    .where(sql<boolean>`verification.expires_at > now()`)
    .executeTakeFirst();
  return found?.id;
}

/** Ends every session of a person; all servers notice at the next request. */
export async function endSessions(accounts: AccountsDatabase, personId: string): Promise<void> {
  await accounts.deleteFrom('session').where('person_id', '=', personId).execute();
}

/** Ends one session, by the hash of its token. */
export async function endSession(accounts: AccountsDatabase, tokenHash: string): Promise<void> {
  await accounts.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}
