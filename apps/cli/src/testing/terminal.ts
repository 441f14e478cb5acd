import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { ExitCode } from '../command-io.ts';
import { runCommandLine } from '../run-command-line.ts';

/** What a command printed, and how it ended. */
export interface Heard {
  readonly exit: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a store of its own, and a person who types commands there. */
export interface Terminal {
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  type(...argv: readonly string[]): Promise<Heard>;
  /** Types a command that reads the standard input. */
  give(input: string, ...argv: readonly string[]): Promise<Heard>;
  /** Writes a file into the folder and answers its name. */
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** The day on which everything in the tests happens. */
export const today = new Date('2026-09-30T10:00:00Z');

/** Opens a terminal in an empty folder that is removed after the test file. */
export async function openTerminal(variables: Readonly<Record<string, string>> = {}): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'neue-wege-cli-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const type = async (argv: readonly string[], input: string): Promise<Heard> => {
    const heard = { stdout: '', stderr: '' };
    const exit = await runCommandLine(argv, {
      stdin: bytesOf(input),
      stdout: { write: async (text) => void (heard.stdout += text) },
      stderr: { write: async (text) => void (heard.stderr += text) },
      isTerminal: false,
      cwd: folder,
      variables,
      language: 'en',
      now: () => today,
      signal: new AbortController().signal,
    });
    return { exit, ...heard };
  };
  return {
    folder,
    variables,
    type: (...argv) => type(argv, ''),
    give: (input, ...argv) => type(argv, input),
    async write(name, content) {
      await writeFile(join(folder, name), content);
      return name;
    },
  };
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield await Promise.resolve(Buffer.from(text));
}
