import type { Language } from '@neue-wege/domain';

/** A command on its way to the process that holds the store. */
export interface HandedCommand {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly isTerminal: boolean;
  readonly language: Language;
  /** Where the caller wants the key of the pseudonyms to be; `null`: wherever the server has it. */
  readonly pseudonymKeyFile: string | null;
  /** The line of the standard input that it reads; `null` when it reads none. */
  readonly input: string | null;
}

/** What comes back: pieces of the two outputs, and the exit code at the end. */
export type HandedAnswer =
  | { readonly stdout: string }
  | { readonly stderr: string }
  | { readonly exit: 0 | 1 | 2 | 3 };

/** A message as one line; what readers of lines take for the end of one is escaped, which JSON allows everywhere in a text. */
export function messageLine(message: HandedCommand | HandedAnswer): string {
  const text = JSON.stringify(message).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${text}\n`;
}

/** Reads the one line with which a command arrives. @throws Error for anything else. */
export function decodeCommand(line: string): HandedCommand {
  const message = JSON.parse(line) as Partial<Record<keyof HandedCommand, unknown>>;
  const { argv, cwd, isTerminal, language, pseudonymKeyFile, input } = message;
  const isList = Array.isArray(argv) && argv.every((argument) => typeof argument === 'string');
  if (!isList || typeof cwd !== 'string' || typeof isTerminal !== 'boolean') throw new Error('no command');
  if (language !== 'de' && language !== 'en') throw new Error('no language');
  if (pseudonymKeyFile !== null && typeof pseudonymKeyFile !== 'string') throw new Error('no key file');
  if (input !== null && typeof input !== 'string') throw new Error('no input');
  return { argv, cwd, isTerminal, language, pseudonymKeyFile, input };
}

/** Reads one line of an answer. @throws Error for anything else. */
export function decodeAnswer(line: string): HandedAnswer {
  const { stdout, stderr, exit } = JSON.parse(line) as {
    readonly stdout?: unknown;
    readonly stderr?: unknown;
    readonly exit?: unknown;
  };
  if (typeof stdout === 'string') return { stdout };
  if (typeof stderr === 'string') return { stderr };
  if (exit === 0 || exit === 1 || exit === 2 || exit === 3) return { exit };
  throw new Error('no answer');
}
