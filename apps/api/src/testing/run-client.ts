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

/** Runs a worked query as its reader would: a program of its own that knows the address and a key, and nothing else. */
export async function runClient(
  file: string,
  { server, key }: { readonly server: TestServer; readonly key: string },
): Promise<Ended> {
  const [program, ...options] = commandOf(file);
  const child = spawn(program, [...options, file], {
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

function commandOf(file: string): readonly [string, ...string[]] {
  if (file.endsWith('.ts')) return [process.execPath];
  if (file.endsWith('.py')) return [findProgram('python3')];
  findProgram('curl');
  return [findProgram('bash')];
}
