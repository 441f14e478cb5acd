import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '@neue-wege/domain';
import type { CommandWork, RunOnStore } from './command.ts';
import type { CommandIo, ExitCode } from './command-io.ts';
import { parseCommandLine } from './command-line.ts';
import { atEdge } from './edge.ts';
import { type Environment, parseEnvironment } from './environment.ts';
import { askLine, given } from './given-input.ts';
import { callServer } from './hand-over/call-server.ts';
import { socketPath } from './hand-over/socket-path.ts';
import { openStore, type Store } from './store.ts';
import { UsageError } from './usage-error.ts';

/** The process in which a command line was typed. */
export interface Caller extends Omit<CommandIo, 'environment'> {
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** Does what a command line asks for, here or in the server that holds the data, and says how it went. */
export async function runCommandLine(argv: readonly string[], caller: Caller): Promise<ExitCode> {
  const parsed = parseCommandLine(argv);
  if (parsed.kind === 'answer') {
    await caller.stdout.write(parsed.stdout);
    await caller.stderr.write(parsed.stderr);
    return parsed.exitCode;
  }
  const { work } = parsed;
  return atEdge(caller, async () => {
    const io: CommandIo = { ...caller, environment: readEnvironment(caller) };
    if (work.store !== 'use') return work.run(io, runOnStore);
    const input = work.asks === undefined ? null : await askLine(work.asks, io);
    return useStore(argv, { work, io: { ...io, stdin: given(input) }, input });
  });
}

function readEnvironment({ variables, cwd }: Caller): Environment {
  try {
    return parseEnvironment(variables, { cwd });
  } catch (error) {
    throw error instanceof DomainError ? new UsageError(error.issues) : error;
  }
}

/** What a server does with a command line that was handed to it. */
const runOnStore: RunOnStore = (argv, { io, database }) => {
  const parsed = parseCommandLine(argv);
  if (parsed.kind === 'answer' || parsed.work.store !== 'use') {
    const message = 'the running server does not know this command; it may be of another version';
    throw new UsageError([{ place: '', message }]);
  }
  return parsed.work.run(io, database);
};

const patience = 10_000;
const pause = 200;

/**
 * Runs the work on the store: by the server that holds it, otherwise here. While another command holds it, waits a little.
 */
async function useStore(
  argv: readonly string[],
  {
    work,
    io,
    input,
  }: {
    readonly work: Extract<CommandWork, { store: 'use' }>;
    readonly io: CommandIo;
    readonly input: string | null;
  },
): Promise<ExitCode> {
  const until = io.now().getTime() + patience;
  for (;;) {
    const answered = await askServer(argv, { io, input });
    if (answered !== undefined) return answered;
    const store = await tryOpen(io, { work, until });
    if (store === undefined) {
      await delay(pause, undefined, { signal: io.signal });
      continue;
    }
    try {
      return await work.run(io, store.database);
    } finally {
      await store.close();
    }
  }
}

async function askServer(
  argv: readonly string[],
  { io, input }: { readonly io: CommandIo; readonly input: string | null },
): Promise<ExitCode | undefined> {
  const { environment, cwd, isTerminal, language } = io;
  if (environment.store.kind !== 'embedded') return undefined;
  const { pseudonymKeyFile } = environment;
  return callServer(socketPath(environment.dataDir), {
    command: { argv, cwd, isTerminal, language, pseudonymKeyFile, input },
    io,
  });
}

/** `undefined` while somebody else holds the folder and there is time left to wait. */
async function tryOpen(
  io: CommandIo,
  { work, until }: { work: Extract<CommandWork, { store: 'use' }>; until: number },
): Promise<Store | undefined> {
  try {
    return await openStore(io.environment, work.schema);
  } catch (error) {
    const isHeld =
      io.environment.store.kind === 'embedded' && error instanceof DomainError && error.code === 'CONFLICT';
    if (isHeld && io.now().getTime() < until) return undefined;
    throw error;
  }
}
