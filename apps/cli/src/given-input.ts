import type { CommandIo } from './command-io.ts';
import { linesOf } from './read-lines.ts';

/** A line as it is read from the standard input; nothing for `null`. */
export async function* given(line: string | null): AsyncGenerator<Uint8Array, void> {
  if (line !== null) yield await Promise.resolve(Buffer.from(line));
}

/** Asks the person at the terminal, if one is there, and reads the first line of the standard input. */
export async function askLine(
  question: string,
  io: Pick<CommandIo, 'stdin' | 'stderr' | 'isTerminal'>,
): Promise<string> {
  if (io.isTerminal) await io.stderr.write(question);
  for await (const line of linesOf(io.stdin, 'standard input')) return line;
  return '';
}
