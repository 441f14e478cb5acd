import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { attack } from './attack.ts';
import type { ThreadAttack } from './attack-in-thread.ts';

/** One attack, beside the thread that answers people; the thread ends with it. */
const port = parentPort;
if (port === null) throw new Error('this module is the entry of a worker thread');
const { seconds, ...releases } = workerData as ThreadAttack;
const begun = performance.now();
const record = await attack({
  ...releases,
  isOver: () => performance.now() - begun > seconds * 1000,
  pause: () => setImmediate(undefined),
});
port.postMessage(record);
