import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { neueWege, startServer } from './testing/neue-wege.ts';
import { openTerminal } from './testing/terminal.ts';

const enrolments = `participant,run,location,project,entered_on
A-1,1,bocholt,wege,2023-01-10
A-2,1,bocholt,wege,2023-01-10
`;
const ask = ['breakdown', '--measures', 'enrolments', '--json'];
const answerOf = (stdout: string): unknown => JSON.parse(stdout);

describe('neue-wege as a process', { timeout: 60_000 }, () => {
  it('prints results on standard output alone and ends with the code of the contract', async () => {
    const { folder } = await openTerminal();
    expect(await neueWege({ folder }, 'version')).toMatchObject({ exit: 0, stderr: '' });
    expect(await neueWege({ folder }, 'imprt')).toMatchObject({ exit: 2, stdout: '' });
    expect(await neueWege({ folder }, 'import', 'none.csv')).toMatchObject({ exit: 1, stdout: '' });
  });

  it('hands work to the server that holds the store, whatever folder it is typed in', async () => {
    const terminal = await openTerminal();
    const { folder } = terminal;
    const elsewhere = await openTerminal();
    await elsewhere.write('enrolments.csv', enrolments);
    const server = await startServer({ folder });
    const there = { folder: elsewhere.folder, variables: { DATA_DIR: join(folder, '.data') } };

    const stored = await neueWege(there, 'import', 'enrolments.csv', '--create-missing', '--json');
    expect([stored.exit, stored.stderr]).toEqual([0, '']);
    expect(answerOf(stored.stdout)).toMatchObject({ status: 'stored', dataVersion: 1 });

    await terminal.write('bad.csv', 'participant,run,entered_on\nA-3,1,never\n');
    const refused = await neueWege({ folder }, 'import', 'bad.csv');
    expect(refused).toMatchObject({
      exit: 1,
      stderr: '',
      stdout: expect.stringContaining('bad.csv:2 entered_on') as string,
    });

    const asked = await neueWege({ folder }, ...ask);
    expect(answerOf(asked.stdout)).toMatchObject({ dataVersion: 1, total: { enrolments: { value: 2 } } });
    expect(await neueWege({ folder }, 'breakdown', '--by', 'place')).toMatchObject({ exit: 2 });
    expect((await stat(join(folder, '.data', 'command.sock'))).mode & 0o777).toBe(0o600);
    expect(await server.stop('SIGTERM')).toBe(0);

    const later = await neueWege({ folder }, ...ask);
    expect(later).toMatchObject({ exit: 0, stdout: asked.stdout });
  });

  it('refuses to hand work over to a server with another key', async () => {
    const { folder } = await openTerminal();
    await startServer({ folder });
    const variables = { PSEUDONYM_KEY_FILE: 'other.key' };
    const refused = await neueWege({ folder, variables }, ...ask);
    expect(refused).toMatchObject({
      exit: 2,
      stderr: expect.stringMatching(/^PSEUDONYM_KEY_FILE: /) as string,
    });
  });

  it('refuses a second server on the same folder and names the first', async () => {
    const { folder } = await openTerminal();
    const server = await startServer({ folder });
    const second = await neueWege({ folder }, 'serve');
    expect(second).toMatchObject({
      exit: 3,
      stdout: '',
      stderr: expect.stringContaining(String(server.pid)) as string,
    });
    expect(await server.stop('SIGINT')).toBe(0);
  });

  it('answers over HTTP while it runs', async () => {
    const { folder } = await openTerminal();
    const server = await startServer({ folder });
    expect((await fetch(new URL('/health/ready', server.url))).status).toBe(200);
    expect(await server.stop('SIGTERM')).toBe(0);
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  it('starts again after a server was killed, with everything that was stored', async () => {
    const terminal = await openTerminal();
    const { folder } = terminal;
    await terminal.write('enrolments.csv', enrolments);
    const first = await startServer({ folder });
    expect(await neueWege({ folder }, 'import', 'enrolments.csv', '--create-missing')).toMatchObject({
      exit: 0,
    });
    await first.stop('SIGKILL');
    const asked = await neueWege({ folder }, ...ask);
    expect(answerOf(asked.stdout)).toMatchObject({ total: { enrolments: { value: 2 } } });
    const second = await startServer({ folder });
    expect(await second.stop('SIGTERM')).toBe(0);
  });

  it('starts empty when it is told to', async () => {
    const { folder } = await openTerminal();
    const variables = { NEUE_WEGE_NO_DEMO: '1' };
    await startServer({ folder, variables }, 'start');
    expect(answerOf((await neueWege({ folder, variables }, ...ask)).stdout)).toMatchObject({
      dataVersion: 0,
    });
  });

  it('keeps its keys to its owner', async () => {
    const { folder } = await openTerminal();
    await startServer({ folder });
    await neueWege({ folder }, 'demo', '--through', '2013-06-30');
    const files = await readdir(join(folder, '.data'));
    expect(files).toEqual(expect.arrayContaining(['secret', 'pseudonym.key']));
    for (const file of ['secret', 'pseudonym.key']) {
      expect((await stat(join(folder, '.data', file))).mode & 0o777).toBe(0o600);
    }
    expect(await neueWege({ folder }, 'demo')).toMatchObject({ exit: 1, stdout: '' });
  });
});
