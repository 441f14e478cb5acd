import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { CommandIo, ExitCode } from '../command-io.ts';
import { decodeCommand, type HandedAnswer, type HandedCommand, messageLine } from './decode-message.ts';

/** Runs a command for somebody else, with outputs that lead to them. */
export type RunHanded = (
  command: HandedCommand,
  io: Pick<CommandIo, 'stdout' | 'stderr' | 'signal'>,
) => Promise<ExitCode>;

/**
 * Listens on a socket that only its owner may use (mode 0600) and runs every command that arrives on it. A socket left
 * behind is replaced: whoever calls holds the lock of the data directory.
 */
export async function serveCommands(path: string, run: RunHanded): Promise<{ close(): Promise<void> }> {
  await rm(path, { force: true });
  const running = new Set<Promise<void>>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const work = answer(socket, run).finally(() => {
      running.delete(work);
      sockets.delete(socket);
    });
    running.add(work);
  });
  const mask = process.umask(0o177);
  server.listen(path);
  process.umask(mask);
  await once(server, 'listening');
  return {
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
      await Promise.all(running);
    },
  };
}

async function answer(socket: Socket, run: RunHanded): Promise<void> {
  const caller = new AbortController();
  socket.on('close', () => caller.abort());
  // Whoever hangs up gets no answer; 'close' follows.
  socket.on('error', () => undefined);
  const send = async (message: HandedAnswer): Promise<void> => {
    if (socket.writable && !socket.write(messageLine(message))) await drained(socket);
  };
  try {
    const lines: unknown[] = await once(createInterface({ input: socket }), 'line', {
      signal: caller.signal,
    });
    const command = decodeCommand(String(lines[0]));
    const exit = await run(command, {
      stdout: { write: (text) => send({ stdout: text }) },
      stderr: { write: (text) => send({ stderr: text }) },
      signal: caller.signal,
    });
    await send({ exit });
  } catch {
    // Not a command, or a caller who is gone: nobody is left to be told.
  } finally {
    socket.end();
  }
}

async function drained(socket: Socket): Promise<void> {
  const gone = new AbortController();
  try {
    await Promise.race([
      once(socket, 'drain', { signal: gone.signal }),
      once(socket, 'close', { signal: gone.signal }),
    ]);
  } finally {
    gone.abort();
  }
}
