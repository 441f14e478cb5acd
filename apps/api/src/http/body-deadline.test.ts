import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { bodyDeadline } from './body-deadline.ts';

const stage = bodyDeadline(({ url }) => url.pathname === '/large', {
  body: 500,
  window: 1_000,
  bytesPerWindow: 20,
});
const server = await listening();
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function listening(): Promise<Server> {
  const made = createServer({ requestTimeout: 0 }, (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    void stage({ request, response, url });
    request.resume().once('end', () => response.end('whole'));
  });
  made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  return made;
}

/** Sends a request with a body of a hundred bytes, so many at a time, and gives what comes back. */
async function send(path: string, pieces: readonly number[]): Promise<string> {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const socket = connect(address.port, '127.0.0.1');
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n`,
  );
  const answer = text(socket);
  for (const size of pieces) {
    socket.write('x'.repeat(size));
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return answer;
}

describe('bodyDeadline', () => {
  it('gives a body the time that it has, and no more', async () => {
    expect(await send('/', [100])).toMatch(/whole$/);
    expect(await send('/', [50])).toMatch(/^HTTP\/1\.1 408 [^]*"code":"BAD_INPUT"/);
  });

  it('lets a large one take longer as long as it comes', async () => {
    expect(await send('/large', [20, 20, 20, 20, 20])).toMatch(/whole$/);
  });

  it('gives up a large one that comes too slowly', async () => {
    expect(await send('/large', [20, ...Array.from({ length: 10 }, () => 1)])).toMatch(/^HTTP\/1\.1 408 /);
  });
});
