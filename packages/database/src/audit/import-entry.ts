import type { AuditEntry } from '@neue-wege/domain';
import type { DeliveryResult } from '../store/store-delivery.ts';
import type { StoreOptions } from '../store/store-work.ts';

type ImportedBy = Pick<StoreOptions, 'context' | 'origin' | 'knownOn' | 'mode' | 'told'>;
type Imported = Pick<DeliveryResult, 'importId' | 'status' | 'dataVersion' | 'files' | 'counts'>;

/** What is kept of a delivery, whatever became of it. Its files go by their bytes: people may have named them after people. */
export function importEntry(
  { context, origin, knownOn, mode, told }: ImportedBy,
  { importId, status, dataVersion, files, counts }: Imported,
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
      ...told,
    },
  };
}
