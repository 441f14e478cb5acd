import { createReleaseSource, houseProtection } from '@neue-wege/database';
import { toPlainDate } from '@neue-wege/domain';
import { expect, it, vi } from 'vitest';
import { textWith } from './testing/matchers.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer, testDay } from './testing/test-server.ts';

const database = await createSampleDatabase();
const { promise: go, resolve: letGo } = Promise.withResolvers<void>();
const releases = createReleaseSource(database, {
  today: () => toPlainDate(testDay),
  actor: 'test',
  protection: {
    ...houseProtection,
    async collect(door, day) {
      await go;
      return houseProtection.collect(door, day);
    },
  },
});
/** How long a question waits: what waits is counted. */
const releasePatience = vi.fn<() => Promise<void>>(() => Promise.resolve());
const server = await startTestServer(database, {
  releases,
  authenticate: () => Promise.resolve(testAsker({ actor: 'person:manager', roles: ['management'] })),
  releasePatience,
});
const question = '{ breakdown(by: [YEAR]) { rows { year enrolments { value } } } }';
const file = '/files/breakdown.csv?by=year&measures=enrolments';

it('is known before anything is released, and that the data are not made up', async () => {
  const { data, errors } = await server.ask('{ viewer { usualProfile locations { key } syntheticData } }');
  expect(errors).toEqual([]);
  expect(data).toEqual({ viewer: { usualProfile: 'MANAGEMENT', locations: [], syntheticData: false } });
  expect(releasePatience).not.toHaveBeenCalled();
});

it('is told that the first tables are being protected and when to ask again, until they are there', async () => {
  const problem = {
    message: textWith(/being protected for the first time.*ask again in 10 seconds/),
    extensions: { code: 'NOT_PUBLISHED', retryAfter: 10 },
  };
  const headers = { 'content-type': 'application/json' };
  const asked = { method: 'POST', headers, body: JSON.stringify({ query: question }) };
  for (const answer of [await server.get('/graphql', asked), await server.get(file)]) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
    expect(await answer.json()).toMatchObject({ errors: [problem] });
  }
  expect(server.audited.filter(({ action }) => action === 'refusal')).toEqual([]);
  letGo();
  await vi.waitFor(async () => expect((await server.get(file)).status).toBe(200), {
    timeout: 60_000,
    interval: 200,
  });
  expect((await server.ask(question)).errors).toEqual([]);
  const { data } = await server.ask('{ viewer { locations { key } } }');
  expect(data).toEqual({ viewer: { locations: [{ key: 'bocholt' }, { key: 'coesfeld' }] } });
}, 90_000);

it('is told no names where the first release could not be made', async () => {
  const failing = await startTestServer(database, {
    releases: {
      table: () => Promise.resolve(undefined),
      ensureRelease: () => Promise.reject(new Error('no room')),
    },
    authenticate: () => Promise.resolve(testAsker({ actor: 'person:manager', roles: ['management'] })),
    releasePatience: () => Promise.resolve(),
  });
  await vi.waitFor(async () => {
    const { data, errors } = await failing.ask('{ locations { key } projects { key } }');
    expect([data, errors]).toEqual([{ locations: [], projects: [] }, []]);
  });
});
