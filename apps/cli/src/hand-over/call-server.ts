import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { decodeAnswer, type HandedCommand, messageLine } from './decode-message.ts';

/**
 * Has a command run by the server that holds the data directory, as if it ran here: its outputs and its exit code are ours.
 * `undefined` when no server answers.
 *
 * @throws Error when the server ends before the command does.
 */
export async function callServer(
  path: string,
  {
    command,
    io,
  }: { readonly command: HandedCommand; readonly io: Pick<CommandIo, 'stdout' | 'stderr' | 'signal'> },
): Promise<ExitCode | undefined> {
  const socket = await connectTo(path);
  if (socket === undefined) return undefined;
  // The server notices that we are gone, and stops.
  const stop = (): void => void socket.destroy();
  io.signal.addEventListener('abort', stop);
  try {
    socket.write(messageLine(command));
    const lines = createInterface({ input: socket });
    // A socket that breaks off has no end, only a close.
    socket.on('error', () => undefined).on('close', () => lines.close());
    for await (const line of lines) {
      const answer = decodeAnswer(line);
      if ('exit' in answer) return answer.exit;
      if ('stdout' in answer) await io.stdout.write(answer.stdout);
      else await io.stderr.write(answer.stderr);
    }
    throw new Error('The server ended before the command did; whatever was not yet stored is not stored.');
  } finally {
    io.signal.removeEventListener('abort', stop);
    socket.destroy();
  }
}

async function connectTo(path: string): Promise<Socket | undefined> {
  const socket = connect(path);
  try {
    await once(socket, 'connect');
    return socket;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ECONNREFUSED') return undefined;
    throw error;
  }
}
