import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { badInput } from '@neue-wege/domain';
import type { CommandIo } from './command-io.ts';

/**
 * Writes the result of a command to standard output, or to a new file and says so.
 *
 * @throws DomainError `BAD_INPUT` when the file is there already or its folder is not.
 */
export async function writeResult(
  text: string,
  { out, io }: { readonly out: string | undefined; readonly io: CommandIo },
): Promise<void> {
  return out === undefined ? io.stdout.write(text) : writeNewFile(text, { out, io });
}

/**
 * Writes a new file and says so.
 *
 * @throws DomainError `BAD_INPUT` when the file is there already or its folder is not.
 */
export async function writeNewFile(
  content: string | Uint8Array,
  { out, io }: { readonly out: string; readonly io: Pick<CommandIo, 'cwd' | 'stderr'> },
): Promise<void> {
  try {
    await writeFile(resolve(io.cwd, out), content, { flag: 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') throw badInput(out, 'is there already; name a new file');
    if (code === 'ENOENT' || code === 'ENOTDIR') throw badInput(out, 'there is no such folder');
    if (code === 'EACCES') throw badInput(out, 'may not be written');
    throw error;
  }
  return io.stderr.write(`Written to ${out}.\n`);
}
