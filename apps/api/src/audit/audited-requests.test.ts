import { createHash } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asker, anonymous } from '../access/asker.ts';
import { createSampleDatabase } from '../testing/sample-database.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer } from '../testing/test-server.ts';
import type { AuditEntry } from './audit-event.ts';
import { createAuditQueue } from './audit-queue.ts';

const manager = testAsker({ actor: 'person:manager', roles: ['management'] });
let asker: Asker = testAsker();
let isBroken = false;
const entries: AuditEntry[] = [];
const server = await startTestServer(await createSampleDatabase(), {
  authenticate: () => Promise.resolve(asker),
  audit: createAuditQueue({
    async write(batch) {
      if (isBroken) throw new Error('disk full');
      entries.push(...batch);
    },
    onFailure: () => undefined,
    now: () => new Date('2024-12-31T12:00:00Z'),
    delay: 5,
    pause: 5,
  }),
});

/** What was recorded since the last time, but for imports. */
async function recorded(): Promise<readonly AuditEntry[]> {
  await after(60);
  return entries.splice(0);
}

let salt = 0;
beforeEach(async () => {
  salt += 1;
  isBroken = false;
  asker = testAsker();
  await recorded();
});

const breakdown = (more = ''): string =>
  `query Overview($where: BreakdownFilter) { breakdown(by: [LOCATION, YEAR], where: $where${more}) { rows { enrolments { value } } } } # ${salt}`;

describe('auditPlugin', () => {
  it('keeps a question for exact figures, with what it rests on', async () => {
    await server.ask(breakdown(), { where: { location: ['coesfeld', 'bocholt'], sex: null } });
    expect(await recorded()).toEqual([
      {
        actor: 'person:test',
        action: 'question',
        detail: {
          operation: null,
          field: 'breakdown',
          by: ['location', 'year'],
          where: { location: ['coesfeld', 'bocholt'] },
          margins: false,
          exclusions: false,
          measures: ['enrolments'],
          asOf: '2024-12-31',
          dataVersion: 2,
          profile: 'EXACT',
        },
      },
    ]);
  });

  it('keeps it again, under the name of whoever asks, when the answer comes from memory', async () => {
    await server.ask(breakdown());
    asker = testAsker({ actor: 'person:colleague' });
    await server.ask(breakdown());
    const actors = (await recorded()).map(({ actor, action }) => [actor, action]);
    expect(actors).toEqual([
      ['person:test', 'question'],
      ['person:colleague', 'question'],
    ]);
  });

  it('keeps one entry per question of a document', async () => {
    await server.ask(
      `{ a: breakdown(by: []) { total { exits { value } } } b: breakdown(by: [SEX]) { rows { exits { value } } } } # ${salt}`,
    );
    expect((await recorded()).map(({ detail }) => detail['by'])).toEqual([[], ['sex']]);
  });

  it('keeps nothing of what the catalogue says', async () => {
    await server.ask(`{ measures { id } locations { key } } # ${salt}`);
    expect(await recorded()).toEqual([]);
  });

  it('keeps long texts that somebody typed as their hash', async () => {
    const text = 'Frau Muster aus der Musterstraße 1, '.repeat(5);
    await server.ask(breakdown(), { where: { location: [text] } });
    const [entry] = await recorded();
    expect(JSON.stringify(entry)).not.toContain('Muster');
    expect(entry?.detail['where']).toEqual({
      location: [`sha256:${createHash('sha256').update(text).digest('hex')}`],
    });
  });

  it('keeps every read of records: what was asked, whose they were, and the hash of the answer', async () => {
    const { data } = await server.ask(
      `query Page($first: Int) { enrolments(first: $first, where: { location: ["bocholt"] }) { nodes { id sex participant { key } } } } # ${salt}`,
      { first: 2 },
    );
    const [entry, ...others] = await recorded();
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      actor: 'person:test',
      action: 'record_read',
      detail: {
        asked: [{ field: 'enrolments', first: 2, where: { location: ['bocholt'] } }],
        asOf: ['2024-12-31'],
        dataVersions: [2],
        participants: [],
        answer: `sha256:${createHash('sha256').update(JSON.stringify(data)).digest('hex')}`,
      },
    });
    expect(entry?.detail['enrolments']).toHaveLength(2);
  });

  it('keeps the read of a record that is found by its id alone', async () => {
    const { data } = await server.ask(`{ enrolments(first: 1) { nodes { id } } } # ${salt}`);
    const [listed] = await recorded();
    const id = /"id":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    await server.ask('query Find($id: ID!) { node(id: $id) { __typename id } }', { id });
    const [found] = await recorded();
    expect(found).toMatchObject({
      action: 'record_read',
      detail: { enrolments: listed?.detail['enrolments'] },
    });
    asker = manager;
    await server.ask('query Find($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(await recorded()).toEqual([]);
  });

  it('gives no record away that could not be recorded', async () => {
    isBroken = true;
    const answer = await server.ask(`{ enrolments(first: 1) { nodes { id } } } # ${salt}`);
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    expect(answer.data).toBeUndefined();
  });

  it('keeps who was turned away where', async () => {
    asker = anonymous;
    await server.ask(breakdown());
    asker = manager;
    await server.ask(breakdown(', profile: EXACT'));
    await server.ask(`{ dataQuality { profile } } # ${salt}`);
    await server.ask(
      `{ breakdown(by: [SEX, AGE_BAND, YEAR, LOCATION]) { rows { exits { value } } } } # ${salt}`,
    );
    const refusals = await recorded();
    expect(refusals.map(({ actor, action, detail }) => [actor, action, detail['code']])).toEqual([
      ['anonymous', 'refusal', 'UNAUTHENTICATED'],
      ['person:manager', 'refusal', 'FORBIDDEN'],
      ['person:manager', 'refusal', 'FORBIDDEN'],
      ['person:manager', 'refusal', 'NOT_PUBLISHED'],
    ]);
  });

  it('still answers questions while the audit is away for a moment, and keeps them', async () => {
    isBroken = true;
    expect(await server.ask(breakdown())).toHaveProperty('data.breakdown');
    await after(30);
    isBroken = false;
    expect((await recorded()).map(({ action }) => action)).toEqual(['question']);
  });
});

