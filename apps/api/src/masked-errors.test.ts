import { openDatabase } from '@neue-wege/database';
import { createPgliteDatabase } from '@neue-wege/database/testing';
import { DomainError, type FactSource } from '@neue-wege/domain';
import { describe, expect, it } from 'vitest';
import { someNumber, textWith } from './testing/matchers.ts';
import { startAccountsServer } from './testing/test-accounts.ts';
import { startTestServer } from './testing/test-server.ts';

const failing = (failure: unknown): FactSource => ({
  read: () => Promise.reject(failure),
  versions: () => Promise.reject(failure),
});
const secret = 'connection to postgresql://app:hunter2@db.example failed';
const cause = Object.assign(new Error('password authentication failed'), { code: '28P01', params: ['P01'] });
const database = await createPgliteDatabase();
const broken = await startTestServer(database, { factSource: failing(new Error(secret, { cause })) });
const refusing = await startTestServer(database, {
  factSource: failing(new DomainError('NOT_PUBLISHED', [{ place: 'where', message: 'no such table' }])),
});
const question = '{ breakdown(by: []) { total { exits { value } } } }';
const file = '/files/breakdown.csv?by=&measures=exits';
const correlationId = textWith(/^[0-9a-f-]{36}$/);

describe('an unexpected failure', () => {
  it('is told by a correlation id alone, under which the log has the detail (G22)', async () => {
    const { errors } = await broken.ask(question);
    expect(errors).toEqual([
      {
        message: 'Unexpected error',
        path: ['breakdown'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL', correlationId },
      },
    ]);
    const lines = broken.log.filter((line) => line.includes(String(errors[0]?.extensions['correlationId'])));
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'error',
      err: { message: secret, cause: { message: 'password authentication failed', code: '28P01' } },
    });
    expect(lines[0]).not.toContain('P01"]');
  });

  it('is told alike by a file', async () => {
    const response = await broken.get(file);
    expect(response.status).toBe(500);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.json()).toEqual({
      errors: [{ message: 'Unexpected error', extensions: { code: 'INTERNAL', correlationId } }],
    });
  });
});

describe('a variable that its type does not allow', () => {
  it('is named with how it is written, and its value is not repeated', async () => {
    const document =
      'query ($quarter: Quarter, $asOf: Date) { returns(quarter: $quarter) { quarter } breakdown(by: [], asOf: $asOf) { asOf } }';
    const { errors } = await broken.ask(document, { quarter: 'geheim', asOf: '30.9.2026' });
    expect(errors.map(({ message }) => message)).toEqual([
      'Variable "$quarter" has a value that its type Quarter does not allow; Quarter: write it like 2026-Q3',
      'Variable "$asOf" has a value that its type Date does not allow; Date: write it like 2026-09-30',
    ]);
  });
});

describe('a database that cannot be reached', async () => {
  const unreachable = await openDatabase({ memory: true });
  const { kysely } = unreachable;
  const refused = {
    ...unreachable,
    kysely: kysely.withPlugin({
      transformQuery() {
        throw Object.assign(new Error('connect failed'), { code: 'ECONNREFUSED' });
      },
      transformResult: ({ result }) => Promise.resolve(result),
    }),
  };
  const server = await startTestServer(refused);
  const withAccounts = await startAccountsServer(refused);

  it('is said with status 503, so that clients try again (D02)', async () => {
    const { status, errors } = await server.ask(question);
    expect(status).toBe(503);
    expect(errors).toMatchObject([
      { message: textWith(/try again/), extensions: { code: 'INTERNAL', correlationId } },
    ]);
    expect((await server.get(file)).status).toBe(503);
    expect(server.log.join('')).toContain('database unavailable');
    expect(server.log.join('')).not.toContain('unexpected error');
  });

  it('is said alike to a key that cannot be looked up, with when to try again (D02)', async () => {
    const headers = { authorization: 'Bearer nw_key', 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '{ viewer { name } }' });
    const answers = [
      await withAccounts.get('/graphql', { method: 'POST', headers, body }),
      await withAccounts.get(file, { headers }),
      await server.get(file),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(503);
      expect(answer.headers.get('retry-after')).toBe('2');
      expect(await answer.json()).toEqual({
        errors: [{ message: textWith(/try again/), extensions: { code: 'INTERNAL', correlationId } }],
      });
    }
    await unreachable.close();
  });
});

describe('an expected failure', () => {
  it('keeps its code and its issues, and is not logged as an error', async () => {
    const expected = { code: 'NOT_PUBLISHED', issues: [{ place: 'where', message: 'no such table' }] };
    expect((await refusing.ask(question)).errors).toMatchObject([
      { message: 'where: no such table', extensions: expected },
    ]);
    const response = await refusing.get(file);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: expected }] });
    expect(refusing.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });
});

describe('the log', () => {
  it('has a line per request, without the question, its variables or its keys', async () => {
    await refusing.get('/files/breakdown.csv?by=&measures=exits&location=geheim');
    await refusing.ask(`query ($k: [String!]) ${question}`, { k: ['geheim'] });
    await refusing.get('/health/live');
    const lines = refusing.log.map((line): unknown => JSON.parse(line));
    expect(lines).toContainEqual({
      level: 'debug',
      time: textWith(''),
      method: 'GET',
      path: '/files/breakdown.csv',
      status: 422,
      milliseconds: someNumber(),
      msg: 'request',
    });
    expect(refusing.log.join('')).not.toContain('geheim');
  });
});
