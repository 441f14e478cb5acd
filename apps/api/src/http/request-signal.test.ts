import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { liftTimeLimit, requestSignal } from './request-signal.ts';

/** Serves one request: the signal that it gets with this limit, and how its answer is ended. */
async function serveOne(
  milliseconds: number,
): Promise<{ readonly signal: AbortSignal; readonly end: () => Promise<void> }> {
  const served = Promise.withResolvers<{ signal: AbortSignal; finish: () => void }>();
  const server = createServer((_, response) => {
    served.resolve({ signal: requestSignal({ response }, milliseconds), finish: () => response.end() });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const answer = fetch(`http://127.0.0.1:${port}`);
  const { signal, finish } = await served.promise;
  return {
    signal,
    async end() {
      finish();
      await answer;
      server.close();
    },
  };
}

describe('requestSignal', () => {
  it('ends what takes too long with a reason that can be told', async () => {
    const { signal, end } = await serveOne(20);
    await expect.poll(() => signal.aborted).toBe(true);
    expect(signal.reason).toMatchObject({ code: 'TOO_EXPENSIVE' });
    await end();
  });

  it('lets a stream last as long as its client', async () => {
    const { signal, end } = await serveOne(20);
    liftTimeLimit(signal);
    await new Promise((resolve) => {
      setTimeout(resolve, 60);
    });
    expect(signal.aborted).toBe(false);
    await end();
    await expect.poll(() => signal.aborted).toBe(true);
  });
});
