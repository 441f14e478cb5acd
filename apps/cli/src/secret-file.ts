import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badInput, DomainError } from '@neue-wege/domain';
import type { Environment } from './environment.ts';

/** The two files that hold a secret, by their variable, and their names in the data directory. */
const secretFiles = { SECRET_FILE: 'secret', PSEUDONYM_KEY_FILE: 'pseudonym.key' } as const;

const minimumBytes = 32;
const minimumVariety = 12;
const exampleWords = /change.?me|example|beispiel|secret|geheim|passwor[dt]|insecure|default/i;

/**
 * Reads a secret: the bytes of its file, whatever they are (random bytes, base64, hexadecimal), without a line break at the
 * end of a text. With the embedded database a missing file is created in the data directory, mode 0600, if `mayCreate` says
 * that nothing depends on a lost one.
 *
 * @throws DomainError `BAD_INPUT` when it is missing, short or made up by hand; the message never repeats it.
 */
export async function readSecret(
  variable: keyof typeof secretFiles,
  { environment, mayCreate }: { readonly environment: Environment; readonly mayCreate: boolean },
): Promise<Uint8Array> {
  const file = secretPath(variable, environment);
  if (file === undefined) {
    throw badInput(variable, `required with DATABASE_URL; make one with: openssl rand -base64 48 > FILE`);
  }
  const content = await readIfThere(file);
  if (content !== undefined) return checkedSecret(content, `${variable} (${file})`);
  if (environment.store.kind === 'postgres') throw badInput(variable, `there is no file ${file}`);
  if (!mayCreate) {
    const message = `${file} is missing, but the store holds data made with it; put it back from the backup`;
    throw new DomainError('CONFLICT', [{ place: variable, message }]);
  }
  const created = Buffer.from(randomBytes(48).toString('base64'));
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, `${created.toString()}\n`, { mode: 0o600, flag: 'wx' });
  return created;
}

/** Where a secret is: the file that its variable names, or that of the data directory; `undefined` where it has to be named. */
export function secretPath(variable: keyof typeof secretFiles, environment: Environment): string | undefined {
  const explicit = variable === 'SECRET_FILE' ? environment.secretFile : environment.pseudonymKeyFile;
  if (explicit !== null || environment.store.kind === 'postgres') return explicit ?? undefined;
  return join(environment.dataDir, secretFiles[variable]);
}

/**
 * The secret that a file holds.
 *
 * @throws DomainError BAD_INPUT when it is short or made up by hand; the message never repeats it.
 */
export function checkedSecret(content: Buffer, place: string): Uint8Array {
  const text = content.toString('latin1');
  const bytes = /^[\x20-\x7E]+\r?\n$/.test(text) ? content.subarray(0, text.trimEnd().length) : content;
  if (bytes.length < minimumBytes) {
    throw badInput(
      place,
      `too short: ${bytes.length} bytes; at least ${minimumBytes}, as from: openssl rand -base64 48`,
    );
  }
  if (new Set(bytes).size < minimumVariety || exampleWords.test(text)) {
    throw badInput(place, 'looks made up by hand; use random bytes, as from: openssl rand -base64 48');
  }
  return bytes;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
