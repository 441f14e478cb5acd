import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The program as users start it. */
export const program: string = fileURLToPath(new URL('../../bin/neue-wege.mjs', import.meta.url));

/** What a process printed, and the code it ended with. */
export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a process runs, and with which settings. */
export interface Place {
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
}

/** A server that runs as a process of its own; killed after the test file if it still does. */
export interface RunningServer {
  readonly pid: number | undefined;
  readonly url: string;
  /** Sends a signal, waits for the end, and answers the exit code. */
  stop(signal: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>;
  /** Everything that it printed, once it has ended. */
  printed(): Promise<string>;
}

const running = new Set<ChildProcess>();
afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});

function start({ folder, variables = {} }: Place, argv: readonly string[]): ChildProcess {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C', PORT: '0', ...variables };
  const child = spawn(process.execPath, [program, ...argv], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Runs `neue-wege` in a process of its own to its end. */
export function neueWege(place: Place, ...argv: readonly string[]): Promise<Ended> {
  return startNeueWege(place, ...argv).ended;
}

/** Starts `neue-wege` in a process of its own that may be killed. */
export function startNeueWege(
  place: Place,
  ...argv: readonly string[]
): { readonly kill: (signal: NodeJS.Signals) => void; readonly ended: Promise<Ended> } {
  const child = start(place, argv);
  const { stdout, stderr, exit } = pipesOf(child);
  const ended = Promise.all([text(stdout), text(stderr), exit]);
  return {
    kill: (signal) => void child.kill(signal),
    ended: ended.then(([out, err, code]) => ({ stdout: out, stderr: err, exit: code })),
  };
}

/** Starts `neue-wege serve` and waits until it has printed its address. */
export async function startServer(
  place: Place,
  command: 'serve' | 'start' = 'serve',
): Promise<RunningServer> {
  const child = start(place, [command]);
  const { stdout, stderr, exit } = pipesOf(child);
  const messages = text(stderr);
  const lines = createInterface({ input: stdout });
  const heard: string[] = [];
  lines.on('line', (one) => heard.push(one));
  const line = await Promise.race([once(lines, 'line').then(([first]: unknown[]) => String(first)), exit]);
  const url = /https?:\S+/.exec(String(line))?.[0];
  if (url === undefined) throw new Error(`the server did not start: ${await messages}`);
  return {
    pid: child.pid,
    url,
    async stop(signal) {
      child.kill(signal);
      return exit;
    },
    printed: async () => `${await messages}${heard.join('\n')}`,
  };
}

function pipesOf(child: ChildProcess): {
  stdout: NodeJS.ReadableStream;
  stderr: NodeJS.ReadableStream;
  exit: Promise<number | null>;
} {
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('both outputs are pipes');
  const exit = new Promise<number | null>((resolve) => {
    child.once('exit', resolve);
  });
  return { stdout, stderr, exit };
}
