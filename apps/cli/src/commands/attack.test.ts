import { join } from 'node:path';
import { listReleases, openDatabase, readAttacks } from '@neue-wege/database';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTerminal, type Terminal } from '../testing/terminal.ts';

let terminal: Terminal;
beforeAll(async () => {
  terminal = await openTerminal();
}, 30_000);

/** Twelve people who share everything that is counted. */
const rows = Array.from({ length: 12 }, (_, index) => `A-${index},1,bocholt,wege,2023-01-10\n`);

describe('attack', { timeout: 120_000 }, () => {
  it('has nothing to attack before anything is released', async () => {
    expect(await terminal.type('attack')).toMatchObject({
      exit: 1,
      stdout: '',
      stderr: 'Nothing has been released for this profile yet.\n',
    });
  });

  it('finds nothing in a release without small cells, and keeps that with it', async () => {
    await terminal.write('first.csv', `participant,run,location,project,entered_on\n${rows.join('')}`);
    const imported = await terminal.type(
      'import',
      'first.csv',
      '--create-missing',
      '--known-on',
      '2025-01-15',
    );
    expect(imported.exit).toBe(0);
    const { exit, stdout, stderr } = await terminal.type('attack', '--disclosure', 'public', '--json');
    expect(exit).toBe(0);
    // The first who asks waits, and is told why.
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('Protecting the tables of data version 1 for MANAGEMENT'),
      expect.stringContaining('for PUBLIC'),
      '',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({
      profile: 'PUBLIC',
      isSafe: true,
      judged: 0,
      unsafe: [],
      open: [],
    });
    const database = await openDatabase({ dataDir: join(terminal.folder, '.data', 'database') });
    try {
      const [release] = await listReleases(database, { profile: 'PUBLIC', actor: 'test' });
      const attacks = await readAttacks(database, { releaseId: release?.releaseId ?? -1, actor: 'test' });
      expect(attacks.map(({ record }) => record)).toMatchObject([{ isSafe: true, unsafe: 0, open: 0 }]);
    } finally {
      await database.close();
    }
  });

  it('says in words what it found', async () => {
    const { exit, stdout } = await terminal.type('attack', '--former');
    expect(exit).toBe(0);
    expect(stdout).toContain('Release for MANAGEMENT');
    expect(stdout).toContain('Recovered: 0; known too well: 0; undecided: 0');
    expect(stdout.endsWith('\nSafe.\n')).toBe(true);
  });

  it('prints again what is kept with the last release, and attacks nothing', async () => {
    const { exit, stdout } = await terminal.type('attack', '--disclosure', 'public', '--stored');
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      profile: 'PUBLIC',
      asOf: '2025-01-15',
      dataVersion: 1,
      attacks: [{ record: { isSafe: true, unsafe: 0 } }],
    });
  });

  it('is not asked for exact figures', async () => {
    expect(await terminal.type('attack', '--disclosure', 'exact')).toMatchObject({ exit: 2 });
  });
});
