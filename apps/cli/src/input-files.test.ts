import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from './testing/terminal.ts';

const locations = 'location,name\nahaus,Ahaus\nbocholt,Bocholt\n';
const sum = createHash('sha256').update(locations).digest('hex');

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
}, 30_000);

async function rulesOf(...argv: readonly string[]): Promise<unknown> {
  const { exit, stdout, stderr } = await terminal.type('import', ...argv, '--dry-run', '--json');
  if (stdout === '') return [exit, stderr];
  const { status, findings } = JSON.parse(stdout) as { status: string; findings: { rule: string }[] };
  return [exit, status, findings.map(({ rule }) => rule)];
}

describe('openFiles', { timeout: 30_000 }, () => {
  it('reads a packed file whatever it is called', async () => {
    await terminal.write('locations.csv.gz', gzipSync(locations));
    await terminal.write('locations.dat', gzipSync(locations));
    expect(await rulesOf('locations.csv.gz')).toEqual([0, 'preview', []]);
    expect(await rulesOf('locations.dat')).toEqual([0, 'preview', []]);
  });

  it('takes Windows-1252 once --encoding confirms it (I03)', async () => {
    await terminal.write('windows.csv', Buffer.from('location,name\nsüd,Südlohn\n', 'latin1'));
    expect(await rulesOf('windows.csv')).toEqual([1, 'refused', ['encoding_not_confirmed']]);
    expect(await rulesOf('windows.csv', '--encoding', 'windows-1252')).toEqual([0, 'preview', []]);
  });
});

describe('readChecksums', { timeout: 30_000 }, () => {
  it('has a file refused that is not as long as it was (I16)', async () => {
    await terminal.write('SHA256SUMS', `${sum}  locations.csv\n`);
    await terminal.write('locations.csv', locations);
    expect(await rulesOf('locations.csv', '--checksums', 'SHA256SUMS')).toEqual([0, 'preview', []]);
    await terminal.write('locations.csv', 'location,name\nahaus,Ahaus\n');
    expect(await rulesOf('locations.csv', '--checksums', 'SHA256SUMS')).toEqual([
      1,
      'refused',
      ['checksum_mismatch'],
    ]);
  });

  it('says which line is none of a list, and that a list is not there', async () => {
    await terminal.write('list.txt', 'locations.csv 12\n');
    expect(await rulesOf('locations.csv', '--checksums', 'list.txt')).toEqual([
      1,
      expect.stringContaining('list.txt:1'),
    ]);
    expect(await rulesOf('locations.csv', '--checksums', 'none.txt')).toEqual([
      1,
      expect.stringContaining('there is no such file'),
    ]);
  });
});
