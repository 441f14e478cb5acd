import type { AuditEntry } from '@neue-wege/domain';
import type { DeliveryResult } from '../store/store-delivery.ts';
import type { StoreOptions } from '../store/store-work.ts';

/** What is kept of a delivery, whatever became of it. Its files go by their bytes: people may have named them after people. */
export function importEntry(
  { context, origin, knownOn, mode }: StoreOptions,
  { importId, status, dataVersion, files, counts }: DeliveryResult,
): AuditEntry {
  return {
    actor: context.actor,
    action: 'import',
    detail: {
      status,
      importId,
      dataVersion,
      origin,
      mode,
      knownOn,
      files: files.map(({ kind, rows, sha256 }) => ({ kind, rows, sha256 })),
      counts: { ...counts },
    },
  };
}
