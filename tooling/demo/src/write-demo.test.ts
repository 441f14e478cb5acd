import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { generateDemo } from './generate-demo.ts';
import { writeDemo } from './write-demo.ts';

describe('writeDemo', () => {
  let directory = '';

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'neue-wege-demo-'));
  });

  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  it('writes the files of each delivery into a folder named by its day', async () => {
    const options = { seed: 1, through: '2013-12-31' };
    const folders = await writeDemo(directory, options);
    const demo = generateDemo(options);
    expect(folders.map((folder) => basename(folder))).toEqual(demo.map(({ knownOn }) => knownOn));
    const [first = ''] = folders;
    expect((await readdir(first)).toSorted()).toEqual(demo[0]?.files.map(({ name }) => name).toSorted());
    const written = await readFile(join(first, 'municipalities.csv'), 'utf8');
    expect(written).toBe(demo[0]?.files.find(({ name }) => name === 'municipalities.csv')?.content);
  });
});
