import { join, relative } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** The kernel cuts the name of a socket off after this many bytes (104 on macOS, with its end mark). */
const longestPath = 103;

/**
 * The local socket of a data directory, as the shorter of its absolute and relative names.
 *
 * @throws UsageError when both are too long for a socket.
 */
export function socketPath(dataDir: string): string {
  const absolute = join(dataDir, 'command.sock');
  const near = relative(process.cwd(), absolute);
  const shorter = near.length < absolute.length ? near : absolute;
  if (Buffer.byteLength(shorter) <= longestPath) return shorter;
  const message = `the path is too long for the local socket in it: at most ${longestPath - 13} bytes`;
  throw new UsageError([{ place: 'DATA_DIR', message }]);
}
