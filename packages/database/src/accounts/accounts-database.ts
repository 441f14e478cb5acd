import type { Kysely } from 'kysely';
import { kyselyAsRole } from '../connection/kysely-as-role.ts';
import type { Database } from '../connection/open-database.ts';
import type { AccountTables } from './account-tables.ts';

/** The accounts of a database, seen as the one role that may. */
export type AccountsDatabase = Kysely<AccountTables>;

/** Opens the accounts of a database; nothing is to be closed. */
export function openAccounts(database: Database): AccountsDatabase {
  return kyselyAsRole<AccountTables>(database, { role: 'neue_wege_accounts', schema: 'account' });
}
