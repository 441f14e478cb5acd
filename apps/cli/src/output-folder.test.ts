import { mkdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from './output-folder.ts';

let cwd = '';
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'neue-wege-'));
});
afterEach(() => rm(cwd, { recursive: true }));

interface Given {
  readonly name: string;
  readonly content: Buffer;
}

const file = (name: string, text: string): Given => ({ name, content: Buffer.from(text) });
const files = [file('a.csv', 'a'), file('b.csv', 'b'), file('manifest.json', '{}')];
const write = (
  out: string,
  {
    given = files,
    signal = new AbortController().signal,
  }: { given?: readonly Given[]; signal?: AbortSignal } = {},
) => writeFolder(given, { out, io: { cwd, signal } });

describe('writeFolder', () => {
  it('makes a folder with the files and nothing else', async () => {
    expect(await write('new')).toBe('written');
    expect(await readdir(cwd)).toEqual(['new']);
    expect(await readdir(join(cwd, 'new'))).toEqual(['a.csv', 'b.csv', 'manifest.json']);
    expect(await readFile(join(cwd, 'new/b.csv'), 'utf8')).toBe('b');
  });

  it('writes the same files again without a change, and what is missing of them', async () => {
    await write('new');
    expect(await write('new')).toBe('unchanged');
    await rm(join(cwd, 'new/a.csv'));
    expect(await write('new')).toBe('written');
    expect(await readdir(join(cwd, 'new'))).toEqual(['a.csv', 'b.csv', 'manifest.json']);
  });

  it('leaves what else is in a folder', async () => {
    await writeFile(join(cwd, 'notes.txt'), 'mine');
    expect(await write('.')).toBe('written');
    expect(await readdir(cwd)).toEqual(['a.csv', 'b.csv', 'manifest.json', 'notes.txt']);
  });

  it('writes nothing where one file is there with other content, and names all such files', async () => {
    await writeFile(join(cwd, 'b.csv'), 'other');
    await writeFile(join(cwd, 'manifest.json'), 'other');
    await expect(write('.')).rejects.toMatchObject({
      code: 'BAD_INPUT',
      issues: ['b.csv', 'manifest.json'].map((place) => ({
        place,
        message: 'is there already with other content; name another folder',
      })),
    });
    expect(await readdir(cwd)).toEqual(['b.csv', 'manifest.json']);
    expect(await readFile(join(cwd, 'b.csv'), 'utf8')).toBe('other');
  });

  it('leaves nothing behind where one file cannot be written, in a new folder or in one that is there', async () => {
    const given = [...files, file('none/c.csv', 'c')];
    await expect(write('new', { given })).rejects.toThrow('new: there is no folder');
    expect(await readdir(cwd)).toEqual([]);
    await mkdir(join(cwd, 'there'));
    await expect(write('there', { given })).rejects.toThrow('there: there is no folder');
    expect(await readdir(join(cwd, 'there'))).toEqual([]);
  });

  it('takes away what it moved where somebody else is in the way of the next', async () => {
    await mkdir(join(cwd, 'there'));
    const late = {
      name: 'b.csv',
      get content(): Buffer {
        mkdirSync(join(cwd, 'there/b.csv'));
        return Buffer.from('b');
      },
    };
    await expect(write('there', { given: [file('a.csv', 'a'), late] })).rejects.toThrow('EISDIR');
    expect(await readdir(join(cwd, 'there'))).toEqual(['b.csv']);
  });

  it('refuses a file as folder, and a folder without one to stand in', async () => {
    await writeFile(join(cwd, 'file'), '');
    await expect(write('file')).rejects.toThrow('file: is a file; name a folder');
    await expect(write('none/new')).rejects.toThrow('none/new: there is no folder to make it in');
  });

  it('writes nothing for somebody who is gone', async () => {
    await expect(write('new', { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(await readdir(cwd)).toEqual([]);
  });
});
