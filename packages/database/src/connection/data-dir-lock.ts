import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { DomainError } from '@neue-wege/domain';

/** A folder on which this process alone works. */
export interface DataDirLock {
  /** Lets others have the folder; a second call does nothing. */
  release(): Promise<void>;
}

/** A lock that nobody refers to any more would be collected, and freed with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes a folder, which must exist, for this process: two processes on one embedded database lose rows silently.
 *
 * It is a lock of the operating system, which SQLite holds on the file `lock`: it ends with the process, however that ends.
 * So no lock can be stale, and a process id that is used again means nothing. The file `holder` beside it only says who
 * holds the lock. Works on local disks, as the embedded database does.
 *
 * @throws DomainError CONFLICT that names the process which holds the folder.
 */
export async function lockDataDir(dataDir: string): Promise<DataDirLock> {
  const holder = resolve(dataDir, 'holder');
  const lock = new DatabaseSync(resolve(dataDir, 'lock'));
  try {
    lock.exec('begin immediate');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new DomainError('CONFLICT', [{ place: 'DATA_DIR', message: await describeHolder(holder) }]);
  }
  held.add(lock);
  await writeFile(holder, `${process.pid}\n`, { mode: 0o600 });
  return {
    async release() {
      if (!held.delete(lock)) return;
      await rm(holder, { force: true });
      lock.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  const sqliteBusy = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy;
}

/** Whoever has just taken the lock may not have written its name yet: waits for it a moment. */
async function describeHolder(holder: string): Promise<string> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const pid = Number(await readFile(holder, 'utf8').catch(() => ''));
    if (isRunning(pid)) return `process ${pid} works on this folder; one process at a time can`;
    await setTimeout(50);
  }
  return 'another process works on this folder; one process at a time can';
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
