import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { describe, expect, it, vi } from 'vitest';
import { startPostgres } from './postgres-server.ts';

const module = fileURLToPath(new URL('./postgres-server.ts', import.meta.url));

describe('startPostgres', () => {
  it('starts a server that answers until it is stopped', async () => {
    const server = await startPostgres();
    expect(await canConnect(server.url)).toBe(true);

    await server.stop();

    expect(await canConnect(server.url)).toBe(false);
  });

  it('leaves no server behind when the process that started it is killed', async () => {
    const script = `const { startPostgres } = await import(${JSON.stringify(module)});
      console.log((await startPostgres()).url);
      setInterval(() => {}, 1000);`;
    const starter = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed: unknown[] = await once(createInterface(starter.stdout), 'line');
    const url = String(printed[0]);
    expect(await canConnect(url)).toBe(true);

    starter.kill('SIGKILL');

    await vi.waitFor(async () => expect(await canConnect(url)).toBe(false), {
      timeout: 60_000,
      interval: 200,
    });
  });
});

async function canConnect(url: string): Promise<boolean> {
  const client = new Client(url);
  // A server that is stopping ends connections at any moment, also between two calls.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}
