import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import type { Database } from '@neue-wege/database';
import type { CommandIo, ExitCode } from './command-io.ts';

/** Runs a command line on a store that is already open. */
export type RunOnStore = (
  argv: readonly string[],
  open: { readonly io: CommandIo; readonly database: Database },
) => Promise<ExitCode>;

/** What a command does once its arguments are read, by what it needs of the store. */
export type CommandWork =
  /** Needs no data. */
  | { readonly store: 'none'; run(io: CommandIo): Promise<ExitCode> }
  /** Holds the store for as long as it runs, so that the others hand their work to it. */
  | { readonly store: 'own'; run(io: CommandIo, runOnStore: RunOnStore): Promise<ExitCode> }
  /** Works on the open store, here or inside the server that holds it. */
  | {
      readonly store: 'use';
      /** `any`: also a store whose migrations are pending, opened as its owner. */
      readonly schema: 'present' | 'any';
      /** What a person is asked for at the terminal, when a line of the standard input is needed. */
      readonly asks?: string;
      run(io: CommandIo, database: Database): Promise<ExitCode>;
    };

/** One subcommand: declares its arguments and hands over what is to be done with them. */
export type DeclareCommand = (start: (work: CommandWork) => void) => CommandUnknownOpts;
