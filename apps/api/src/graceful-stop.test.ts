import { createPgliteDatabase } from '@neue-wege/database/testing';
import type { FactSource } from '@neue-wege/domain';
import { createMemoryFactSource, sampleFacts, sampleKnownOn } from '@neue-wege/domain/testing';
import { describe, expect, it } from 'vitest';
import { someNumber } from './testing/matchers.ts';
import { startTestServer } from './testing/test-server.ts';

const memory = createMemoryFactSource([{ knownOn: sampleKnownOn, records: sampleFacts }]);
const database = await createPgliteDatabase();

/** A source that answers when it is told to, and tells when it is asked. */
function pausedSource() {
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  const source: FactSource = {
    versions: () => memory.versions(),
    async read(question, use) {
      asked.resolve();
      await released.promise;
      return memory.read(question, use);
    },
  };
  return { source, asked: asked.promise, release: released.resolve };
}

describe('close', () => {
  it('turns readiness off, refuses what is new and lets what is running finish', async () => {
    const { source, asked, release } = pausedSource();
    const server = await startTestServer(database, { factSource: source });
    const running = server.ask('{ breakdown(by: []) { total { enrolments { value } } } }');
    await asked;

    const closed = server.close();
    expect((await server.get('/health/ready')).status).toBe(503);
    expect((await server.get('/health/live')).status).toBe(200);
    const refused = await server.get('/');
    expect(refused.status).toBe(503);
    expect(refused.headers.get('connection')).toBe('close');

    release();
    expect((await running).data).toEqual({
      breakdown: { total: { enrolments: { value: someNumber() } } },
    });
    await closed;
    await expect(server.get('/health/live')).rejects.toThrow('fetch failed');
  });

  it('does not wait for ever', async () => {
    const { source, asked, release } = pausedSource();
    const server = await startTestServer(database, { factSource: source });
    const running = server.ask('{ breakdown(by: []) { total { enrolments { value } } } }');
    await asked;
    const [outcome] = await Promise.allSettled([running, server.close(10)]);
    expect(outcome.status).toBe('rejected');
    release();
  });

  it('may be asked for twice', async () => {
    const server = await startTestServer(database, { factSource: memory });
    await Promise.all([server.close(), server.close()]);
    await expect(server.close()).resolves.toBeUndefined();
  });
});
