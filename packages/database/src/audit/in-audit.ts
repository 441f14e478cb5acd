import type { RequestContext } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';

/** The audit itself at work: it sees no data. */
export const auditContext: RequestContext = { actor: 'audit', locations: [], profile: 'PUBLIC' };

/** One snapshot in which the entries of the audit can be read: for whoever may read it, which is for the caller to see to. */
export async function inAudit<T>(
  database: Database,
  use: (trx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  return inContext(database, {
    context: auditContext,
    dataVersion: 0,
    access: 'read',
    seesNoData: true,
    async use(trx) {
      await sql`select set_config('app.audit', 'on', true)`.execute(trx);
      return use(trx);
    },
  });
}
