import { storeDelivery } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { toPlainDate } from '@neue-wege/domain';
import { createPseudonymiser, openDelivery } from '@neue-wege/intake';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Asker, anonymous } from './access/asker.ts';
import { streamLimits } from './data-version-streams.ts';
import { type EventStream, eventsOf } from './testing/event-stream.ts';
import { recordWith } from './testing/matchers.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createPgliteDatabase();
let asker: Asker = testAsker();
const server = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });
const streams: EventStream[] = [];

beforeEach(() => {
  asker = testAsker();
});
afterEach(() => Promise.all(streams.splice(0).map((stream) => stream.cancel())));

const question = 'subscription ($after: Int) { dataVersionChanged(after: $after) { dataVersion knownOn } }';

function post(variables = {}, { on = server, accept = 'text/event-stream' } = {}): Promise<Response> {
  return on.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify({ query: question, variables }),
  });
}

async function open(variables = {}, on = server): Promise<EventStream> {
  const response = await post(variables, { on });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const stream = eventsOf(response);
  streams.push(stream);
  return stream;
}

let written = 0;

/** Makes the next data version. */
async function write(): Promise<void> {
  written += 1;
  const text = `location,name\nbocholt,Name ${written}\n`;
  const day = toPlainDate('2024-07-01');
  const { status } = await storeDelivery(database, {
    reading: await openDelivery([{ name: 'orte.csv', open: () => asChunks(text) }], {
      profiles: [],
      pseudonyms: createPseudonymiser({ key: Buffer.alloc(32, 7) }),
      latest: day,
    }),
    context: { actor: 'steward', locations: 'all', profile: 'EXACT' },
    today: toPlainDate('2024-12-31'),
    knownOn: day,
    origin: 'import',
    mode: 'upsert',
    createMissing: false,
    keepGood: false,
    dryRun: false,
  });
  expect(status).toBe('stored');
}

async function* asChunks(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(await Promise.resolve(text));
}

const told = (dataVersion: number): unknown => ({
  event: 'next',
  data: recordWith({ data: { dataVersionChanged: { dataVersion, knownOn: '2024-07-01' } } }),
});
const completed = { event: 'complete', data: null };

describe('dataVersionChanged', () => {
  it('tells every new version, to everybody who listens', async () => {
    const [one, other] = [await open(), await open()];
    await write();
    expect(await one.next()).toEqual(told(1));
    expect(await other.next()).toEqual(told(1));
    await write();
    expect(await one.next()).toEqual(told(2));
  });

  it('tells at once what came after the version that is known', async () => {
    expect(await (await open({ after: 1 })).next()).toEqual(told(2));
    const upToDate = await open({ after: 2 });
    await write();
    expect(await upToDate.next()).toEqual(told(3));
  });

  it('ends within a second when a right is withdrawn, and tells nothing afterwards (A10)', async () => {
    const stream = await open();
    asker = testAsker({ roles: ['admin'] });
    await write();
    expect(await stream.next()).toEqual(completed);
    expect(await stream.next()).toBeUndefined();
  });

  it('ends with its session, also when nothing happens (A10)', async () => {
    const stream = await open();
    const start = performance.now();
    asker = anonymous;
    expect(await stream.next()).toEqual(completed);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('is not open to whoever may see no figures', async () => {
    asker = testAsker({ roles: ['admin'] });
    expect((await post()).status).toBe(403);
    asker = anonymous;
    expect((await post()).status).toBe(401);
  });

  it('is limited per person, and free again when a client hangs up', async () => {
    const all: EventStream[] = [];
    for (let n = 0; n < streamLimits.perAsker; n += 1) all.push(await open());
    expect(await (await open()).next()).toEqual({
      event: 'next',
      data: recordWith({ errors: [recordWith({ extensions: recordWith({ code: 'RATE_LIMITED' }) })] }),
    });
    await all[0]?.cancel();
    await expect
      .poll(async () => (await (await open({ after: 0 })).next())?.data)
      .toEqual(recordWith({ data: recordWith({}) }));
  });

  it('is open at once to all who ask the same at the same time, up to the limit', async () => {
    asker = testAsker({ actor: 'person:twice' });
    const start = performance.now();
    const all = await Promise.all(Array.from({ length: streamLimits.perAsker }, () => open({ after: 1000 })));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(await (await open({ after: 1000 })).next()).toMatchObject({
      data: { errors: [{ extensions: { code: 'RATE_LIMITED' } }] },
    });
    expect(all).toHaveLength(streamLimits.perAsker);
  });

  it('is given as a stream of events alone', async () => {
    asker = testAsker({ actor: 'person:other' });
    expect((await post({}, { accept: 'application/json' })).status).toBe(406);
  });

  it('ends with a closing event when the server stops (P01)', async () => {
    const stopping = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });
    const stream = await open({}, stopping);
    const start = performance.now();
    const closed = stopping.close();
    expect(await stream.next()).toEqual(completed);
    await closed;
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
