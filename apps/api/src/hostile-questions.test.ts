import { connect } from 'node:net';
import { createSqlFactSource } from '@neue-wege/database';
import type { FactSource } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { anonymous } from './access/asker.ts';
import { createSampleDatabase } from './testing/sample-database.ts';
import { startTestServer } from './testing/test-server.ts';

const database = await createSampleDatabase();
let asked = 0;
const source = createSqlFactSource(database);
const counting: FactSource = {
  versions: () => source.versions(),
  read: (question, use) => {
    asked += 1;
    return source.read(question, use);
  },
};
const server = await startTestServer(database, { factSource: counting });
const json = { 'content-type': 'application/json' };
const total = '{ breakdown(by: []) { total { stock { value } } } }';

const serverOfNobody = await startTestServer(database, { authenticate: () => Promise.resolve(anonymous) });
const post = (body: string, headers: Readonly<Record<string, string>> = json): Promise<Response> =>
  server.get('/graphql', { method: 'POST', headers, body });
const postAsNobody = (body: string): Promise<Response> =>
  serverOfNobody.get('/graphql', { method: 'POST', headers: json, body });

/** Sends bytes as they are and gives back what comes until the connection closes. */
function sendRaw(bytes: string): Promise<string> {
  const { port, hostname } = new URL(server.url);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.on('data', (chunk) => {
      received += String(chunk);
    });
    socket.on('close', () => resolve(received));
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') resolve(received);
      else reject(error);
    });
  });
}

describe('the form of a question', () => {
  it('is never a list: none of the operations runs (G01)', async () => {
    asked = 0;
    const response = await post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: total }))));
    expect(response.status).toBe(400);
    expect(asked).toBe(0);
  });

  it('is POST alone (G14)', async () => {
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const response = await server.get(`/graphql?query=${encodeURIComponent(total)}`, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('POST');
    }
  });

  it('is application/json alone, whatever a browser can send without asking (G14)', async () => {
    const types = [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      'text/plain; application/json',
      'application/graphql',
      '',
    ];
    for (const type of types) {
      const response = await post(JSON.stringify({ query: total }), { 'content-type': type });
      expect(response.status).toBe(415);
    }
    expect(
      (await post(JSON.stringify({ query: total }), { 'content-type': 'Application/JSON; charset=utf-8' }))
        .status,
    ).toBe(200);
  });

  it('is an object with a text in it; nothing of a broken one is repeated', async () => {
    for (const body of [
      '',
      '{',
      'null',
      '"x"',
      '{}',
      '{"query":{}}',
      '{"query":["x"]}',
      '{"secret":"x"',
      '\u0000',
    ]) {
      const response = await post(body);
      expect(response.status).toBe(400);
      expect(await response.text()).not.toContain('secret');
    }
  });

  it('has a limited size, with and without a length (G16)', async () => {
    const large = JSON.stringify({ query: total, variables: { x: 'x'.repeat(8_000_000) } });
    expect((await post(large)).status).toBe(413);
    const chunks = Array.from({ length: 400 }, () => `186a0\r\n${'x'.repeat(100_000)}\r\n`);
    const head = 'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';
    expect(await sendRaw(`${head}transfer-encoding: chunked\r\n\r\n${chunks.join('')}`)).toMatch(
      /^(HTTP\/1.1 413|$)/,
    );
    expect(await sendRaw(`${head}content-length: 5\r\n\r\n{"query":"{ __typename }"}`)).toMatch(
      /^HTTP\/1.1 400/,
    );
  });
});

