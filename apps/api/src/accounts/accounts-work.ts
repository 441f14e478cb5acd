import type { Database } from '@neue-wege/database';
import type { RecordAudit } from '../audit/audit-event.ts';

/** Where accounts are changed, and where it is kept who changed them. */
export interface AccountsWork {
  readonly database: Database;
  readonly record: RecordAudit;
}
