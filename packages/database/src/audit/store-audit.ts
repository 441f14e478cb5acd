import type { AuditEntry } from '@neue-wege/domain';
import { inContext } from '../connection/in-context.ts';
import type { Database } from '../connection/open-database.ts';
import { appendAudit } from './append-audit.ts';
import { auditContext } from './in-audit.ts';

/**
 * Stores entries of the audit in one transaction of their own, in order.
 *
 * Never to be called inside another transaction: the embedded engine has one connection, and would wait for ever.
 */
export async function storeAudit(database: Database, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await inContext(database, {
    context: auditContext,
    dataVersion: 0,
    access: 'write',
    seesNoData: true,
    use: (trx) => appendAudit(trx, entries),
  });
}
