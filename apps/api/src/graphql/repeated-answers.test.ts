import { createSqlFactSource } from '@neue-wege/database';
import { countStatements } from '@neue-wege/database/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asker, anonymous } from '../access/asker.ts';
import { createSampleDatabase, storeSample } from '../testing/sample-database.ts';
import { testAsker } from '../testing/test-asker.ts';
import { startTestServer } from '../testing/test-server.ts';

const everywhere = testAsker();
const nord = testAsker({ actor: 'person:nord', locations: ['bocholt'] });
const sued = testAsker({ actor: 'person:sued', locations: ['coesfeld'] });
const caseStaff = testAsker({ actor: 'person:case', roles: ['case_staff'], locations: ['bocholt'] });
const manager = testAsker({ actor: 'person:manager', roles: ['management'], locations: ['bocholt'] });

const database = countStatements(await createSampleDatabase());
let asker: Asker = everywhere;
let now = new Date('2024-12-31T12:00:00Z');
const server = await startTestServer(database, {
  factSource: createSqlFactSource(database),
  authenticate: () => Promise.resolve(asker),
  now: () => now,
});

const document =
  'query A($where: BreakdownFilter) { breakdown(by: [LOCATION], where: $where) { rows { location { key } enrolments { value } } } }';
const rowsOf = (...rows: readonly [string, number][]) => ({
  data: { breakdown: { rows: rows.map(([key, value]) => ({ location: { key }, enrolments: { value } })) } },
});
const nordsRows = rowsOf(['bocholt', 8]);
const suedsRows = rowsOf(['coesfeld', 4]);
const allRows = rowsOf(['bocholt', 8], ['coesfeld', 4]);

interface Given {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
  readonly isFromMemory: boolean;
}

/** Asks as somebody; an answer from memory has cost no statement. */
async function askAs(
  who: Asker,
  body: string | object,
  headers: Readonly<Record<string, string>> = {},
): Promise<Given> {
  asker = who;
  const before = database.statements.length;
  const response = await server.get('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? null : JSON.parse(text),
    isFromMemory: database.statements.length === before,
  };
}

let salt = 0;
let question = { query: document };
beforeEach(() => {
  // Another text each time, so that no test is warmed by one before.
  salt += 1;
  question = { query: `${document} # ${salt}` };
  now = new Date('2024-12-31T12:00:00Z');
});

