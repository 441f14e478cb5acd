import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { badInput, DomainError } from '@neue-wege/domain';
import type { CommandIo } from './command-io.ts';

/** A file that is to stand in a folder. */
interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/**
 * Puts files into a folder, all of them or none, and overwrites nothing: a new folder appears with all its files at once; into one that
 * is there they are moved in their order, once all are written. Answers whether there was anything to write.
 *
 * @throws DomainError `BAD_INPUT` where a file is there with other content, or the folder cannot be made or written.
 */
export async function writeFolder(
  files: readonly OutputFile[],
  { out, io }: { readonly out: string; readonly io: Pick<CommandIo, 'cwd' | 'signal'> },
): Promise<'written' | 'unchanged'> {
  const folder = resolve(io.cwd, out);
  try {
    const isThere = await isFolder(folder, out);
    const missing = isThere ? await missingIn(folder, { files, out }) : files;
    if (missing.length === 0) return 'unchanged';
    io.signal.throwIfAborted();
    await (isThere ? addFiles : makeFolder)(folder, missing);
    return 'written';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw badInput(out, 'there is no folder to make it in');
    if (code === 'EACCES' || code === 'EROFS') throw badInput(out, 'may not be written');
    if (code === 'ENOTEMPTY' || code === 'EEXIST') throw badInput(out, 'was made by somebody else meanwhile');
    throw error;
  }
}

async function isFolder(folder: string, out: string): Promise<boolean> {
  const found = await stat(folder).catch(orNothing);
  if (found !== undefined && !found.isDirectory()) throw badInput(out, 'is a file; name a folder');
  return found !== undefined;
}

/** The files that are not there yet; one that is there must be the same. */
async function missingIn(
  folder: string,
  { files, out }: { readonly files: readonly OutputFile[]; readonly out: string },
): Promise<readonly OutputFile[]> {
  const found = await Promise.all(
    files.map(async (file) => ({ file, there: await readFile(join(folder, file.name)).catch(orNothing) })),
  );
  const others = found.filter(({ file, there }) => there !== undefined && !there.equals(file.content));
  if (others.length > 0) {
    const message = 'is there already with other content; name another folder';
    const issues = others.map(({ file }) => ({ place: join(out, file.name), message }));
    throw new DomainError('BAD_INPUT', issues);
  }
  return found.filter(({ there }) => there === undefined).map(({ file }) => file);
}

async function makeFolder(folder: string, files: readonly OutputFile[]): Promise<void> {
  await withStaging(dirname(folder), async (staging) => {
    await writeInto(staging, files);
    await rename(staging, folder);
  });
}

async function addFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  await withStaging(folder, async (staging) => {
    await writeInto(staging, files);
    const moved: string[] = [];
    try {
      for (const { name } of files) {
        await rename(join(staging, name), join(folder, name));
        moved.push(name);
      }
    } catch (error) {
      for (const name of moved) await rm(join(folder, name));
      throw error;
    }
  });
}

/** A folder for files that are not all there yet, which is gone afterwards. */
async function withStaging(parent: string, use: (staging: string) => Promise<void>): Promise<void> {
  const staging = join(parent, `.neue-wege-${randomUUID()}`);
  await mkdir(staging);
  try {
    await use(staging);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function writeInto(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { name, content } of files) await writeFile(join(folder, name), content, { flag: 'wx' });
}

function orNothing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
