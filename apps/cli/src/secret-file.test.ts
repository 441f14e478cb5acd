import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Environment, parseEnvironment } from './environment.ts';
import { readSecret } from './secret-file.ts';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'neue-wege-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const embedded = (variables: Record<string, string> = {}): Environment =>
  parseEnvironment({ DATA_DIR: dataDir, ...variables }, { cwd: dataDir });
const postgres = (variables: Record<string, string> = {}): Environment =>
  embedded({ DATABASE_URL: 'postgres://db/wege', ...variables });
const read = (environment: Environment, mayCreate = true): Promise<Uint8Array> =>
  readSecret('PSEUDONYM_KEY_FILE', { environment, mayCreate });

async function fileWith(content: string | Uint8Array): Promise<string> {
  const file = join(dataDir, 'given');
  await writeFile(file, content);
  return file;
}

describe('readSecret', () => {
  it('makes a key for the embedded database that nobody else may read, and finds it again', async () => {
    const made = await read(embedded());
    expect(made.length).toBeGreaterThanOrEqual(32);
    expect((await stat(join(dataDir, 'pseudonym.key'))).mode & 0o777).toBe(0o600);
    expect(await read(embedded())).toEqual(made);
  });

  it('makes another one each time', async () => {
    const made = await read(embedded());
    await rm(join(dataDir, 'pseudonym.key'));
    expect(await read(embedded())).not.toEqual(made);
  });

  it('refuses to replace a lost key that stored data depend on', async () => {
    await expect(read(embedded(), false)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('takes random bytes as they are, and a text without its line break', async () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => (index * 37 + 200) % 256);
    expect(await read(embedded({ PSEUDONYM_KEY_FILE: await fileWith(bytes) }))).toEqual(Buffer.from(bytes));
    const text = Buffer.from(bytes).toString('base64');
    expect(await read(embedded({ PSEUDONYM_KEY_FILE: await fileWith(`${text}\n`) }))).toEqual(
      Buffer.from(text),
    );
  });

  it('is required with PostgreSQL (U10)', async () => {
    await expect(read(postgres())).rejects.toThrow(/PSEUDONYM_KEY_FILE: required/);
    await expect(read(postgres({ PSEUDONYM_KEY_FILE: 'none' }))).rejects.toThrow(/there is no file/);
  });

  it.each([
    ['short', 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p\n'],
    ['empty', ''],
    ['one byte over and over', 'x'.repeat(64)],
    ['an example', 'please-change-me-0123456789-abcdefghijk\n'],
  ])('refuses one that is %s (U10)', async (_, content) => {
    const environment = embedded({ PSEUDONYM_KEY_FILE: await fileWith(content) });
    await expect(read(environment)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect(await readFile(join(dataDir, 'given'), 'utf8')).toBe(content);
  });
});
