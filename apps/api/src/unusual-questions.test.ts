import { setTimeout as after } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from './access/asker.ts';
import { createAudit } from './audit/create-audit.ts';
import { createLogger } from './logger.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer, testDay } from './testing/test-server.ts';

const database = await createSampleDatabase();
let now = Date.parse(`${testDay}T12:00:00Z`);
const logger = createLogger({ level: 'silent', destination: { write: () => undefined } });
const audit = createAudit({ database, logger, now: () => new Date(now) });
let asker: Asker = testAsker();
const server = await startTestServer(database, {
  authenticate: () => Promise.resolve(asker),
  audit,
  now: () => new Date(now),
});
const admin = testAsker({ actor: 'person:admin', roles: ['admin'] });

/** What an administrator reads in the audit about somebody. */
async function read(actor: string, actions: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  await after(250);
  asker = admin;
  const { data } = await server.ask(
    `query ($actor: String) { auditEvents(where: { actor: $actor, action: [${actions}] }) { nodes { action label detail } } }`,
    { actor },
  );
  const { auditEvents } = data as {
    readonly auditEvents: { readonly nodes: readonly Readonly<Record<string, unknown>>[] };
  };
  return auditEvents.nodes;
}

const runs = Array.from({ length: 30 }, (_, n) => `bocholt/neue-wege/${n}`);
const breakdown = (profile: string, by: string): string =>
  `query ($where: BreakdownFilter) { breakdown(by: [${by}], where: $where, profile: ${profile}) { total { enrolments { value } } } }`;

beforeEach(() => {
  now += 3 * 24 * 3_600_000;
});

describe('createQuestionWatch', () => {
  it('is told of pairs of questions that differ by a few, over GraphQL and as files alike (S02)', async () => {
    const publisher = testAsker({ actor: 'person:publisher', roles: ['publisher'] });
    asker = publisher;
    for (let n = 0; n < 40; n += 1) {
      const run = [...runs.slice(n % 25, (n % 25) + 3), `borken/neue-wege/${n}`];
      if (n % 2 === 0) await server.ask(breakdown('EXACT', ''), { where: { run } });
      else await server.get(`/files/breakdown.csv?by=&measures=exits&profile=EXACT&run=${run.join(',')}`);
      await server.ask(breakdown('EXACT', 'SEX'), { where: { run: run.slice(1) } });
    }
    const entries = await read('person:publisher', 'UNUSUAL_QUESTIONS');
    expect(entries).toEqual([
      {
        action: 'UNUSUAL_QUESTIONS',
        label: 'Auffällige Fragen: Viele Filter, die sich in einem Schlüssel unterscheiden',
        detail: { kind: 'differencing', found: 30, threshold: 30, minutes: 60 },
      },
    ]);
    const lines = server.log.filter((line) => line.includes('unusual questions'));
    expect(lines).toHaveLength(1);
    expect(lines.join('')).not.toMatch(/borken|neue-wege\//);
    asker = admin;
    const metrics = await (await server.get('/metrics')).text();
    expect(metrics).toContain('neue_wege_alarms_total{kind="differencing"} 1\n');
    asker = publisher;
    expect(await server.ask(breakdown('EXACT', ''))).toHaveProperty('data.breakdown');
  });

  it('is told of the two slices of every comparison', async () => {
    asker = testAsker({ actor: 'person:comparing', roles: ['publisher'] });
    for (let n = 1; n < 31; n += 1) {
      await server.ask(
        'query ($a: BreakdownFilter!, $b: BreakdownFilter!) { comparison(measure: COMPLETION_RATE, a: $a, b: $b, where: { location: ["bocholt"] }, profile: EXACT) { dataVersion } }',
        { a: { run: runs.slice(0, n) }, b: { run: runs.slice(0, n).concat('x') } },
      );
    }
    expect(await read('person:comparing', 'UNUSUAL_QUESTIONS')).toMatchObject([
      { detail: { kind: 'differencing', threshold: 30 } },
    ]);
  });

  it('is told of questions that are not published, of GraphQL and of files alike', async () => {
    asker = testAsker({ actor: 'person:probing', roles: ['management'] });
    for (let n = 0; n < 10; n += 1) {
      const where = { run: runs.slice(0, n + 2), sex: ['FEMALE', 'MALE'] };
      const refused = await server.ask(breakdown('MANAGEMENT', 'MONTH'), { where });
      expect(refused).toMatchObject({ errors: [{ extensions: { code: 'NOT_PUBLISHED' } }] });
      await server.get(`/files/breakdown.csv?by=month&measures=exits&profile=PUBLIC&sex=female,male`);
    }
    expect(await read('person:probing', 'UNUSUAL_QUESTIONS')).toMatchObject([
      { detail: { kind: 'probing', found: 20 } },
    ]);
  });

  it('counts every question of a document, and those that are answered from memory', async () => {
    const document =
      '{ a: breakdown(by: [], profile: EXACT) { total { exits { value } } } b: breakdown(by: [SEX], profile: EXACT) { rows { exits { value } } } }';
    asker = testAsker({ actor: 'person:counted' });
    await server.ask(document);
    await server.ask(document);
    const begun = new Date(Math.floor(now / 3_600_000) * 3_600_000).toISOString();
    now += 3_600_000;
    await server.ask(document);
    expect(await read('person:counted', 'QUESTION_COUNT')).toEqual([
      { action: 'QUESTION_COUNT', label: 'Fragen einer Stunde', detail: { hour: begun, EXACT: 4 } },
    ]);
  });

  it('counts neither the catalogue nor files of which nothing is sent', async () => {
    asker = testAsker({ actor: 'person:quiet' });
    await server.ask('{ measures { id } locations { key } }');
    await server.get('/files/breakdown.csv?by=&measures=exits', { method: 'HEAD' });
    now += 3_600_000;
    asker = testAsker({ actor: 'person:later' });
    await server.ask(breakdown('EXACT', ''));
    expect(await read('person:quiet', 'QUESTION_COUNT')).toEqual([]);
  });
});
