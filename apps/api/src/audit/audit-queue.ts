import { setTimeout as after } from 'node:timers/promises';
import { auditActions } from '@neue-wege/domain';
import { type AuditEntry, AuditUnavailable, type RecordAudit } from './audit-event.ts';

/** Entries on their way into the store. */
export interface AuditQueue {
  readonly record: RecordAudit;
  /** Entries that are not stored yet. */
  readonly waiting: () => number;
  /** Whether the last attempt to store some succeeded. */
  readonly isWritable: () => boolean;
  /** Stores what waits, if it can, and takes nothing more. */
  readonly close: () => Promise<void>;
}

/** How long entries wait for company, and how many may. */
export interface AuditQueueOptions {
  /** Stores entries in order: all of them or none. */
  readonly write: (entries: readonly AuditEntry[]) => Promise<void>;
  readonly onFailure: (error: unknown) => void;
  readonly now: () => Date;
  /** Milliseconds after which entries that nobody waits for are stored. */
  readonly delay?: number;
  /** Milliseconds after a failure until the next attempt. */
  readonly pause?: number;
  /** Entries of one transaction. */
  readonly batch?: number;
  /** Entries that may wait; the next is refused. */
  readonly capacity?: number;
}

interface Waiting {
  readonly entry: AuditEntry;
  readonly settle: PromiseWithResolvers<void> | null;
}

/**
 * Stores entries in batches, one transaction after the other: those that nobody waits for within `delay`, the others at once,
 * with whatever came in the meantime.
 *
 * When the store refuses, whoever waits is told so and their entries are dropped, because nothing came of what they tell; one
 * alarm says how many. The others, and the alarm, are kept until the store takes them again.
 */
export function createAuditQueue(options: AuditQueueOptions): AuditQueue {
  const { write, onFailure, now, delay = 100, pause = 1_000, batch = 200, capacity = 10_000 } = options;
  const queue: Waiting[] = [];
  const lost = { entries: 0, since: '' };
  let storing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isWritable = true;
  let isClosed = false;

  const start = (): void => {
    clearTimeout(timer);
    timer = undefined;
    storing ??= storeAll().finally(() => {
      storing = undefined;
      if (queue.length > 0 || lost.entries > 0) schedule(isWritable ? delay : pause);
    });
  };
  const schedule = (milliseconds: number): void => {
    timer ??= setTimeout(start, milliseconds).unref();
  };

  async function storeAll(): Promise<void> {
    do {
      const taken = queue.splice(0, batch);
      try {
        await write([...alarmOf(lost), ...taken.map(({ entry }) => entry)]);
      } catch (error) {
        isWritable = false;
        onFailure(error);
        giveBack(taken, error);
        return;
      }
      isWritable = true;
      lost.entries = 0;
      for (const { settle } of taken) settle?.resolve();
    } while (queue.length >= batch || queue.some(({ settle }) => settle !== null));
  }

  /** Whoever waits, also behind these, is told; the rest is tried again. */
  function giveBack(taken: readonly Waiting[], error: unknown): void {
    const all = [...taken, ...queue.splice(0)];
    if (lost.entries === 0) lost.since = now().toISOString();
    for (const { settle } of all) {
      if (settle === null) continue;
      lost.entries += 1;
      settle.reject(new AuditUnavailable(error));
    }
    queue.push(...all.filter(({ settle }) => settle === null));
  }

  return {
    async record(entry) {
      if (isClosed || queue.length >= capacity) throw new AuditUnavailable();
      const settle = auditActions[entry.action].isAwaited ? Promise.withResolvers<void>() : null;
      queue.push({ entry, settle });
      if (settle !== null || (isWritable && queue.length >= batch)) start();
      else schedule(isWritable ? delay : pause);
      await settle?.promise;
    },
    waiting: () => queue.length,
    isWritable: () => isWritable,
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await storing;
      clearTimeout(timer);
      if (queue.length === 0 && lost.entries === 0) return;
      start();
      await Promise.race([storing, after(5_000, undefined, { ref: false })]);
      clearTimeout(timer);
    },
  };
}

function alarmOf({
  entries,
  since,
}: {
  readonly entries: number;
  readonly since: string;
}): readonly AuditEntry[] {
  if (entries === 0) return [];
  return [{ actor: 'audit', action: 'alarm', detail: { kind: 'audit_unwritable', entries, since } }];
}
