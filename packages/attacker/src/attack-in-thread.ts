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
  releases: ThreadAttack,
  { signal }: { readonly signal: AbortSignal },
): Promise<AttackRecord> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<AttackRecord>();
  const stop = (): void => reject(signal.reason);
  const thread = new Worker(new URL('./attack-thread.ts', import.meta.url));
  thread.once('message', (record: AttackRecord) => resolve(record));
  thread.once('error', reject);
  thread.once('exit', () => reject(new Error('the thread of the attack has ended')));
  signal.addEventListener('abort', stop);
  thread.postMessage(releases);
  try {
    return await promise;
  } finally {
    signal.removeEventListener('abort', stop);
    await thread.terminate();
  }
}
