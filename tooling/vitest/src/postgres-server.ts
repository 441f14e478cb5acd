import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A real PostgreSQL that lives as long as the process that started it. */
export interface PostgresServer {
  /** Connection URL of the superuser, database `postgres`. */
  readonly url: string;
  /** Stops the server and removes its data. */
  stop(): Promise<void>;
}

const keeper = fileURLToPath(new URL('./postgres-keeper.ts', import.meta.url));

/**
 * Starts a PostgreSQL with empty data in the temporary directory, on a free port of 127.0.0.1.
 *
 * A process of its own keeps the server and ends it as soon as the starting process is gone, so that neither a
 * crash nor a kill leaves a server behind. Works as root too: the server then runs as nobody.
 */
export async function startPostgres(): Promise<PostgresServer> {
  // Apart from the process group, a Ctrl-C reaches the starting process alone.
  const child = spawn(process.execPath, [keeper], { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const exited = once(child, 'exit');
  const firstLine = once(createInterface(child.stdout), 'line');
  const started: unknown[] = await Promise.race([firstLine, exited.then(() => [])]);
  const [url] = started;
  if (typeof url !== 'string') throw new Error('PostgreSQL did not start; its messages stand above');
  return {
    url,
    async stop() {
      child.stdin.end();
      await exited;
    },
  };
}
