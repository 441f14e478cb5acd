import { createServer, type Server } from 'node:http';
import { json } from 'node:stream/consumers';

/** A running server of a benchmark. */
export interface BenchServer {
  readonly port: number;
  close(): Promise<void>;
}

/** node:http and nothing else: the body is read and parsed, then `answer` gives the bytes. */
export async function servePlainly(
  answer: (question: unknown) => string | Buffer | Promise<string | Buffer>,
): Promise<BenchServer> {
  const server = createServer((request, response) => {
    void (async () => {
      const bytes = await answer(await json(request));
      response.writeHead(200, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(bytes),
      });
      response.end(bytes);
    })().catch(() => response.destroy());
  });
  return listening(server);
}

/** Listens on a free port. */
export async function listening(server: Server): Promise<BenchServer> {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    port: address.port,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
