import type { AuditEntry } from '@neue-wege/domain';
import { storeAudit } from '../audit/store-audit.ts';
import type { Database } from '../connection/open-database.ts';
import type { CheckResult } from './verify-store.ts';

/**
 * Writes a verification into the audit, as one more check: an audit that takes no entries, because a trigger or a right is gone,
 * is a finding. A database that cannot be reached is not, and throws.
 */
export async function keepVerification(database: Database, entry: AuditEntry): Promise<CheckResult> {
  const findings: string[] = [];
  try {
    await storeAudit(database, [entry]);
  } catch (error) {
    const code = refusalIn(error);
    if (code === null) throw error;
    findings.push(`the audit takes no new entries (${code}): nothing is kept of what is done now`);
  }
  return { id: 'audit_grows', says: 'This verification was written into the audit', findings, more: 0 };
}

/** The code of a statement that the database refused: a constraint, a right, something missing, or a trigger's own word. */
function refusalIn(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(23|42|P0)...$|^CONFLICT$/.test(code) ? code : null;
}
