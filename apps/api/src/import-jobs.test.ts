import { createPgliteDatabase } from '@neue-wege/database/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Asker } from './access/asker.ts';
import { testAsker } from './testing/test-asker.ts';
import { startTestServer } from './testing/test-server.ts';
import { decide, settled, statesOf, upload, watch } from './testing/uploads.ts';

const database = await createPgliteDatabase();
let asker: Asker = testAsker();
const server = await startTestServer(database, { authenticate: () => Promise.resolve(asker) });

beforeEach(() => {
  asker = testAsker();
});

const enrolments = (...keys: readonly string[]): string =>
  [
    'participant,run,location,project,entered_on',
    ...keys.map((key) => `${key},1,bocholt,wege,2023-01-10`),
  ].join('\n');
const fields = { createMissing: 'true' };
const byText = (one: string, other: string): number => (one < other ? -1 : 1);
/** Keys that no other test has. */
let last = 0;
const fresh = (): string => `K-${(last += 1)}`;

describe('an upload', () => {
  it('is previewed, and stored when somebody confirms', async () => {
    const id = await upload(server, { files: { 'a.csv': enrolments(fresh(), fresh()) }, fields });
    const job = await settled(server, id);
    expect(job).toMatchObject({
      state: 'AWAITING_CONFIRMATION',
      actor: 'person:test',
      rowsRead: 2,
      files: [{ name: 'a.csv', kind: 'enrolments', rows: 2 }],
      counts: { added: 2, rejected: 0 },
      dataVersion: 0,
      import: null,
      failure: null,
    });
    expect(job.bytesRead).toBe(job['bytesTotal']);
    expect(job.expiresAt).not.toBeNull();
    expect((await decide(server, { mutation: 'confirmImport', jobId: id }))['__typename']).toBe(
      'ConfirmedImport',
    );
    const stored = { state: 'STORED', import: { number: 1, status: 'STORED' }, expiresAt: null };
    expect((await statesOf(server, id)).at(-1)).toMatchObject(stored);
    const found = await server.ask('query ($id: ID!) { node(id: $id) { ... on ImportJob { state } } }', {
      id,
    });
    expect(found.data).toEqual({ node: { state: 'STORED' } });
    expect(await decide(server, { mutation: 'confirmImport', jobId: id })).toMatchObject({
      __typename: 'Conflict',
    });
  });

  it('is stored at once where its sender wants that, and changes nothing when it comes again (I18)', async () => {
    const files = { 'b.csv': enrolments(fresh()) };
    const atOnce = { ...fields, confirm: 'at_once' };
    expect(await settled(server, await upload(server, { files, fields: atOnce }))).toMatchObject({
      state: 'STORED',
    });
    const again = await settled(
      server,
      await upload(server, { files: { 'c.csv': files['b.csv'] }, fields: atOnce }),
    );
    expect(again).toMatchObject({ state: 'UNCHANGED', import: { status: 'UNCHANGED' } });
    expect(await settled(server, await upload(server, { files, fields }))).toMatchObject({
      state: 'UNCHANGED',
      import: { status: 'UNCHANGED' },
    });
  });

  it('ends as one import when two tabs bring the same at the same moment (I18)', async () => {
    const files = { 'd.csv': enrolments(fresh()) };
    const tabs = await Promise.all(
      [1, 2].map(() => upload(server, { files, fields: { ...fields, confirm: 'at_once' } })),
    );
    const states = await Promise.all(tabs.map((id) => settled(server, id)));
    expect(states.map(({ state }) => state).toSorted(byText)).toEqual(['STORED', 'UNCHANGED']);
  });

  it('is previewed anew when the store has moved on, and then there is nothing to do (I18)', async () => {
    const files = { 'e.csv': enrolments(fresh()) };
    const tabs = await Promise.all([1, 2].map(() => upload(server, { files, fields })));
    const [first = '', second = ''] = tabs;
    for (const id of tabs)
      expect(await settled(server, id)).toMatchObject({ state: 'AWAITING_CONFIRMATION' });
    await decide(server, { mutation: 'confirmImport', jobId: first });
    expect((await statesOf(server, first)).at(-1)).toMatchObject({ state: 'STORED' });
    expect(await decide(server, { mutation: 'confirmImport', jobId: second })).toMatchObject({
      __typename: 'Conflict',
      issues: [{ place: 'dataVersion' }],
    });
    expect((await statesOf(server, second)).at(-1)).toMatchObject({ state: 'UNCHANGED' });
  });

  it('is stored once when it is confirmed twice at the same moment', async () => {
    const id = await upload(server, { files: { 'f.csv': enrolments(fresh()) }, fields });
    await settled(server, id);
    const results = await Promise.all(
      [1, 2].map(() => decide(server, { mutation: 'confirmImport', jobId: id })),
    );
    expect(results.map((result) => String(result['__typename'])).toSorted(byText)).toEqual([
      'ConfirmedImport',
      'Conflict',
    ]);
    expect((await statesOf(server, id)).at(-1)).toMatchObject({ state: 'STORED' });
  });

  it('is given up, and nothing of it is stored', async () => {
    const id = await upload(server, { files: { 'g.csv': enrolments(fresh()) }, fields });
    await settled(server, id);
    expect(await decide(server, { mutation: 'cancelImport', jobId: id })).toMatchObject({
      __typename: 'CancelledImport',
      job: { state: 'CANCELLED', expiresAt: null, import: null },
    });
    for (const mutation of ['confirmImport', 'cancelImport', 'retryImport'] as const)
      expect(await decide(server, { mutation, jobId: id })).toMatchObject({ __typename: 'Conflict' });
  });

  it('says what is wrong with it, and is kept as an import that was refused', async () => {
    const files = { 'h.csv': `${enrolments(fresh())}\nK-x,1,bocholt,wege,2023-02-30\n` };
    const id = await upload(server, { files, fields });
    expect(await settled(server, id)).toMatchObject({
      state: 'REFUSED',
      counts: { added: 0, rejected: 1 },
      findingCounts: [{ rule: 'not_a_date', severity: 'ERROR', count: 1 }],
      import: { status: 'REFUSED' },
    });
    const selected = `findings(severity: ERROR) { totalCount nodes { file line column rule
      en: message(language: EN) de: message(language: DE) label(language: EN) } }`;
    const expected = {
      totalCount: 1,
      nodes: [{ file: 'h.csv', line: 3, column: 'entered_on', rule: 'not_a_date' }],
    };
    const { data } = await server.ask(
      `query ($id: ID!) { node(id: $id) { ... on ImportJob { ${selected} import { status ${selected} } } } }`,
      { id },
    );
    expect(data).toMatchObject({
      node: { findings: expected, import: { status: 'REFUSED', findings: expected } },
    });
    // The good rows alone, when somebody wants that.
    expect(await decide(server, { mutation: 'retryImport', jobId: id, keepGood: true })).toMatchObject({
      __typename: 'RetriedImport',
    });
    expect(await settled(server, id)).toMatchObject({
      state: 'AWAITING_CONFIRMATION',
      counts: { added: 1, rejected: 1 },
    });
    await decide(server, { mutation: 'confirmImport', jobId: id });
    expect((await statesOf(server, id)).at(-1)).toMatchObject({ state: 'STORED', counts: { added: 1 } });
  });

  it('waits for a person to confirm what it is written in (I03)', async () => {
    const latin = new Uint8Array(Buffer.from('location,name\nvreden,Stra\xdfe in M\xfcnster\n', 'latin1'));
    const id = await upload(server, { files: { 'i.csv': latin } });
    expect(await settled(server, id)).toMatchObject({ state: 'REFUSED', needsEncoding: true });
    await decide(server, { mutation: 'retryImport', jobId: id, encoding: 'WINDOWS_1252' });
    expect(await settled(server, id)).toMatchObject({
      state: 'AWAITING_CONFIRMATION',
      needsEncoding: false,
      counts: { added: 1 },
    });
  });

  it('is seen and decided about by nobody who does not see all its locations', async () => {
    asker = testAsker({ locations: ['bocholt', 'borken'], actor: 'person:both' });
    const id = await upload(server, { files: { 'j.csv': enrolments(fresh()) }, fields });
    await settled(server, id);
    asker = testAsker({ locations: ['bocholt'], actor: 'person:one' });
    const seen = await server.ask('query ($id: ID!) { node(id: $id) { id } importJobs { id } }', { id });
    expect(seen.data).toEqual({ node: null, importJobs: [] });
    expect(await statesOf(server, id)).toEqual([]);
    for (const mutation of ['confirmImport', 'cancelImport', 'retryImport'] as const)
      expect(await decide(server, { mutation, jobId: id })).toMatchObject({ __typename: 'NotFound' });
    asker = testAsker({ locations: ['ahaus', 'borken', 'bocholt'], actor: 'person:more' });
    expect(await decide(server, { mutation: 'cancelImport', jobId: id })).toMatchObject({
      __typename: 'CancelledImport',
    });
  });

  it('fails with the reason when it cannot be stored like that', async () => {
    const id = await upload(server, {
      files: { 'k.csv': enrolments(fresh()) },
      fields: { ...fields, knownOn: '2020-01-01' },
    });
    expect(await settled(server, id)).toMatchObject({
      state: 'FAILED',
      failure: { code: 'NOT_POSSIBLE', issues: [{ place: 'knownOn' }] },
    });
  });

  it('is told to nobody any more whose rights have changed', async () => {
    const id = await upload(server, { files: { 'l.csv': enrolments(fresh()) }, fields });
    await settled(server, id);
    const stream = await watch(server, id);
    expect(await stream.next()).toBeDefined();
    asker = testAsker({ roles: ['case_staff'] });
    let event = await stream.next();
    while (event?.event === 'next') event = await stream.next();
    expect(event?.event ?? 'complete').toBe('complete');
  });

  it('is told while it is read, with how far that has come', async () => {
    const keys = Array.from({ length: 60_000 }, (_, n) => `K-many-${n}`);
    const id = await upload(server, { files: { 'm.csv': enrolments(...keys) }, fields });
    const seen = await statesOf(server, id);
    const read = seen.filter(({ state }) => state === 'READING').map(({ rowsRead }) => rowsRead);
    expect(read.some((rows) => rows > 0)).toBe(true);
    expect(read).toEqual(read.toSorted((one, other) => one - other));
    expect(seen.at(-1)).toMatchObject({ state: 'AWAITING_CONFIRMATION', rowsRead: 60_000 });
    expect(seen.at(-1)?.bytesRead).toBe(seen.at(-1)?.['bytesTotal']);
  });

  it('leaves no key of a person in what is logged and audited', () => {
    const text = [...server.log, JSON.stringify(server.audited)].join('\n');
    expect(text).not.toMatch(/K-\d/);
    expect(server.audited.filter(({ action }) => action === 'import_job')).not.toEqual([]);
  });
});
