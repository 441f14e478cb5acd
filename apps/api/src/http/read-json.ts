import type { IncomingMessage } from 'node:http';

/** Why a body could not be read. */
export type BodyProblem = 'too large' | 'not JSON';

/** Reads a JSON body, never more of it than `limit` bytes. The text is not repeated in any message. */
export async function readJson(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly value: unknown } | { readonly problem: BodyProblem }> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return { problem: 'too large' };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    if (!Buffer.isBuffer(chunk)) throw new Error('The request was given an encoding');
    size += chunk.length;
    if (size > limit) return { problem: 'too large' };
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)),
    );
    return { value };
  } catch {
    return { problem: 'not JSON' };
  }
}
