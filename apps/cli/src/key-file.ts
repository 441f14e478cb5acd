import { copyFile, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkedSecret } from './secret-file.ts';

/** Where the next key waits until the store has it. */
function nextFileOf(file: string): string {
  return `${file}.new`;
}

/** Writes the next key beside the present one, before the store has it: whatever happens then, one of the two files fits. */
export async function prepareKey(file: string, content: Uint8Array): Promise<void> {
  await rm(nextFileOf(file), { force: true });
  await writeSafely(nextFileOf(file), content);
  await syncFolder(file);
}

/** Puts the next key in the place of the present one, which is kept as `.old`. Can be done again after it broke off. */
export async function swapKey(file: string): Promise<void> {
  await copyFile(file, `${file}.old`);
  await rename(nextFileOf(file), file);
  await syncFolder(file);
}

/** Takes back what {@link prepareKey} did. */
export async function discardNextKey(file: string): Promise<void> {
  await rm(nextFileOf(file), { force: true });
}

/** The next key, where the store may have it already though the file was not swapped; `undefined` where none waits. */
export async function waitingKey(file: string): Promise<Uint8Array | undefined> {
  const next = nextFileOf(file);
  try {
    return checkedSecret(await readFile(next), next);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeSafely(file: string, content: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A new name is safe when its folder is. */
async function syncFolder(file: string): Promise<void> {
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
