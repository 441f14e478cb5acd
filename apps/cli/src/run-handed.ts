import type { Database } from '@neue-wege/database';
import type { RunOnStore } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { atEdge } from './edge.ts';
import { given } from './given-input.ts';
import type { RunHanded } from './hand-over/serve-commands.ts';
import { UsageError } from './usage-error.ts';

/** A process that holds a store open. */
interface Holder {
  readonly io: CommandIo;
  readonly database: Database;
}

/** Runs commands that others hand over on the open store, with this process's settings and the others' outputs. */
export function runHanded({ io: own, database }: Holder, runOnStore: RunOnStore): RunHanded {
  return ({ argv, cwd, isTerminal, language, pseudonymKeyFile, input }, outputs) => {
    const io: CommandIo = { ...own, ...outputs, stdin: given(input), cwd, isTerminal, language };
    return atEdge(io, () => {
      requireSameKey(pseudonymKeyFile, own);
      return runOnStore(argv, { io, database });
    });
  };
}

/** One store has one key: two would make two persons of one. */
function requireSameKey(file: string | null, { environment }: CommandIo): void {
  if (file === null || file === environment.pseudonymKeyFile) return;
  const message = 'the running server uses another file; unset the variable or stop the server';
  throw new UsageError([{ place: 'PSEUDONYM_KEY_FILE', message }]);
}
