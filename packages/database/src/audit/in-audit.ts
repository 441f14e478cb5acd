import type { RequestContext } from '@neue-wege/domain';
import { sql, type Transaction } from 'kysely';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import type { Tables } from '../connection/tables.ts';

/** The audit itself at work: it sees no data. */
export const auditContext: RequestContext = { actor: 'audit', locations: [], profile: 'PUBLIC' };

/**
 * One snapshot in which the entries of the audit can be read: for whoever may read it, which is for the caller to see to. With
 * a `context` of its own it also sees the data of that.
 */
export async function inAudit<T>(
  database: Database,
  {
    context,
    use,
  }: { readonly context?: RequestContext; readonly use: (trx: Transaction<Tables>) => Promise<T> },
): Promise<T> {
  return inContext(database, {
    context: context ?? auditContext,
    dataVersion: 0,
    access: 'read',
    ...(context === undefined ? { seesNoData: true } : {}),
    async use(trx) {
      await sql`select set_config('app.audit', 'on', true)`.execute(trx);
      return use(trx);
    },
  });
}
