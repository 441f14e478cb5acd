import type { AuditEntry } from '@neue-wege/domain';

export type { AuditAction, AuditEntry } from '@neue-wege/domain';

/**
 * Keeps an entry. Fulfils once it is stored where the action is awaited, else as soon as it is queued; rejects with
 * {@link AuditUnavailable} when it cannot be kept, and then what was done must not be answered. Never to be called inside a
 * transaction: the embedded engine has one connection, and the entry would wait for it for ever.
 */
export type RecordAudit = (entry: AuditEntry) => Promise<void>;

/** An entry could not be kept, so that what it tells of must not happen. */
export class AuditUnavailable extends Error {
  constructor(cause?: unknown) {
    super('The audit cannot be written', { cause });
    this.name = 'AuditUnavailable';
  }
}
