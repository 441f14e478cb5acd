import type { CommandIo } from './command-io.ts';
import { linesOf } from './read-lines.ts';
import { UsageError } from './usage-error.ts';

/** A line as it is read from the standard input; nothing for `null`. */
export async function* given(line: string | null): AsyncGenerator<Uint8Array, void> {
  if (line !== null) yield await Promise.resolve(Buffer.from(line));
}

/**
 * Asks the person at the terminal, if one is there, and reads the one line of the standard input; empty without one. Whoever
 * types it need not end the input.
 *
 * @throws UsageError for a second line.
 */
export async function askLine(
  question: string,
  { stdin, stderr, isTerminal }: Pick<CommandIo, 'stdin' | 'stderr' | 'isTerminal'>,
): Promise<string> {
  if (isTerminal) await stderr.write(question);
  const isTyped = 'isTTY' in stdin && stdin.isTTY === true;
  let first: string | undefined;
  for await (const line of linesOf(stdin, 'standard input')) {
    if (first !== undefined && line.trim() !== '') throw new UsageError([severalLines]);
    first ??= line;
    if (isTyped) break;
  }
  return first ?? '';
}

const severalLines = {
  place: 'standard input',
  message: 'holds more than one line; give one key at a time',
};
