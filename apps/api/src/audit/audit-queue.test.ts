import { setTimeout as after } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type AuditEntry, AuditUnavailable } from './audit-event.ts';
import { type AuditQueueOptions, createAuditQueue } from './audit-queue.ts';

const question = (n: number): AuditEntry => ({ actor: 'person:1', action: 'question', detail: { n } });
const signIn: AuditEntry = { actor: 'person:1', action: 'sign_in', detail: {} };

function queueOf(options: Partial<AuditQueueOptions> = {}) {
  const batches: (readonly AuditEntry[])[] = [];
  const failures: unknown[] = [];
  const state = { isBroken: false };
  const queue = createAuditQueue({
    async write(entries) {
      await after(1);
      if (state.isBroken) throw new Error('disk full');
      batches.push(entries);
    },
    onFailure: (error) => failures.push(error),
    now: () => new Date('2025-01-01T00:00:00Z'),
    delay: 20,
    pause: 20,
    ...options,
  });
  return { queue, batches, failures, state };
}

describe('createAuditQueue', () => {
  it('stores what nobody waits for together, soon', async () => {
    const { queue, batches } = queueOf();
    await Promise.all([1, 2, 3].map((n) => queue.record(question(n))));
    expect([queue.waiting(), batches.length]).toEqual([3, 0]);
    await after(60);
    expect(batches).toEqual([[1, 2, 3].map(question)]);
  });

  it('stores at once what somebody waits for, with all that came before it', async () => {
    const { queue, batches } = queueOf({ delay: 10_000 });
    await queue.record(question(1));
    await queue.record(signIn);
    expect(batches).toEqual([[question(1), signIn]]);
  });

  it('lets those who wait at the same time share a transaction', async () => {
    const { queue, batches } = queueOf();
    await Promise.all(Array.from({ length: 50 }, () => queue.record(signIn)));
    expect(batches.map((batch) => batch.length)).toEqual([1, 49]);
  });

  it('stores no more than a batch at a time, and a full one without delay', async () => {
    const { queue, batches } = queueOf({ delay: 10_000, batch: 10 });
    await Promise.all(Array.from({ length: 30 }, (_, n) => queue.record(question(n))));
    await after(30);
    expect(batches.map((batch) => batch.length)).toEqual([10, 10, 10]);
    expect(batches.flat()).toEqual(Array.from({ length: 30 }, (_, n) => question(n)));
  });

  it('tells whoever waits when the store refuses, and records later that it did', async () => {
    const { queue, batches, failures, state } = queueOf();
    state.isBroken = true;
    await queue.record(question(1));
    await expect(queue.record(signIn)).rejects.toBeInstanceOf(AuditUnavailable);
    expect([queue.isWritable(), failures.length]).toEqual([false, 1]);
    state.isBroken = false;
    await after(80);
    const alarm = { actor: 'audit', action: 'alarm' };
    expect(batches).toEqual([
      [
        { ...alarm, detail: { kind: 'audit_unwritable', entries: 1, since: '2025-01-01T00:00:00.000Z' } },
        question(1),
      ],
    ]);
    expect([queue.isWritable(), queue.waiting()]).toEqual([true, 0]);
  });

  it('keeps what nobody waits for, in order, until the store takes it', async () => {
    const { queue, batches, state } = queueOf();
    state.isBroken = true;
    await queue.record(question(1));
    await after(60);
    await queue.record(question(2));
    state.isBroken = false;
    await after(80);
    expect(batches.flat()).toEqual([question(1), question(2)]);
  });

  it('refuses more than it can hold', async () => {
    const { queue, state } = queueOf({ capacity: 3 });
    state.isBroken = true;
    await Promise.all([1, 2, 3].map((n) => queue.record(question(n))));
    await expect(queue.record(question(4))).rejects.toBeInstanceOf(AuditUnavailable);
  });

  it('stores what waits when it is closed, and takes nothing afterwards', async () => {
    const { queue, batches } = queueOf({ delay: 10_000 });
    await queue.record(question(1));
    await queue.close();
    expect(batches).toEqual([[question(1)]]);
    await expect(queue.record(question(2))).rejects.toBeInstanceOf(AuditUnavailable);
  });
});
