import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The whole product as people run it: command line, embedded database, server and built dashboard. */
export interface Product {
  readonly url: string;
  stop(): Promise<void>;
}

const commandLine = fileURLToPath(new URL('../../../cli/bin/neue-wege.mjs', import.meta.url));

/** Starts the product on data of its own, with the demo or empty, at any free port; `waiting` in milliseconds. */
export async function startProduct({
  withDemo,
  waiting,
}: {
  withDemo: boolean;
  waiting: number;
}): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'neue-wege-e2e-'));
  const child = spawn(process.execPath, [commandLine, 'start'], {
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '0',
      ...(withDemo ? {} : { NEUE_WEGE_NO_DEMO: '1' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    return { url: await readAddress(child, AbortSignal.timeout(waiting)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server prints where it answers once it does. */
async function readAddress(child: ChildProcess, signal: AbortSignal): Promise<string> {
  const messages: string[] = [];
  if (child.stdout === null || child.stderr === null) throw new Error('The product has no output');
  createInterface(child.stderr).on('line', (line) => messages.push(line));
  for await (const line of createInterface({ input: child.stdout, signal })) {
    const url = /https?:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return new URL(url).origin;
  }
  throw new Error(`The product did not start:\n${messages.join('\n')}`);
}
