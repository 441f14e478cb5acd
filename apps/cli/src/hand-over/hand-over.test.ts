import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExitCode } from '../command-io.ts';
import { callServer } from './call-server.ts';
import type { HandedCommand } from './decode-message.ts';
import { type RunHanded, serveCommands } from './serve-commands.ts';

let folder = '';
let path = '';
let server: { close(): Promise<void> } | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'neue-wege-'));
  path = join(folder, 'command.sock');
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(folder, { recursive: true });
});

const command: HandedCommand = {
  argv: ['import', 'a "file".csv', 'b\nc.csv'],
  cwd: '/somewhere',
  isTerminal: false,
  language: 'de',
  pseudonymKeyFile: null,
  input: 'given\n',
};

interface Heard {
  readonly exit: ExitCode | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

async function call(signal = new AbortController().signal): Promise<Heard> {
  const heard = { stdout: '', stderr: '' };
  const io = {
    stdout: { write: async (text: string) => void (heard.stdout += text) },
    stderr: { write: async (text: string) => void (heard.stderr += text) },
    signal,
  };
  return { exit: await callServer(path, { command, io }), ...heard };
}

describe('callServer', () => {
  it('answers nothing where no server listens', async () => {
    expect(await call()).toMatchObject({ exit: undefined });
  });

  it('answers nothing where a server that is gone left its socket behind', async () => {
    await writeFile(path, '');
    expect(await call()).toMatchObject({ exit: undefined });
  });

  it('says so when the server ends before the command does', async () => {
    server = await serveCommands(
      path,
      (_, { signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve(0))),
    );
    const calling = call();
    setTimeout(() => void server?.close(), 50);
    await expect(calling).rejects.toThrow(/server ended/);
  });
});

describe('serveCommands', () => {
  it('runs the command as it was typed and gives its outputs and exit code back', async () => {
    const run: RunHanded = async (received, io) => {
      await io.stdout.write(JSON.stringify(received));
      await io.stderr.write('Grüße\nan alle\n');
      return 1;
    };
    server = await serveCommands(path, run);
    expect(await call()).toEqual({ exit: 1, stdout: JSON.stringify(command), stderr: 'Grüße\nan alle\n' });
  });

  it('takes no character of a text for the end of its message', async () => {
    const said = 'a\u2028b\u2029c\u0085d\re\n';
    server = await serveCommands(path, async (_, io) => {
      await io.stdout.write(said);
      return 0;
    });
    expect(await call()).toMatchObject({ exit: 0, stdout: said });
  });

  it('lets nobody else use its socket', async () => {
    server = await serveCommands(path, async () => 0);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('replaces a socket that was left behind', async () => {
    await writeFile(path, '');
    server = await serveCommands(path, async () => 0);
    expect(await call()).toMatchObject({ exit: 0 });
  });

  it('carries more than fits into the socket at once, in order', async () => {
    server = await serveCommands(path, async (_, io) => {
      for (let index = 0; index < 3000; index += 1) await io.stdout.write(`${index}:${'x'.repeat(1000)}\n`);
      return 0;
    });
    const { stdout } = await call();
    expect(
      stdout
        .split('\n')
        .map((line) => Number(line.split(':')[0]))
        .slice(0, -1),
    ).toEqual([...Array(3000).keys()]);
  });

  it('tells the command when its caller is gone', async () => {
    const { promise: stopped, resolve: stop } = Promise.withResolvers<string>();
    server = await serveCommands(path, async (_, { signal }) => {
      await new Promise((done) => signal.addEventListener('abort', done));
      stop('stopped');
      return 1;
    });
    const caller = new AbortController();
    const calling = call(caller.signal).catch(() => 'hung up');
    setTimeout(() => caller.abort(), 50);
    expect(await stopped).toBe('stopped');
    expect(await calling).toBe('hung up');
  });

  it('survives a caller who talks nonsense', async () => {
    server = await serveCommands(path, async () => 0);
    const nonsense = connect(path);
    nonsense.end('{"argv": 7}\n');
    await new Promise((resolve) => nonsense.on('close', resolve).resume());
    expect(await call()).toMatchObject({ exit: 0 });
  });
});
