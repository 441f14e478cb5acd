import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neueWege, program, type RunningServer, startServer } from './testing/neue-wege.ts';
import { openTerminal, type Terminal } from './testing/terminal.ts';

const enrolments = `participant,run,location,project,entered_on
A-1,1,bocholt,wege,2023-01-10
A-2,1,bocholt,wege,2023-01-10
`;
const ask = ['breakdown', '--measures', 'enrolments', '--json'];
const answerOf = (stdout: string): unknown => JSON.parse(stdout);

describe('neue-wege as a process', { timeout: 60_000 }, () => {
  it('ends with the code of the contract and keeps messages off standard output', async () => {
    const { folder } = await openTerminal();
    expect(await neueWege({ folder }, 'version')).toMatchObject({ exit: 0, stderr: '' });
    expect(await neueWege({ folder }, 'imprt')).toMatchObject({ exit: 2, stdout: '' });
    expect(await neueWege({ folder }, 'import', 'none.csv')).toMatchObject({ exit: 1, stdout: '' });
  });

  it('ends quietly when its reader has had enough', async () => {
    const { folder } = await openTerminal();
    const child = spawn(process.execPath, [program, 'breakdown', '--json'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const messages: unknown[] = [];
    child.stderr.on('data', (data) => messages.push(String(data)));
    const ended: unknown[] = await once(child, 'exit');
    expect([ended[0], messages.join('')]).toEqual([0, expect.not.stringContaining('EPIPE')]);
  });
});

describe('neue-wege serve', { timeout: 60_000 }, () => {
  let terminal: Terminal;
  let server: RunningServer;
  beforeAll(async () => {
    terminal = await openTerminal();
    server = await startServer(terminal);
  }, 60_000);
  afterAll(() => server.stop('SIGKILL'));

  it('answers over HTTP', async () => {
    expect((await fetch(new URL('/health/ready', server.url))).status).toBe(200);
  });

  it('runs what is typed elsewhere on its folder, with the files of the caller', async () => {
    const elsewhere = await openTerminal();
    await elsewhere.write('enrolments.csv', enrolments);
    const there = { folder: elsewhere.folder, variables: { DATA_DIR: join(terminal.folder, '.data') } };

    const stored = await neueWege(there, 'import', 'enrolments.csv', '--create-missing', '--json');
    expect([stored.exit, stored.stderr]).toEqual([0, '']);
    expect(answerOf(stored.stdout)).toMatchObject({ status: 'stored', dataVersion: 1 });

    const asked = await neueWege(terminal, ...ask);
    expect(answerOf(asked.stdout)).toMatchObject({ dataVersion: 1, total: { enrolments: { value: 2 } } });
  });

  it('gives callers the outputs and exit codes that they would have had alone', async () => {
    await terminal.write('bad.csv', 'participant,run,entered_on\nA-3,1,never\n');
    const refused = await neueWege(terminal, 'import', 'bad.csv');
    expect([refused.exit, refused.stderr]).toEqual([1, '']);
    expect(refused.stdout).toContain('bad.csv:2 entered_on: ');
    expect(await neueWege(terminal, 'breakdown', '--by', 'place')).toMatchObject({ exit: 2, stdout: '' });
    expect(await neueWege(terminal, 'demo')).toMatchObject({ exit: 1, stdout: '' });
  });

  it('takes no work meant for another key', async () => {
    const variables = { PSEUDONYM_KEY_FILE: 'other.key' };
    const refused = await neueWege({ ...terminal, variables }, ...ask);
    expect([refused.exit, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(/^PSEUDONYM_KEY_FILE: /);
  });

  it('keeps its keys and its socket to its owner', async () => {
    const dataDir = join(terminal.folder, '.data');
    const files = ['secret', 'pseudonym.key', 'command.sock'];
    expect(await readdir(dataDir)).toEqual(expect.arrayContaining(files));
    const modes = await Promise.all(
      ['', ...files].map(async (file) => (await stat(join(dataDir, file))).mode & 0o777),
    );
    expect(modes).toEqual([0o700, 0o600, 0o600, 0o600]);
  });

  it('is the only one on its folder: a second is refused and told the process of the first', async () => {
    const second = await neueWege(terminal, 'serve');
    expect([second.exit, second.stdout]).toEqual([3, '']);
    expect(second.stderr).toContain(String(server.pid));
  });

  it('leaves everything that was stored when it is killed, and nothing in the way of the next', async () => {
    await server.stop('SIGKILL');
    const asked = await neueWege(terminal, ...ask);
    expect(answerOf(asked.stdout)).toMatchObject({ dataVersion: 1, total: { enrolments: { value: 2 } } });
    server = await startServer(terminal);
    expect((await neueWege(terminal, ...ask)).stdout).toBe(asked.stdout);
  });

  it('stops in order when it is told to', async () => {
    expect(await server.stop('SIGTERM')).toBe(0);
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
    expect(await neueWege(terminal, ...ask)).toMatchObject({ exit: 0 });
  });
});

describe('neue-wege start', { timeout: 60_000 }, () => {
  it('starts empty with NEUE_WEGE_NO_DEMO=1, and stops on Ctrl-C', async () => {
    const { folder } = await openTerminal();
    const place = { folder, variables: { NEUE_WEGE_NO_DEMO: '1' } };
    const server = await startServer(place, 'start');
    expect(answerOf((await neueWege(place, ...ask)).stdout)).toMatchObject({ dataVersion: 0 });
    expect(await server.stop('SIGINT')).toBe(0);
  });
});
