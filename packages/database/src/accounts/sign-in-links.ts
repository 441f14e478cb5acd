import { sql } from 'kysely';
import type { AccountsDatabase } from './accounts-database.ts';

/** Keeps a link that signs in once; without a person it will make one. Older links of the same kind end. */
export async function insertSignInLink(
  accounts: AccountsDatabase,
  {
    tokenHash,
    personId,
    lifeInSeconds,
  }: { readonly tokenHash: string; readonly personId: string | null; readonly lifeInSeconds: number },
): Promise<void> {
  await accounts.transaction().execute(async (trx) => {
    await trx
      .deleteFrom('sign_in_link')
      .where((where) =>
        where.or([
          where('person_id', personId === null ? 'is' : '=', personId),
          sql<boolean>`expires_at <= now()`,
        ]),
      )
      .execute();
    await trx
      .insertInto('sign_in_link')
      .values({
        token_hash: tokenHash,
        person_id: personId,
        expires_at: sql<string>`now() + make_interval(secs => ${lifeInSeconds})`,
      })
      .execute();
  });
}

/** Uses a link up; `undefined` when there is none that still holds. Of two who use it at once, one gets it. */
export async function useSignInLink(
  accounts: AccountsDatabase,
  tokenHash: string,
): Promise<{ readonly personId: string | null } | undefined> {
  return accounts
    .deleteFrom('sign_in_link')
    .where('token_hash', '=', tokenHash)
    .where(sql<boolean>`expires_at > now()`)
    .returning('person_id as personId')
    .executeTakeFirst();
}
