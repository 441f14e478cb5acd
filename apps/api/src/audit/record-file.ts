import { createHash, randomUUID } from 'node:crypto';
import type { AuditValue } from '@neue-wege/domain';
import type { RecordAudit } from './audit-event.ts';

/** A file that leaves the house. */
export interface FileToSend {
  readonly audit: RecordAudit;
  readonly actor: string;
  /** `breakdown.csv`. */
  readonly name: string;
  /** What was asked for, and what it rests on. */
  readonly detail: Readonly<Record<string, AuditValue>>;
}

/** The bytes of a file as they go out. */
export type FileBytes = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/**
 * Records that a file is about to leave; not a byte may before this has fulfilled. The answer passes its bytes on and records
 * their number and hash before the last of them is out, or how many had left when the client went away.
 */
export async function recordFile({
  audit,
  actor,
  name,
  detail,
}: FileToSend): Promise<(bytes: FileBytes) => AsyncGenerator<string | Uint8Array>> {
  const file = randomUUID();
  await audit({ actor, action: 'file', detail: { file, name, state: 'begun', ...detail } });
  return async function* send(bytes) {
    const hash = createHash('sha256');
    let size = 0;
    let held: string | Uint8Array | undefined;
    let isWhole = false;
    try {
      for await (const piece of bytes) {
        if (held !== undefined) yield held;
        held = piece;
        hash.update(piece);
        size += Buffer.byteLength(piece);
      }
      isWhole = true;
    } finally {
      const ending = isWhole
        ? { state: 'sent', bytes: size, sha256: hash.digest('hex') }
        : { state: 'broken off' };
      await audit({ actor, action: 'file', detail: { file, name, ...ending } });
    }
    if (held !== undefined) yield held;
  };
}