describe('repeatedAnswers', () => {
  it('gives the same bytes again without computing anything', async () => {
    const first = await askAs(everywhere, question);
    const second = await askAs(everywhere, question);
    expect(first).toMatchObject({ status: 200, body: allRows, isFromMemory: false });
    expect(second).toMatchObject({ status: 200, body: allRows, isFromMemory: true });
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'));
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
  });

  it('gives each of two locations its own rows, whoever asked first (A09)', async () => {
    expect(await askAs(sued, question)).toMatchObject({ body: suedsRows });
    expect(await askAs(nord, question)).toMatchObject({ body: nordsRows });
    expect(await askAs(everywhere, question)).toMatchObject({ body: allRows });
    expect(await askAs(sued, question)).toMatchObject({ body: suedsRows, isFromMemory: true });
    expect(await askAs(nord, question)).toMatchObject({ body: nordsRows, isFromMemory: true });
  });

  it('shares an answer between people of the same rights', async () => {
    await askAs(nord, question);
    const colleague = {
      ...nord,
      actor: 'person:other',
      name: 'Other',
      sessionId: 's2',
      roles: [...nord.roles].toReversed(),
    };
    expect(await askAs(colleague, question)).toMatchObject({ body: nordsRows, isFromMemory: true });
  });

  it('computes anew for other roles and other locations of the same person (A09)', async () => {
    await askAs(nord, question);
    expect(await askAs({ ...caseStaff, actor: nord.actor }, question)).toMatchObject({ isFromMemory: false });
    expect(await askAs({ ...nord, locations: ['bocholt', 'coesfeld'] }, question)).toMatchObject({
      body: allRows,
      isFromMemory: false,
    });
    expect(await askAs({ ...nord, locations: [] }, question)).toMatchObject({ body: rowsOf() });
    expect(await askAs({ ...nord, locations: ['bocholt","coesfeld'] }, question)).toMatchObject({
      body: rowsOf(),
    });
    expect(await askAs({ ...nord, locations: ['all'] }, question)).toMatchObject({ body: rowsOf() });
  });

  it('gives nothing to those who may not ask, however warm the answer is (A09)', async () => {
    await askAs(everywhere, question);
    await askAs(nord, question);
    expect(await askAs(anonymous, question)).toMatchObject({
      body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    });
    const keyOfAdmin = { ...nord, roles: ['admin' as const] };
    expect(await askAs(keyOfAdmin, question)).toMatchObject({
      body: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    });
    expect(await askAs(manager, question)).toMatchObject({
      body: { errors: [{ extensions: { code: 'NOT_PUBLISHED' } }] },
    });
  });

  it('computes once what many ask at the same time', async () => {
    await askAs(nord, { query: `${document} # ${salt} warm` });
    const before = database.statements.length;
    await askAs(nord, { query: `${document} # ${salt} alone` });
    const ofOne = database.statements.length - before;
    const many = await Promise.all(Array.from({ length: 20 }, () => askAs(nord, question)));
    expect(many.map(({ body }) => body)).toMatchObject(many.map(() => nordsRows));
    expect(database.statements.length - before).toBe(2 * ofOne);
  });

  it('keeps nobody waiting for what fails or cannot be shared', async () => {
    const refused = {
      query: `{ breakdown(by: []) { total { completionRate { interval(level: 0.5) { lower } } } } } # ${salt}`,
    };
    const status = { query: `{ dataStatus { dataVersion } } # ${salt}` };
    const asked = Array.from({ length: 10 }, () => [
      askAs(everywhere, refused),
      askAs(everywhere, status),
    ]).flat();
    const answers = (await Promise.all(asked)).map(({ body }) => JSON.stringify(body));
    expect(answers.filter((text) => text.includes('"code":"BAD_INPUT"'))).toHaveLength(10);
    expect(answers.filter((text) => text.startsWith('{"data":{"dataStatus":'))).toHaveLength(10);
  });

  it('never keeps an answer with errors', async () => {
    const refused = {
      query: `{ breakdown(by: []) { total { completionRate { interval(level: 0.5) { lower } } } } } # ${salt}`,
    };
    const first = await askAs(everywhere, refused);
    const second = await askAs(everywhere, refused);
    expect(first.body).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
    expect(second.isFromMemory).toBe(false);
    expect(second.headers.get('etag')).toBeNull();
    expect(second.headers.get('cache-control')).toBe('no-store');
  });

  it('takes the order of members for nothing, and every other difference for another question (A09)', async () => {
    const text = JSON.stringify(question.query);
    const filter = '{"location":["bocholt"],"year":[2022]}';
    const answer = rowsOf(['bocholt', 4]);
    expect(await askAs(everywhere, `{"query":${text},"variables":{"where":${filter}}}`)).toMatchObject({
      body: answer,
    });
    const turned = '{"variables":{"where":{"year":[2022],"location":["bocholt"]}},"query":';
    expect(await askAs(everywhere, `${turned}${text}}`)).toMatchObject({ body: answer, isFromMemory: true });
    // Of two equal members the last one counts, for the key as for the answer.
    const twice = `{"query":${text},"variables":{"where":{"location":["bocholt"],"year":[2022],"location":["coesfeld"]}}}`;
    expect(await askAs(everywhere, twice)).toMatchObject({ body: rowsOf(), isFromMemory: false });
    const other = `{"query":${text},"variables":{"where":{"location":["bocholt"],"year":[2023]}}}`;
    expect(await askAs(everywhere, other)).toMatchObject({ body: answer, isFromMemory: false });
  });

  it('does not take one spelling of a key for another (A09)', async () => {
    const asked = (location: string) => ({ ...question, variables: { where: { location: [location] } } });
    await askAs(everywhere, asked('bocholt'));
    for (const spelling of [
      'Bocholt',
      'bocholt\u200b',
      'b\u006f\u0308cholt',
      '\u0062\u043echolt',
      'bocholt ',
      '\ufeffbocholt',
    ])
      expect((await askAs(everywhere, asked(spelling))).isFromMemory).toBe(false);
  });

  it('keeps apart what only looks alike: operations, aliases, null and numbers beyond measure (A09)', async () => {
    const two = {
      query: `query N { breakdown(by: [], where: { location: ["bocholt"] }) { total { enrolments { value } } } }
        query S { breakdown(by: [], where: { location: ["coesfeld"] }) { total { enrolments { value } } } } # ${salt}`,
    };
    const total = (value: number) => ({ data: { breakdown: { total: { enrolments: { value } } } } });
    expect(await askAs(everywhere, { ...two, operationName: 'N' })).toMatchObject({ body: total(8) });
    expect(await askAs(everywhere, { ...two, operationName: 'S' })).toMatchObject({ body: total(4) });
    expect(await askAs(everywhere, { ...two, operationName: 'N' })).toMatchObject({
      body: total(8),
      isFromMemory: true,
    });
    expect((await askAs(everywhere, two)).body).toMatchObject({ errors: [{}] });

    const rates = {
      query: `query($l: Float) { breakdown(by: []) { total { completionRate { interval(level: $l) { lower } } } } } # ${salt}`,
    };
    expect(await askAs(everywhere, { ...rates, variables: { l: null } })).toMatchObject({ status: 200 });
    const infinite = await askAs(
      everywhere,
      `{"query":${JSON.stringify(rates.query)},"variables":{"l":1e400}}`,
    );
    expect(infinite).toMatchObject({
      isFromMemory: true,
      body: { errors: [{ extensions: { code: 'BAD_INPUT' } }] },
    });

    const alias = { query: question.query.replace('{ value }', '{ number: value }') };
    expect(await askAs(everywhere, question)).toMatchObject({ body: allRows });
    expect(JSON.stringify((await askAs(everywhere, alias)).body)).toContain('"number":8');
  });

  it('reads members named like those of every object as members (A09, G19)', async () => {
    const text = JSON.stringify(question.query);
    expect(await askAs(everywhere, question)).toMatchObject({ body: allRows });
    const polluted = `{"query":${text},"__proto__":{"variables":{"where":{"location":["coesfeld"]}}}}`;
    expect((await askAs(everywhere, polluted)).body).not.toEqual(suedsRows);
    const inVariables = `{"query":${text},"variables":{"__proto__":{"where":{"location":["coesfeld"]}}}}`;
    expect((await askAs(everywhere, inVariables)).body).not.toEqual(suedsRows);
    expect(await askAs(everywhere, question)).toMatchObject({ body: allRows });
  });

  it('computes anew after a new data version, at once', async () => {
    expect(await askAs(everywhere, question)).toMatchObject({ body: allRows });
    await storeSample(database, {
      knownOn: '2024-12-31',
      actor: 'steward',
      files: { 'standorte.csv': `location,name\nahaus,Ahaus\n` },
    });
    expect(await askAs(everywhere, question)).toMatchObject({ body: allRows, isFromMemory: false });
  });

  it('computes anew after midnight in Berlin', async () => {
    // Somebody else, whose share of questions an hour nobody asks from when the clock goes back.
    const late = { ...everywhere, actor: 'person:late' };
    now = new Date('2024-12-31T22:59:59Z');
    await askAs(late, question);
    expect((await askAs(late, question)).isFromMemory).toBe(true);
    now = new Date('2024-12-31T23:00:00Z');
    expect((await askAs(late, question)).isFromMemory).toBe(false);
  });

  it('keeps media types apart', async () => {
    const typeFor = async (accept: string): Promise<string | null> =>
      (await askAs(everywhere, question, { accept })).headers.get('content-type');
    for (let round = 0; round < 2; round += 1) {
      expect(await typeFor('application/json')).toMatch('application/json');
      expect(await typeFor('application/graphql-response+json')).toMatch('application/graphql-response+json');
    }
  });

  it('does not keep a stream of events', async () => {
    const ask = async (): Promise<string> => {
      const response = await server.get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify(question),
      });
      return response.text();
    };
    expect(await ask()).toMatch('event: next');
    expect(await ask()).toMatch('event: next');
  });

  it('does not keep what depends on the moment', async () => {
    const status = { query: `{ dataStatus { lastImport { rows } } } # ${salt}` };
    await askAs(everywhere, status);
    expect((await askAs(everywhere, status)).isFromMemory).toBe(false);
    const mixed = { query: `{ measures { id } dataStatus { dataVersion } } # ${salt}` };
    await askAs(everywhere, mixed);
    expect((await askAs(everywhere, mixed)).isFromMemory).toBe(false);
  });

  it('answers other methods as if nothing were kept', async () => {
    await askAs(everywhere, question);
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'])
      expect((await server.get('/graphql', { method })).status).toBe(405);
  });
});

describe('the validator of an answer', () => {
  it('is private, differs by rights and tells nothing', async () => {
    const nords = await askAs(nord, question);
    const sueds = await askAs(sued, question);
    expect(nords.headers.get('cache-control')).toBe('private, no-cache');
    expect(nords.headers.get('etag')).toMatch(/^"[\w-]{43}"$/);
    expect(sueds.headers.get('etag')).not.toBe(nords.headers.get('etag'));
  });

  it('has a repeated question answered by 412 without a body and without SQL', async () => {
    const first = await askAs(nord, question);
    const etag = first.headers.get('etag') ?? '';
    const again = await askAs(nord, question, { 'if-none-match': `"other", W/${etag}` });
    expect(again).toMatchObject({ status: 412, body: null, isFromMemory: true });
    expect(again.headers.get('etag')).toBe(etag);
    expect(await askAs(sued, question, { 'if-none-match': etag })).toMatchObject({
      status: 200,
      body: suedsRows,
    });
    expect(await askAs(nord, question, { 'if-none-match': '"other"' })).toMatchObject({
      status: 200,
      body: nordsRows,
    });
  });
});
