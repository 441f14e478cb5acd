import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Answer, send } from './exchange.ts';

const pack = promisify(gzip);

type Bytes = Uint8Array<ArrayBuffer>;

/** Shorter answers fit in one packet as they are. */
const least = 1024;

/** Whether whoever asks takes an answer packed so. */
export function takesPacked(
  { headers }: Pick<IncomingMessage, 'headers'>,
  encoding: 'br' | 'gzip' = 'gzip',
): boolean {
  const taken = (headers['accept-encoding']?.toString() ?? '').split(',').map((one) => one.trim());
  return taken.some((one) => one.split(';')[0]?.trim() === encoding && !/;\s*q=0(\.0*)?$/.test(one));
}

/** A body as it goes out, and the headers that say how. */
export interface Packed {
  readonly body: Bytes;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Packs the body of an answer for whoever takes it so: figures shrink to a tenth, as every row repeats the names of its fields.
 * `vary` is what the answer varies by already.
 */
export async function packedFor(
  request: Pick<IncomingMessage, 'headers'>,
  { body, vary }: { readonly body: Bytes; readonly vary: string },
): Promise<Packed> {
  if (body.length < least) return { body, headers: { vary } };
  const headers = { vary: `${vary}, accept-encoding` };
  if (!takesPacked(request)) return { body, headers };
  return { body: await pack(body), headers: { ...headers, 'content-encoding': 'gzip' } };
}

/** Sends an answer packed. */
export async function sendPacked(
  response: ServerResponse,
  { status, headers = {}, body, vary }: Answer & { readonly body: Bytes; readonly vary: string },
): Promise<true> {
  const packed = await packedFor(response.req, { body, vary });
  return send(response, { status, body: packed.body, headers: { ...headers, ...packed.headers } });
}
