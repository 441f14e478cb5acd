import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { openSealedSpool, type SealedFile } from './sealed-spool.ts';

const parent = await mkdtemp(join(tmpdir(), 'neue-wege-spool-'));
afterAll(() => rm(parent, { recursive: true, force: true }));
const folder = join(parent, 'uploads');

async function written(content: Uint8Array, piece = 100_000): Promise<SealedFile> {
  const file = await (await openSealedSpool(folder)).create();
  for (let at = 0; at < content.length; at += piece) await file.append(content.subarray(at, at + piece));
  return file;
}

describe('openSealedSpool', () => {
  it('gives back what was written, as often as it is read', async () => {
    const content = randomBytes(700_001);
    const file = await written(content);
    for (const _ of [1, 2]) expect((await buffer(file.read())).equals(content)).toBe(true);
    expect([file.size(), file.finish()]).toEqual([700_001, expect.stringMatching(/^[0-9a-f]{64}$/)]);
    await file.remove();
  });

  it('reads from anywhere to anywhere', async () => {
    const content = randomBytes(600_000);
    const file = await written(content, 7_777);
    for (const [start, end] of [
      [0, 1],
      [1, 17],
      [15, 16],
      [16, 16],
      [262_143, 262_145],
      [599_999, undefined],
      [300_001, 900_000],
      [600_000, undefined],
    ] as const)
      expect((await buffer(file.read({ start, end }))).equals(content.subarray(start, end))).toBe(true);
    await file.remove();
  });

  it('leaves no name in the folder, and lets nobody else look into it', async () => {
    const file = await written(Buffer.from('participant,run\nK-4711,1\n'));
    expect(await readdir(folder)).toEqual([]);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await file.remove();
  });

  it('holds nothing on the disk that can be read', async () => {
    const secret = 'K-4711-source-key;'.repeat(10_000);
    const file = await written(Buffer.from(secret));
    const held = await Promise.all(
      (await readdir('/proc/self/fd')).map((fd) => contentOf(`/proc/self/fd/${fd}`, secret.length)),
    );
    const sealed = held.filter((one) => one !== undefined);
    expect(sealed).toHaveLength(1);
    expect(sealed[0]?.toString('latin1')).not.toContain('K-4711');
    await file.remove();
  });

  it('counts what lies there, and forgets it', async () => {
    const spool = await openSealedSpool(folder);
    const file = await spool.create();
    await file.append(Buffer.alloc(1000));
    expect(spool.bytes()).toBe(1000);
    await file.remove();
    await file.remove();
    expect(spool.bytes()).toBe(0);
    await expect(buffer(file.read())).rejects.toThrow('file closed');
  });

  it('removes what a process left that was killed while it made a file', async () => {
    await writeFile(join(folder, '00000000-0000-4000-8000-000000000000.sealed'), '');
    await writeFile(join(folder, 'notes.txt'), '');
    await openSealedSpool(folder);
    expect(await readdir(folder)).toEqual(['notes.txt']);
  });
});

/** The file behind a descriptor, where it is a spool of that size. */
async function contentOf(path: string, size: number): Promise<Buffer | undefined> {
  try {
    const { size: held } = await stat(path);
    return held === size ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}
