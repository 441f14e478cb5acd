// Sends one POST over and over on connections that stay open, and prints what came back as JSON. A process of its own, so that
// every server under it has the other cores to itself. Arguments: port, connections, milliseconds, then the body by stdin.
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

const [port = 0, connections = 1, milliseconds = 1000] = process.argv.slice(2, 5).map(Number);
const headers = process.argv.slice(5);
const body = Buffer.from(await text(process.stdin));
const request = Buffer.concat([
  Buffer.from(
    [
      'POST /graphql HTTP/1.1',
      `Host: 127.0.0.1:${port}`,
      'Content-Type: application/json',
      'Accept: application/json',
      `Content-Length: ${body.length}`,
      ...headers,
      '\r\n',
    ].join('\r\n'),
  ),
  body,
]);
const times: number[] = [];
let bytes = 0;
let failures = 0;
const end = performance.now() + milliseconds;
await Promise.all(Array.from({ length: connections }, () => askUntil(end)));
times.sort((one, other) => one - other);
process.stdout.write(
  JSON.stringify({
    perSecond: (times.length / milliseconds) * 1000,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p99: times[Math.floor(times.length * 0.99)] ?? 0,
    bytes: Math.round(bytes / Math.max(1, times.length)),
    failures,
  }),
);

/** One connection: the next question goes out when the answer to the last one is in. */
function askUntil(deadline: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let sent = 0;
    let awaited = -1;
    let head: Buffer = Buffer.alloc(0);
    const send = (): void => {
      sent = performance.now();
      awaited = -1;
      head = Buffer.alloc(0);
      socket.write(request);
    };
    const take = (chunk: Buffer): void => {
      if (awaited < 0) {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const length = lengthIn(head);
        if (length === undefined) return;
        awaited = length.total - head.length;
        bytes += length.total;
        if (!length.isFine) failures += 1;
      } else {
        awaited -= chunk.length;
      }
      if (awaited > 0) return;
      times.push(performance.now() - sent);
      if (performance.now() < deadline) send();
      else close(socket, resolve);
    };
    socket.setNoDelay(true).on('data', take).on('error', reject).on('connect', send);
  });
}

function close(socket: Socket, resolve: () => void): void {
  socket.once('close', () => resolve()).destroy();
}

/** The length of an answer whose head has arrived. */
function lengthIn(bytesSoFar: Buffer): { readonly total: number; readonly isFine: boolean } | undefined {
  const at = bytesSoFar.indexOf('\r\n\r\n');
  if (at < 0) return undefined;
  const lines = bytesSoFar.toString('latin1', 0, at);
  const length = /^content-length: *(\d+)/im.exec(lines)?.[1];
  if (length === undefined) throw new Error(`An answer does not tell its length: ${lines}`);
  return { total: at + 4 + Number(length), isFine: lines.startsWith('HTTP/1.1 200') };
}
