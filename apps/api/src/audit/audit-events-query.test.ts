import { storeAudit, verifyAudit } from '@neue-wege/database';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Asker } from '../access/asker.ts';
import { createLogger } from '../logger.ts';
import { createSampleDatabase } from '../testing/sample-database.ts';
import { sampleDeliveries } from '../testing/sample-deliveries.ts';
import { addPerson } from '../testing/sign-in-people.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer } from '../testing/test-server.ts';
import { createAudit } from './create-audit.ts';

const database = await createSampleDatabase();
const logger = createLogger({ level: 'silent', destination: { write: () => undefined } });
const audit = createAudit({ database, logger, now: () => new Date() });
const admin = testAsker({ actor: 'person:admin', roles: ['admin'] });
let asker: Asker = admin;
const server = await startTestServer(database, { authenticate: () => Promise.resolve(asker), audit });

const page = (args: string, fields = 'sequence actor action'): string =>
  `{ auditEvents(${args}) { totalCount pageInfo { hasNextPage endCursor } nodes { ${fields} } } }`;

interface Page {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
}

async function ask(args: string, fields?: string): Promise<Page> {
  asker = admin;
  const { data } = await server.ask(page(args, fields));
  return (data as { readonly auditEvents: Page }).auditEvents;
}

beforeAll(async () => {
  await storeAudit(database, [
    { actor: 'person:1', action: 'sign_in', detail: {} },
    { actor: 'person:2', action: 'sign_in', detail: {} },
    { actor: 'person:1', action: 'sign_out', detail: {} },
  ]);
});

describe('Query.auditEvents', () => {
  it('gives the newest entries first, the reading itself on top', async () => {
    const { nodes } = await ask('first: 3');
    expect(nodes.map(({ actor, action }) => [actor, action])).toEqual([
      ['person:admin', 'AUDIT_READ'],
      ['person:1', 'SIGN_OUT'],
      ['person:2', 'SIGN_IN'],
    ]);
  });

  it('is filtered by actor, action and day', async () => {
    expect((await ask('where: { actor: "person:1" }')).nodes).toHaveLength(2);
    expect(await ask('where: { actor: "person:1", action: [SIGN_IN] }')).toMatchObject({ totalCount: 1 });
    expect(await ask('where: { action: [IMPORT] }')).toMatchObject({ totalCount: sampleDeliveries.length });
    expect(await ask('where: { from: "2999-01-01" }')).toMatchObject({ totalCount: 0, nodes: [] });
    expect(await ask('where: { to: "2000-01-01" }')).toMatchObject({ totalCount: 0 });
  });

  it('is walked by cursor, each entry once', async () => {
    const where = 'where: { action: [SIGN_IN, SIGN_OUT] }';
    const seen: unknown[] = [];
    let after = '';
    do {
      const { nodes, pageInfo } = await ask(`${where}, first: 1${after}`);
      seen.push(...nodes.map(({ actor }) => actor));
      after = pageInfo.hasNextPage ? `, after: ${JSON.stringify(pageInfo.endCursor)}` : '';
    } while (after !== '');
    expect(seen).toEqual(['person:1', 'person:2', 'person:1']);
  });

  it('calls people by their names, and nobody who has no account', async () => {
    const id = await addPerson(database, { name: 'Ada Amt' });
    await storeAudit(database, [
      { actor: `person:${id}`, action: 'settings_change', detail: {} },
      { actor: 'key:1', action: 'settings_change', detail: {} },
    ]);
    const { nodes } = await ask('where: { action: [SETTINGS_CHANGE] }', 'actorName');
    expect(nodes).toEqual([{ actorName: null }, { actorName: 'Ada Amt' }]);
    expect((await ask('where: { actor: "person:1" }', 'actorName')).nodes).toContainEqual({
      actorName: null,
    });
  });

  it('finds an entry again by its id, for administrators alone', async () => {
    const { nodes } = await ask('where: { action: [SIGN_OUT] }', 'id sequence');
    const find = '{ node(id: ID) { id ... on AuditEvent { actor } } }'.replace(
      'ID',
      JSON.stringify(nodes[0]?.['id']),
    );
    expect(await server.ask(find)).toMatchObject({ data: { node: { actor: 'person:1' } } });
    asker = testAsker();
    expect(await server.ask(find.replace('... on AuditEvent { actor }', ''))).toMatchObject({
      data: { node: null },
    });
  });

  it('gives pages of 50 unless asked, and never more than 100 (G09)', async () => {
    asker = admin;
    for (const first of [0, -1, 101]) {
      expect(await server.ask(page(`first: ${first}`))).toMatchObject({
        errors: [{ extensions: { code: 'BAD_INPUT' } }],
      });
    }
  });

  it('is for administrators alone, and says so in the audit', async () => {
    asker = testAsker({ actor: 'person:curious', roles: ['management', 'analyst', 'case_staff', 'steward'] });
    expect(await server.ask(page('first: 1'))).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    await server.ask('{ enrolments(first: 2) { nodes { id } } }');
    const { nodes } = await ask('where: { actor: "person:curious" }', 'action detail');
    expect(nodes).toMatchObject([
      { action: 'RECORD_READ', detail: { asked: [{ field: 'enrolments', first: 2 }] } },
      { action: 'REFUSAL', detail: { code: 'FORBIDDEN', place: 'Query.auditEvents' } },
    ]);
  });

  it('holds nothing of people, however much was done', async () => {
    asker = testAsker();
    await server.ask('{ enrolments { nodes { id participant { key } } } }');
    await server.get('/files/breakdown.csv?by=location&measures=enrolments');
    const { nodes } = await ask('first: 100', 'actor detail');
    const text = JSON.stringify(nodes);
    const people = new Set(
      sampleDeliveries.flatMap(({ files }) =>
        Object.values(files).flatMap((file) => file.match(/^[A-Za-z]+-?\d+(?=[,;])/gm) ?? []),
      ),
    );
    expect(people.size).toBeGreaterThan(0);
    expect([...people].filter((person) => text.includes(`"${person}"`))).toEqual([]);
    expect((await verifyAudit(database)).breaks).toEqual([]);
  });
});