describe('questions from other pages', () => {
  it('are refused without any CORS header (G15)', async () => {
    const headers: readonly Readonly<Record<string, string>>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'http://localhost:1' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const foreign of headers) {
      const response = await post(JSON.stringify({ query: total }), { ...json, ...foreign });
      expect(response.status).toBe(403);
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  it('are answered when they come from our own page', async () => {
    const own = { ...json, origin: server.url, 'sec-fetch-site': 'same-origin' };
    const response = await post(JSON.stringify({ query: total }), own);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('the text of a question', () => {
  it.each(['a{', '[', 'query($a:', '{a(b:{', '...on X{'])(
    'is counted before it is read: 50,000 times %s (G07)',
    async (piece) => {
      const { errors } = await server.ask(
        `query ${piece.repeat(Math.min(50_000, Math.floor(95_000 / piece.length)))}`,
      );
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
    },
  );

  it('gives one error for fragments that refer to each other in a circle (G05)', async () => {
    const { errors } = await server.ask(
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
    );
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain('itself');
  });

  it('may double fragments thirty times without cost (G06)', async () => {
    asked = 0;
    const fragments = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on Breakdown { ...F${n + 1} ...F${n + 1} }`,
    );
    const { data } = await server.ask(
      `{ breakdown(by: []) { ...F0 } } ${fragments.join(' ')} fragment F30 on Breakdown { total { exits { value } } }`,
    );
    expect(data).toEqual({ breakdown: { total: { exits: { value: 10 } } } });
    expect(asked).toBe(1);
  });

  it('is bad input where it names no operation that is there', async () => {
    const several = 'query A { __typename } query B { __typename }';
    const bodies = [
      { query: several },
      { query: several, operationName: 'C' },
      { query: several, operationName: { x: 1 } },
      { query: 'fragment A on Query { __typename }' },
      { query: 'mutation { nothing }' },
      { query: 'subscription { nothing }' },
      { query: '' },
      { query: '{ __typename }', variables: 'x' },
      { query: '{ __typename }', variables: [1] },
      { query: '{ __typename }', extensions: 1, more: 2 },
    ];
    for (const body of bodies) {
      const text = await (await post(JSON.stringify(body))).text();
      expect(text).toContain('"code":"BAD_INPUT"');
    }
    expect(server.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it('gives few errors however many things are wrong', async () => {
    const { errors } = await server.ask(`{ ${Array.from({ length: 100 }, (_, n) => `no${n}`).join(' ')} }`);
    expect(errors.length).toBeLessThanOrEqual(6);
  });

  it('does not show the schema to nobody known, in any disguise (G11)', async () => {
    const disguises = [
      '{ __schema { types { name } } }',
      '{\n__schema\n{ types { name } } }',
      '{ __schema,{ types { name } } }',
      '{ __schema # { }\n{ types { name } } }',
      '{ ...S } fragment S on Query { __schema { types { name } } }',
      '{ innocent: __schema { types { name } } }',
      'query ($n: String!) { __type(name: $n) { name } }',
      '{ __typename } query Second { __schema { types { name } } }',
      '\ufeff{ __schema { types { name } } }',
    ];
    for (const query of disguises) {
      const response = await postAsNobody(
        JSON.stringify({
          query,
          variables: { n: 'Query' },
          operationName: query.includes('Second') ? 'Second' : undefined,
        }),
      );
      const text = await response.text();
      expect(text).toMatch(/UNAUTHENTICATED|BAD_INPUT/);
      expect(text).not.toContain('BreakdownRow');
    }
  });

  it('does not get names that nobody asked for', async () => {
    const questions: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
      ['{ breakdwn }', {}],
      ['{ breakdown(by: [LOCATON]) { dataVersion } }', {}],
      ['{ breakdown(by: [], wher: {}) { dataVersion } }', {}],
      ['{ breakdown(by: []) { ... on Brekdown { asOf } } }', {}],
      ['query ($by: [Dimension!]!) { breakdown(by: $by) { dataVersion } }', { by: ['LOCATON'] }],
      [
        'query ($w: BreakdownFilter) { breakdown(by: [], where: $w) { dataVersion } }',
        { w: { locaton: ['x'] } },
      ],
    ];
    for (const [query, variables] of questions) {
      const { errors } = await server.ask(query, variables);
      expect(errors).not.toEqual([]);
      for (const { message } of errors) expect(message).not.toMatch(/did you mean|LOCATION/i);
    }
  });
});

describe('the values of a question', () => {
  const declared =
    'query ($asOf: Date, $key: [String!], $year: [Int!], $quarter: [Quarter!]) { breakdown(by: [], asOf: $asOf, where: { location: $key, year: $year, quarter: $quarter }) { total { exits { value } } } }';

  it('are refused when they have another type, before anything is asked of the store (G20)', async () => {
    asked = 0;
    for (const value of [{ a: 1 }, [{ a: 1 }], [[1]], 1, true, [null]]) {
      for (const name of ['asOf', 'key', 'quarter']) {
        const { data, errors } = await server.ask(declared, { [name]: value });
        expect(data).toBeUndefined();
        expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
      }
    }
    for (const year of ['2022', 2_147_483_648, 1.5, {}, true]) {
      expect((await server.ask(declared, { year })).errors).toMatchObject([
        { extensions: { code: 'BAD_INPUT' } },
      ]);
    }
    expect(asked).toBe(0);
  });

  it('give few errors however many of them are wrong', async () => {
    const { status, errors } = await server.ask(
      'query ($where: BreakdownFilter) { breakdown(by: [], where: $where) { total { exits { value } } } }',
      { where: { sex: Array.from({ length: 2000 }, () => 'x') } },
    );
    expect(status).toBe(400);
    expect(errors).toHaveLength(5);
  });

  it('are not repeated in the answer', async () => {
    for (const variables of [{ asOf: 'secret' }, { key: [{ secret: 1 }] }, { quarter: ['secret'] }]) {
      const { errors } = await server.ask(declared, variables);
      expect(errors).not.toEqual([]);
      expect(JSON.stringify(errors)).not.toContain('secret');
    }
  });

  it.each(["'", '"', '\\', "';--", '%', '_', '\u202e', 'x'.repeat(200)])(
    'match literally or not at all: %j (G21)',
    async (key) => {
      const { data, errors } = await server.ask(declared, { key: [key] });
      expect(errors).toEqual([]);
      expect(data).toEqual({ breakdown: { total: { exits: { value: 0 } } } });
    },
  );

  it.each([
    ['\u0000', 'variables'],
    ['a\u0000', 'variables'],
    ['\ud800', 'variables'],
    ['', 'where.location'],
    ['x'.repeat(201), 'where.location'],
  ])('are bad input where no key can look like that: %j (G21)', async (key, place) => {
    const { errors } = await server.ask(declared, { key: [key] });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', issues: [{ place }] } }]);
  });

  it('carry no names that JavaScript keeps for objects, and harm nobody after them (G19)', async () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      for (const variables of [
        `{"${name}":{"polluted":1}}`,
        `{"w":{"${name}":["x"],"location":["bocholt"]}}`,
      ]) {
        asked = 0;
        const response = await post(`{"query":${JSON.stringify(total)},"variables":${variables}}`);
        expect(response.status).toBe(400);
        expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_INPUT' } }] });
        expect(asked).toBe(0);
      }
    }
    expect('polluted' in {}).toBe(false);
    expect((await server.ask(total)).data).toEqual({ breakdown: { total: { stock: { value: 2 } } } });
  });
});
