import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { DomainError, type Issue } from '@neue-wege/domain';
import {
  type ByteRange,
  type Checksums,
  type InputFile,
  type MappingProfile,
  parseChecksums,
  parseProfiles,
  profileLimits,
} from '@neue-wege/intake';

/**
 * The files named at the command line. Messages call them by their name without folders, unless two would be called alike.
 *
 * @throws DomainError `BAD_INPUT` naming every one that cannot be read as a file.
 */
export async function openFiles(paths: readonly string[], cwd: string): Promise<readonly InputFile[]> {
  const issues: Issue[] = [];
  const names = paths.map((path) => basename(path));
  const files = await Promise.all(
    paths.map(async (path, index): Promise<InputFile> => {
      const place = resolve(cwd, path);
      const size = await sizeOf(place);
      if (typeof size === 'string') issues.push({ place: path, message: size });
      const name = names[index] ?? path;
      const isAlone = names.filter((other) => other === name).length === 1;
      return {
        name: isAlone ? name : path,
        size: typeof size === 'number' ? size : undefined,
        open: (range) => bytesOf(place, range),
      };
    }),
  );
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return files;
}

/**
 * Reads the mapping profiles named at the command line.
 *
 * @throws DomainError `BAD_INPUT` with everything that is wrong with each of them.
 */
export async function readProfiles(
  paths: readonly string[],
  cwd: string,
): Promise<readonly MappingProfile[]> {
  const issues: Issue[] = [];
  const profiles: MappingProfile[] = [];
  for (const path of paths) {
    const place = resolve(cwd, path);
    const size = await sizeOf(place);
    const problem = typeof size === 'string' ? size : lengthProblem(size);
    if (problem !== undefined) {
      issues.push({ place: path, message: problem });
      continue;
    }
    try {
      profiles.push(...parseProfiles(await readFile(place, 'utf8'), path));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      issues.push(...error.issues);
    }
  }
  if (issues.length > 0) throw new DomainError('BAD_INPUT', issues);
  return profiles;
}

/** A list of checksums is no longer than this, in bytes. */
const longestChecksums = 1_000_000;

/**
 * Reads the list of checksums named at the command line.
 *
 * @throws DomainError `BAD_INPUT` when it cannot be read, or with every line that is none of a list.
 */
export async function readChecksums(path: string, cwd: string): Promise<Checksums> {
  const place = resolve(cwd, path);
  const size = await sizeOf(place);
  const problem = typeof size === 'string' ? size : tooLong(size);
  if (problem !== undefined) throw new DomainError('BAD_INPUT', [{ place: path, message: problem }]);
  return parseChecksums(await readFile(place, 'utf8'), path);
}

function tooLong(bytes: number): string | undefined {
  return bytes > longestChecksums ? `is longer than ${longestChecksums} bytes` : undefined;
}

/** In UTF-8 a character takes at most three bytes per UTF-16 unit, so no profile that is short enough is turned away. */
function lengthProblem(bytes: number): string | undefined {
  const { length } = profileLimits;
  return bytes > 3 * length ? `is longer than ${length} characters` : undefined;
}

/** The length of a file in bytes, or why it cannot be read. */
async function sizeOf(path: string): Promise<number | string> {
  try {
    const status = await stat(path);
    return status.isFile()
      ? status.size
      : 'is not a file; files are read twice, so a pipe or folder cannot be imported';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file';
    if (code === 'EACCES') return 'may not be read';
    throw error;
  }
}

function bytesOf(path: string, range: ByteRange | undefined): AsyncIterable<Uint8Array> {
  const { start = 0, end = Number.POSITIVE_INFINITY } = range ?? {};
  return end <= start ? Readable.from([]) : createReadStream(path, { start, end: end - 1 });
}
