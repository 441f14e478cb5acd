import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Attack, AttackRecord } from './attack.ts';

/** What the thread is given. */
export interface ThreadAttack extends Pick<Attack, 'current' | 'former'> {
  /** What is open after so long is undecided. */
  readonly seconds: number;
}

/**
 * `attack` in a thread of its own: while it searches, this one answers others.
 *
 * @throws the reason of `signal` once that is aborted, or what the thread failed of.
 */
export async function attackInThread(
  workerData: ThreadAttack,
  { signal }: { readonly signal: AbortSignal },
): Promise<AttackRecord> {
  signal.throwIfAborted();
  const thread = new Worker(new URL('./attack-thread.ts', import.meta.url), { workerData });
  try {
    const [record] = (await once(thread, 'message', { signal })) as [AttackRecord];
    return record;
  } finally {
    await thread.terminate();
  }
}
