import { setImmediate } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { attack } from './attack.ts';
import type { ThreadAttack } from './attack-in-thread.ts';

/** Attacks what it is given, beside the thread that answers people. */
const port = parentPort;
if (port === null) throw new Error('this module is the entry of a worker thread');

port.once('message', ({ seconds, ...releases }: ThreadAttack) => {
  const begun = performance.now();
  const isOver = (): boolean => performance.now() - begun > seconds * 1000;
  void attack({ ...releases, isOver, pause: () => setImmediate(undefined) }).then((record) =>
    port.postMessage(record),
  );
});
