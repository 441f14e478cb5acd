import { copyFile, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { lockDataDir } from '@neue-wege/database';
import { createTestDatabase } from '@neue-wege/vitest/postgres';
import { describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

const enrolments = [
  'participant,run,location,project,enrolment_key,entered_on,exited_on,exit_reason',
  'K-4711,1,bocholt,wege,,2023-01-10,2023-06-30,regular_end',
  'K-4712,1,bocholt,wege,E-2,2023-01-10,,',
  'K-4713,1,bocholt,wege,,2023-02-10,,',
  '',
].join('\n');
const newKey = 'TmV1ZXIgU2NobMO8c3NlbCBudXIgZsO8ciBkaWVzZW4gVGVzdCE=\n';
const figures = ['breakdown', '--by', 'location,year', '--measures', 'enrolments,participants', '--json'];
const everybody = 'K-4711\r\n K-4712 \n\nK-4713\n';

async function filled(variables: Readonly<Record<string, string>> = {}): Promise<Terminal> {
  const terminal = await openTerminal(variables);
  await terminal.write('enrolments.csv', enrolments);
  await terminal.write('new.key', newKey);
  return terminal;
}

describe('pseudonyms rekey', { timeout: 60_000 }, () => {
  it('gives everybody a new pseudonym, by which they are found again, and changes no figure', async () => {
    const terminal = await filled();
    await terminal.type('import', 'enrolments.csv', '--create-missing');
    const before = await terminal.type(...figures);
    const known = await terminal.give('K-4711\n', 'find');
    expect(known.stdout).toMatch(/bocholt\/wege\/1 +2023-01-10 +2023-06-30 +regular_end/);

    const rekeyed = await terminal.give(
      everybody,
      'pseudonyms',
      'rekey',
      '--source-keys',
      '-',
      '--new-key',
      'new.key',
    );
    expect(rekeyed).toMatchObject({ exit: 0, stdout: '' });
    expect(rekeyed.stderr).toBe('3 people have pseudonyms of key version 2.\n');

    expect(await terminal.type(...figures)).toEqual(before);
    const found = await terminal.give('K-4711\n', 'find');
    expect(found.stdout).toContain('2023-06-30');
    expect(found.stdout.slice(0, 36)).not.toBe(known.stdout.slice(0, 36));
    expect((await terminal.type('import', 'enrolments.csv')).stdout).toMatch(/nothing/i);
    const { stdout } = await terminal.type('pseudonyms', 'status');
    expect(stdout).toMatch(
      /^Key version 2, since .*: 3 people\.\nKey version 1, since .*: 0 people\.\n.* version 2\.\n$/,
    );
    const folder = join(terminal.folder, '.data');
    expect((await stat(join(folder, 'pseudonym.key'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).not.toContain('pseudonym.key.new');
  });

  it('is refused while somebody is not on the list, and prints who, by what somebody can act on', async () => {
    const terminal = await filled();
    await terminal.type('import', 'enrolments.csv', '--create-missing');
    await terminal.write('some.txt', 'K-4711\nK-9999\n');
    const rekey = ['pseudonyms', 'rekey', '--source-keys', 'some.txt', '--new-key', 'new.key'];

    const refused = await terminal.type(...rekey);
    expect(refused.exit).toBe(1);
    expect(refused.stdout).toMatch(
      /^pseudonym,enrolment_keys,location,project,run,entered_on,import\r?\n(.*\r?\n){2}$/,
    );
    expect(refused.stdout).toMatch(/,E-2,bocholt,wege,1,\d{4}-\d\d-\d\d,1\r?$/m);
    expect(refused.stderr).toMatch(/^Nothing was changed: 2 people.*; 1 are\.\n1 keys of the list/);
    expect(await terminal.give('K-4711', 'find')).toMatchObject({ exit: 0 });

    expect(await terminal.type(...rekey, '--leave-unlisted')).toMatchObject({ exit: 0 });
    expect(await terminal.give('K-4711', 'find')).toMatchObject({ exit: 0 });
    expect(await terminal.give('K-4712', 'find')).toMatchObject({ exit: 1, stdout: '' });
  });

  it('is safe when it is killed between the store and the file: the next command swaps the file', async () => {
    const terminal = await filled();
    await terminal.type('import', 'enrolments.csv', '--create-missing');
    const file = join(terminal.folder, '.data', 'pseudonym.key');
    await terminal.give(everybody, 'pseudonyms', 'rekey', '--source-keys', '-', '--new-key', 'new.key');
    await rename(file, `${file}.new`);
    await copyFile(`${file}.old`, file);

    expect(await terminal.give('K-4711', 'find')).toMatchObject({ exit: 0 });
    expect(await readFile(file, 'utf8')).toBe(newKey);
  });

  it('leaves a key alone that was prepared and never taken', async () => {
    const terminal = await filled();
    await terminal.type('import', 'enrolments.csv', '--create-missing');
    const file = join(terminal.folder, '.data', 'pseudonym.key');
    const before = await readFile(file, 'utf8');
    await copyFile(join(terminal.folder, 'new.key'), `${file}.new`);

    expect(await terminal.give('K-4711', 'find')).toMatchObject({ exit: 0 });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('refuses a list that holds something else, without repeating it', async () => {
    const terminal = await filled();
    await terminal.type('import', 'enrolments.csv', '--create-missing');
    const list = `K-4711\n${'K-4712'.repeat(50)}\n`;

    const { exit, stderr } = await terminal.give(
      list,
      'pseudonyms',
      'rekey',
      '--source-keys',
      '-',
      '--new-key',
      'new.key',
    );
    expect([exit, stderr]).toEqual([1, '--source-keys: line 2 is no key of a person\n']);
  });

  it('waits for no server: while one holds the store it is refused', async () => {
    const terminal = await filled();
    await terminal.type('import', 'enrolments.csv', '--create-missing');
    const lock = await lockDataDir(join(terminal.folder, '.data'));

    const rekey = await terminal.give(
      everybody,
      'pseudonyms',
      'rekey',
      '--source-keys',
      '-',
      '--new-key',
      'new.key',
    );
    await lock.release();
    expect(rekey).toMatchObject({ exit: 3, stdout: '' });
    expect(rekey.stderr).toMatch(/^DATA_DIR: /);
  });
});

describe('pseudonyms rekey with PostgreSQL', { timeout: 60_000 }, async () => {
  const { url } = await createTestDatabase();

  it('leaves the file to the operator, and refuses the old key from then on', async () => {
    const terminal = await filled({ DATABASE_URL: url, PSEUDONYM_KEY_FILE: 'old.key' });
    const after = await filled({ DATABASE_URL: url, PSEUDONYM_KEY_FILE: 'new.key' });
    await terminal.write('old.key', 'QWx0ZXIgU2NobMO8c3NlbCBudXIgZsO8ciBkaWVzZW4gVGVzdCE=\n');
    await terminal.type('migrate');
    await terminal.type('import', 'enrolments.csv', '--create-missing');

    const rekeyed = await terminal.give(
      everybody,
      'pseudonyms',
      'rekey',
      '--source-keys',
      '-',
      '--new-key',
      'new.key',
    );
    expect(rekeyed).toMatchObject({ exit: 0 });
    expect(rekeyed.stderr).toContain('Set PSEUDONYM_KEY_FILE');
    const refused = await terminal.give('K-4711', 'find');
    expect([refused.exit, refused.stderr]).toEqual([3, expect.stringContaining('was replaced') as string]);
    expect(await after.give('K-4711', 'find')).toMatchObject({ exit: 0 });
  });
});

describe('find', { timeout: 60_000 }, () => {
  it('reads the key from the standard input alone, and says when nobody is known', async () => {
    const terminal = await filled();
    await terminal.type('import', 'enrolments.csv', '--create-missing');

    expect(await terminal.give('K-0000\n', 'find')).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'Nobody is known by this key.\n',
    });
    expect(await terminal.give('', 'find')).toMatchObject({ exit: 1 });
    expect(await terminal.type('find', 'K-4711')).toMatchObject({ exit: 2 });
    expect(await terminal.give('K-4711\nK-4712\n', 'find')).toEqual({
      exit: 2,
      stdout: '',
      stderr: 'standard input: holds more than one line; give one key at a time\n',
    });
    const { stdout } = await terminal.give('K-4712\n', 'find', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ enrolments: [{ run: 'bocholt/wege/1', exitedOn: null }] });
  });
});
