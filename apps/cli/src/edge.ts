import { DatabaseUnavailable, StatementTimeout } from '@neue-wege/database';
import { DomainError, errorCodes } from '@neue-wege/domain';
import type { CommandIo, ExitCode } from './command-io.ts';
import { UsageError } from './usage-error.ts';

/** The one catch of a command: says on the messages what failed, and turns it into the exit code. */
export async function atEdge(
  io: Pick<CommandIo, 'stderr' | 'signal'>,
  work: () => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    if (io.signal.aborted) {
      await io.stderr.write('Stopped; what was not finished is not stored.\n');
      return 1;
    }
    await io.stderr.write(describe(error));
    if (error instanceof UsageError) return 2;
    return error instanceof DomainError ? errorCodes[error.code].exit : 3;
  }
}

function describe(error: unknown): string {
  if (error instanceof DomainError) {
    return error.issues
      .map(({ place, message }) => `${place === '' ? '' : `${place}: `}${message}\n`)
      .join('');
  }
  if (!(error instanceof Error)) return `Failed: ${String(error)}\n`;
  if (error instanceof DatabaseUnavailable || error instanceof StatementTimeout)
    return `Failed: ${chain(error).join(': ')}\nWhat was not finished is not stored.\n`;
  // The world's errors carry a code and say enough; anything else is a mistake in the program, to be found by its trace.
  if ('code' in error) return `Failed: ${chain(error).join(': ')}\n`;
  return `Failed: ${error.stack ?? error.message}\n${chain(error.cause)
    .map((cause) => `Cause: ${cause}\n`)
    .join('')}`;
}

function chain(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [];
  const own = error.message === '' && 'code' in error ? String(error.code) : error.message;
  return [own, ...chain(error.cause)];
}
