import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { findProgram } from '@neue-wege/vitest/program';
import type { TestServer } from './test-server.ts';

/** The folder of the worked queries. */
export const examples: string = fileURLToPath(new URL('../../clients/queries/', import.meta.url));

/** The languages of the worked queries, by the ending of their files. */
export const languages = ['sh', 'ts', 'py'] as const;

/** One of {@link languages}. */
export type Language = (typeof languages)[number];

/** What a client printed, and how it ended. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Whom a client asks. */
interface World {
  readonly server: TestServer;
  readonly key: string;
}

/** Runs a worked query as its reader would: a program of its own that knows the address and a key, and nothing else. */
export function runClient(file: string, world: World): Promise<Ended> {
  if (file.endsWith('.ts')) return run([process.execPath, file], world);
  if (file.endsWith('.py')) return run([findProgram('python3'), file], world);
  findProgram('curl');
  return run([findProgram('bash'), file], world);
}

/** Runs a command of a page. */
export function runShell(command: string, world: World): Promise<Ended> {
  findProgram('curl');
  return run([findProgram('bash'), '-c', command], world);
}

async function run(
  [program, ...options]: readonly [string, ...string[]],
  { server, key }: World,
): Promise<Ended> {
  const child = spawn(program, options, {
    cwd: examples,
    env: { PATH: process.env['PATH'], API_URL: server.url, API_KEY: key, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('exit', resolve);
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exit: await exit, stdout, stderr };
}