describe('recordFile', () => {
  const path = '/files/breakdown.csv?by=location,year&measures=enrolments';

  it('keeps every file with its question, and the hash and number of the bytes that left', async () => {
    const bytes = Buffer.from(await (await server.get(`${path}&year=2022`)).arrayBuffer());
    const [begun, sent] = await recorded();
    expect(begun).toMatchObject({
      actor: 'person:test',
      action: 'file',
      detail: {
        name: 'breakdown.csv',
        state: 'begun',
        by: ['location', 'year'],
        measures: ['enrolments'],
        where: { year: ['2022'] },
        profile: 'EXACT',
        dataVersion: 2,
      },
    });
    expect(sent).toMatchObject({
      detail: {
        state: 'sent',
        file: begun?.detail['file'],
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    });
  });

  it('keeps nothing where no file leaves', async () => {
    const { headers } = await server.get(path, { method: 'HEAD' });
    await server.get(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(await recorded()).toEqual([]);
  });

  it('keeps who was turned away', async () => {
    asker = anonymous;
    await server.get(path);
    expect(await recorded()).toMatchObject([
      { actor: 'anonymous', action: 'refusal', detail: { route: '/files/breakdown.csv' } },
    ]);
  });

  it('gives no byte away that could not be recorded, and says that the server is not ready', async () => {
    isBroken = true;
    const response = await server.get(path);
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] });
    const health = await server.get('/health/ready');
    expect([health.status, await health.json()]).toEqual([503, { status: 'degraded', audit: 'unwritable' }]);
    isBroken = false;
    expect(await recorded()).toMatchObject([{ action: 'alarm', detail: { kind: 'audit_unwritable' } }]);
    expect((await server.get('/health/ready')).status).toBe(200);
  });
});
