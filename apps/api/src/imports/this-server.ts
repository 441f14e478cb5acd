import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** The process that holds the bytes of jobs, as it is kept with them. */
export interface ThisServer {
  readonly id: string;
  /** Whether a process is known to have ended. Of another machine nobody here knows. */
  readonly isGone: (id: string) => boolean;
  readonly close: () => void;
}

/** Several servers may run in one process. */
const living = new Set<string>();

/** Names this server: the machine, the process, and a number of its own, since numbers of processes come again. */
export function nameThisServer({ isAlone }: { readonly isAlone: boolean }): ThisServer {
  const host = hostname();
  const id = `${host}/${process.pid}/${randomUUID()}`;
  living.add(id);
  return {
    id,
    isGone(other) {
      if (living.has(other)) return false;
      const [machine, pid = ''] = other.split('/');
      // Whoever holds the folder of the embedded engine is its only process, on whatever machine.
      if (isAlone || pid === String(process.pid)) return isAlone || machine === host;
      return machine === host && !isRunning(Number(pid));
    },
    close: () => void living.delete(id),
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
