import type { AccountsWork } from '@neue-wege/api/accounts';
import { type Database, storeAudit } from '@neue-wege/database';

/** Accounts as they are changed at the command line: every change is kept. */
export function accountsWork(database: Database): AccountsWork {
  return { database, record: (entry) => storeAudit(database, [entry]) };
}
