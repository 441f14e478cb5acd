import type { Language } from '@neue-wege/domain';
import type { Environment } from './environment.ts';

/** 0 done; 1 the input or the data was refused; 2 wrong usage; 3 the world failed (contract 3). */
export type ExitCode = 0 | 1 | 2 | 3;

/** Where a command writes. Waiting for `write` keeps a slow reader from filling the memory. */
export interface TextOutput {
  write(text: string): Promise<void>;
}

/** Everything a command may touch of the process it was called in, so that a server can run it for somebody else. */
export interface CommandIo {
  /** The result, and nothing else. */
  readonly stdout: TextOutput;
  /** Messages and progress. */
  readonly stderr: TextOutput;
  /** What is given to the command, to be read once. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Whether a person watches the messages, so that a line may be rewritten. */
  readonly isTerminal: boolean;
  /** Relative paths start here. */
  readonly cwd: string;
  readonly environment: Environment;
  /** The language of tables, unless an option says otherwise. */
  readonly language: Language;
  now(): Date;
  /** Aborted when the caller wants the command to stop. */
  readonly signal: AbortSignal;
}
