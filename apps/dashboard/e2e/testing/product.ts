import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The whole product as people run it: command line, embedded database, server and built dashboard. */
export interface Product {
  readonly url: string;
  /** The one-time link that the first start prints; whoever opens it may do everything. */
  readonly signInLink: string;
  /** Runs a command beside the server, on the same data, and gives what it prints. */
  command(...words: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

const commandLine = fileURLToPath(new URL('../../../cli/bin/neue-wege.mjs', import.meta.url));

/** Names the folder of a store with the demo and what was released of it, of which each product with the demo gets a copy. */
export const demoStore = 'DEMO_STORE';

/** Starts the product on data of its own, with the demo or empty, at any free port; `waiting` in milliseconds. */
export async function startProduct({
  withDemo,
  waiting,
}: {
  withDemo: boolean;
  waiting: number;
}): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'neue-wege-e2e-'));
  const clear = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
  try {
    const made = process.env[demoStore];
    if (withDemo && made !== undefined) await cp(made, dataDir, { recursive: true });
    const product = await startProductIn(dataDir, { withDemo, waiting });
    return { ...product, stop: () => product.stop().then(clear) };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** The same on data in a folder, which stays there. */
export async function startProductIn(
  dataDir: string,
  { withDemo, waiting }: { withDemo: boolean; waiting: number },
): Promise<Product> {
  const environment = {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: '0',
    // Which returns are due depends on the day on which the tests run.
    RETURN_DRAFTS_BY_HAND: '1',
    ...(withDemo ? {} : { NEUE_WEGE_NO_DEMO: '1' }),
  };
  const child = spawn(process.execPath, [commandLine, 'start'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      await exited;
    }
  };
  try {
    const addresses = await readAddresses(child, AbortSignal.timeout(waiting));
    return { ...addresses, command: (...words) => runCommand(words, environment), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server prints where it answers once it does, and then how to sign in. */
async function readAddresses(
  child: ChildProcess,
  signal: AbortSignal,
): Promise<Pick<Product, 'url' | 'signInLink'>> {
  const messages: string[] = [];
  if (child.stdout === null || child.stderr === null) throw new Error('The product has no output');
  createInterface(child.stderr).on('line', (line) => messages.push(line));
  for await (const line of createInterface({ input: child.stdout, signal })) {
    const signInLink = /^Sign in: (\S+)/.exec(line)?.[1];
    if (signInLink !== undefined) return { url: new URL(signInLink).origin, signInLink };
  }
  throw new Error(`The product did not start:\n${messages.join('\n')}`);
}

async function runCommand(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [commandLine, ...words], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, messages] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    child.exitCode === null ? once(child, 'exit') : undefined,
  ]);
  if (child.exitCode !== 0) throw new Error(`${words.join(' ')} failed:\n${messages}`);
  return output;
}
