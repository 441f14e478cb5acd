import { type Database, storeAudit } from '@neue-wege/database';
import type { Logger } from '../logger.ts';
import { type AuditQueue, createAuditQueue } from './audit-queue.ts';
import { countedRefusals } from './refusals.ts';

/** The audit of a running server: everything that is recorded goes through it. */
export type Audit = AuditQueue;

/** The audit of a store. To be closed before the database, so that what waits is stored. */
export function createAudit({
  database,
  logger,
  now,
}: {
  readonly database: Database;
  readonly logger: Logger;
  readonly now: () => Date;
}): Audit {
  const queue = createAuditQueue({
    write: (entries) => storeAudit(database, entries),
    onFailure: (error) => logger.error({ err: error }, 'the audit could not be written'),
    now,
  });
  return { ...queue, record: countedRefusals(queue.record) };
}
