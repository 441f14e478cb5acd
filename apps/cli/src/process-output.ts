import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { TextOutput } from './command-io.ts';

/** Writes to a stream of the process and waits while its reader is slow. A reader who has gone (`| head`) wants no more. */
export function processOutput(stream: Writable): TextOutput {
  let isGone = false;
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
    isGone = true;
  });
  return {
    async write(text) {
      if (isGone || text === '' || stream.write(text)) return;
      const settled = new AbortController();
      const { signal } = settled;
      try {
        await Promise.race([once(stream, 'drain', { signal }), once(stream, 'close', { signal })]);
      } catch (error) {
        if (!isGone) throw error;
      } finally {
        settled.abort();
      }
    },
  };
}
