import type { IncomingMessage } from 'node:http';

const loopback = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * The network address of whoever sent a request. What a header says of it counts only behind a proxy on this machine, and
 * there only its last entry, which the proxy itself wrote.
 */
export function clientAddress(
  { socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>,
  { isProxied }: { readonly isProxied: boolean },
): string {
  const peer = socket.remoteAddress ?? '';
  if (!isProxied || !loopback.test(peer)) return peer;
  const forwarded = headers['x-forwarded-for'];
  const last = (Array.isArray(forwarded) ? forwarded.join(',') : forwarded)?.split(',').at(-1)?.trim();
  return last === undefined || last === '' ? peer : last;
}
